import { quoted } from '../../quote.ts';
import { TOLD } from './told-id.ts';

/** Completes “cannot be used: …”. */
const WHY = {
  not_listed: 'nilai itu tidak ada dalam pilihan',
  not_a_year: 'bukan tahun',
  not_a_code: 'bukan kode wilayah',
  not_a_name: 'bentuknya tidak sesuai',
  too_many: 'pilihannya terlalu banyak',
  too_long: 'teksnya terlalu panjang',
  range_reversed: 'tahun awal melewati tahun akhir',
  not_in_era: 'provinsi itu belum ada dalam batas 34 provinsi',
  same_as_snapshot: 'potret data tidak dapat dibandingkan dengan dirinya sendiri',
  unknown_snapshot: 'potret data itu tidak tersedia',
  unknown_region: 'wilayah itu tidak ada dalam potret data',
  outside_period: 'tahun itu di luar periode potret data',
};

/** Why a value of the link was not used. */
export type NoticeReason = keyof typeof WHY | 'repeated';

/** The frame around every view: navigation, pickers, notices, sources. */
export const shell = {
  title: 'Dampak TPBIS',
  subtitle: 'Jangkauan program Transformasi Perpustakaan Berbasis Inklusi Sosial',
  pageTitle: (view: string) => `${view} · Dampak TPBIS`,
  skipToContent: 'Langsung ke isi',
  home: 'Halaman awal',
  menu: { open: 'Buka menu', close: 'Tutup menu' },
  close: 'Tutup',
  nav: {
    label: 'Halaman',
    views: {
      overview: 'Ikhtisar',
      coverage: 'Cakupan',
      gaps: 'Kesenjangan',
      growth: 'Pertumbuhan',
      funding: 'Pendanaan',
      table: 'Tabel',
      sharing: 'Berbagi pengetahuan',
      figures: 'Angka terpublikasi',
      data: 'Potret data',
      method: 'Metode',
      brief: 'Lembar ringkas',
    },
    notYet: 'Halaman ini belum tersedia.',
  },
  snapshot: {
    label: 'Potret data',
    about: 'Potret data memuat apa yang diketahui pada suatu tanggal. Isinya tidak pernah diubah.',
    option: (title: string, asOf: string) => `${title} (per ${asOf})`,
    asOf: (date: string) => `Keadaan per ${date}`,
    compare: 'Bandingkan dengan',
    notes: 'Catatan potret data',
  },
  language: {
    label: 'Bahasa',
    names: { id: 'Bahasa Indonesia', en: 'English' },
    switchTo: { id: 'Tampilkan dalam bahasa Indonesia', en: 'Show in English' },
  },
  theme: { label: 'Tampilan', names: { auto: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' } },
  share: {
    label: 'Salin tautan',
    done: 'Tautan disalin.',
    failed: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',
  },
  privacy: 'Semua perhitungan berjalan di peramban Anda. Tidak ada data yang dikirim ke mana pun.',
  sources: {
    heading: 'Sumber dan lisensi',
    open: 'Sumber dan lisensi',
    mapAttribution: 'Peta: MapSVG / Victor Cazanave, CC BY 4.0, dimodifikasi',
    mapSchematic:
      'Peta bersifat skematis dan bukan rujukan batas wilayah. Batas enam provinsi di Papua disederhanakan.',
    regions: 'Kode dan nama wilayah: idn-area-data, Open Database License (ODbL) 1.0.',
    regionsShare:
      'Basis data wilayah yang diturunkan darinya tersedia dengan lisensi yang sama di folder potret data.',
    figures: 'Angka terpublikasi dikutip sebagaimana dinyatakan sumbernya dan tidak diaudit.',
    font: 'Huruf: Plus Jakarta Sans, SIL Open Font License 1.1.',
    software:
      'Perangkat lunak: DuckDB-WASM (MIT), Apache ECharts (Apache 2.0), React (MIT), TanStack Table (MIT).',
    /** A text that a snapshot's files hold in one language: title, publisher, licence, what is asked to be said. */
    told: (text: string) => (Object.hasOwn(TOLD, text) && TOLD[text]) || text,
    licence: (name: string) => `Lisensi: ${name}`,
    publisher: (name: string) => `Penerbit: ${name}`,
  },
  notices: {
    heading: 'Pemberitahuan tautan',
    dismiss: 'Tutup pemberitahuan',
    /** Why a value of the link was not used, and what stands in its place (null: the default). */
    notice: (p: {
      readonly key: string;
      readonly value: string;
      readonly reason: NoticeReason;
      readonly fallback: string | null;
    }) => {
      const key = quoted(p.key, 20);
      if (p.reason === 'repeated')
        return `Kunci ${key} tertulis lebih dari sekali pada tautan. Hanya yang pertama dipakai.`;
      const used = p.fallback === null ? 'Dipakai nilai bawaan.' : `Dipakai: ${p.fallback}.`;
      return `Nilai ${quoted(p.value)} untuk ${key} pada tautan tidak dapat dipakai: ${WHY[p.reason]}. ${used}`;
    },
    unknownSnapshot: (p: { value: string; fallback: string }) =>
      `Potret data ${quoted(p.value)} tidak tersedia. Yang ditampilkan: ${p.fallback}.`,
  },
  footer: 'Disusun dari angka terpublikasi; bukan terbitan resmi Perpustakaan Nasional.',
};

export type ShellMessages = typeof shell;
