import type { ChangeReason, MissingReason } from '../../../base/index.ts';
import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

/** Loading, verification, missing numbers and what is read aloud. */
export const states = {
  why: { title: 'Mengapa angka ini', link: (value: string) => `Mengapa angka ini: ${value}` },
  loading: {
    label: 'Memuat',
    page: 'Memuat halaman',
    index: 'Memuat daftar potret data',
    files: 'Mengunduh berkas potret data',
    file: (p: { readonly index: number; readonly count: number; readonly bytes: number }) =>
      `Mengunduh berkas potret data ${f.number(p.index)} dari ${f.number(p.count)} (${f.bytes(p.bytes)})`,
    engine: (bytes: number | null) =>
      bytes === null ? 'Menyalakan basis data' : `Mengunduh dan menyalakan basis data (${f.bytes(bytes)})`,
    tables: 'Menyiapkan tabel',
    checking: 'Memeriksa angka',
    ready: 'Siap',
    cancel: 'Batalkan',
    slow: 'Sambungan lambat. Angka yang tampil sudah dapat dibaca.',
    checkNow: 'Unduh dan periksa',
  },
  verified: {
    pending: 'Belum diperiksa: angka tersimpan ditampilkan sementara basis data disiapkan.',
    waits:
      'Mode hemat data aktif: angka tersimpan ditampilkan. Untuk memeriksanya, basis data (sekitar 3,5 MB) diunduh bila Anda memintanya.',
    yes: 'Sidik berkas yang dipakai di sini cocok, aturan utama terpenuhi, dan angka pada halaman ini dihitung ulang di peramban ini. Jadi isi berkas itu tidak berubah; ini tidak membuat angka hasil model menjadi benar.',
    no: 'Tidak diperiksa: basis data tidak dapat dijalankan. Angka tersimpan tetap ditampilkan.',
    differed: (count: number) =>
      `${f.number(count)} angka tersimpan berbeda dari hitungan ulang. Yang ditampilkan adalah hasil hitungan ulang.`,
    more: 'Potret data, berkas, dan sidiknya',
    short: {
      pending: 'Memeriksa berkas',
      waits: 'Belum diperiksa',
      yes: 'Berkas terpakai utuh',
      no: 'Tidak diperiksa',
      differed: 'Dikoreksi',
    },
  },
  missing: {
    not_reported: {
      short: 'Belum dilaporkan',
      long: 'Belum ada laporan untuk wilayah dan tahun ini. Ini tidak berarti nol.',
    },
    not_in_programme: {
      short: 'Di luar program',
      long: 'Wilayah ini belum mengikuti program pada tahun tersebut, sehingga tidak ada yang diukur.',
    },
    did_not_exist: {
      short: 'Belum terbentuk',
      long: 'Wilayah ini belum terbentuk pada tahun tersebut.',
    },
    withheld: {
      short: 'Tidak ditampilkan',
      long: 'Angka sengaja tidak ditampilkan karena dapat menyesatkan.',
    },
    not_applicable: {
      short: 'Tidak berlaku',
      long: 'Ukuran ini tidak berlaku untuk wilayah atau pilihan ini.',
    },
  } satisfies Record<MissingReason, { readonly short: string; readonly long: string }>,
  /** Why a change or its percentage is withheld. `short` fits a cell, `long` is a sentence. */
  change: {
    no_previous_year: { short: 'Tahun pertama', long: 'Tidak ada tahun sebelumnya dalam data.' },
    previous_missing: { short: 'Tahun lalu kosong', long: 'Angka tahun sebelumnya tidak tersedia.' },
    current_missing: { short: 'Tahun ini kosong', long: 'Angka tahun ini tidak tersedia.' },
    partial_year: {
      short: 'Tahun belum lengkap',
      long: 'Salah satu dari kedua tahun belum lengkap, sehingga perubahannya tidak dapat dibandingkan.',
    },
    base_zero: {
      short: 'Awalnya nol',
      long: 'Angka tahun sebelumnya nol, sehingga persentase tidak dapat dihitung.',
    },
    base_below_10: {
      short: 'Angka awal kecil',
      long: 'Angka tahun sebelumnya di bawah 10, sehingga persentasenya menyesatkan.',
    },
    not_comparable: {
      short: 'Tidak sebanding',
      long: 'Kedua tahun menyebut status perpustakaan yang berbeda.',
    },
    boundary_changed: {
      short: 'Batas berubah',
      long: 'Batas wilayah atau definisi berubah di antara kedua tahun.',
    },
    illustrative: {
      short: 'Ilustrasi',
      long: 'Di bawah tingkat provinsi, angka hasil model hanya ilustrasi, sehingga perubahannya tidak dinyatakan.',
    },
    unit_is_percent: {
      short: 'Dalam poin persen',
      long: 'Angkanya sudah berupa persen, sehingga perubahannya dinyatakan dalam poin persen.',
    },
  } satisfies Record<ChangeReason, { readonly short: string; readonly long: string }>,
  /** In the place of a percentage where zero stayed zero. */
  unchanged: 'Tidak berubah',
  /** Change since the year before; both arguments are formatted and signed. */
  changeSince: (p: { readonly change: string; readonly percent: string | null; readonly year: number }) =>
    p.percent === null ? `${p.change} sejak ${p.year}` : `${p.change} (${p.percent}) sejak ${p.year}`,
  changeOver: (regions: number) =>
    `Dihitung dari ${f.number(regions)} wilayah yang melapor pada kedua tahun.`,
  partial: (p: { readonly year: number; readonly through: string | null }) =>
    p.through === null
      ? `Tahun ${p.year} belum lengkap.`
      : `Tahun ${p.year} belum lengkap: data sampai ${p.through}.`,
  empty: {
    title: 'Tidak ada data untuk pilihan ini',
    next: 'Longgarkan penyaring atau atur ulang semua pilihan.',
  },
  /** Read aloud by assistive technology when focus moves over a map or table. Values are formatted with units. */
  announce: {
    region: (p: {
      readonly name: string;
      readonly value: string;
      readonly rank: { readonly place: number; readonly of: number } | null;
      readonly change: string | null;
      readonly evidence: string | null;
    }) =>
      [
        `${p.name}: ${p.value}`,
        p.rank && `peringkat ${f.number(p.rank.place)} dari ${f.number(p.rank.of)}`,
        p.change,
        p.evidence,
      ]
        .filter((part) => part !== null)
        .join(', '),
    selected: (name: string) => `${name} dipilih. Rinciannya terbuka.`,
    cleared: 'Pilihan wilayah dihapus.',
    year: (p: { readonly year: number; readonly name: string; readonly value: string }) =>
      `Tahun ${p.year}. ${p.name}: ${p.value}.`,
    filtered: (regions: number) => `${f.number(regions)} wilayah ditampilkan.`,
    view: (name: string) => `Halaman ${name} terbuka.`,
    playing: 'Pemutaran tahun dimulai.',
    paused: 'Pemutaran tahun dijeda.',
  },
};

export type StatesMessages = typeof states;
