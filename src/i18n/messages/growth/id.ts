import { formatsOf } from '../../formats/formats.ts';
import { results } from './results-id.ts';

const f = formatsOf('id');

interface Period {
  readonly from: number;
  readonly to: number;
}
type Named = Period & { readonly name: string };

/** The growth view. Formatted numbers come in as text. */
export const growth = {
  question: 'Bagaimana program ini tumbuh?',
  faces: {
    label: 'Bagian halaman',
    libraries: 'Perpustakaan',
    provinces: 'Provinsi',
    activity: 'Kegiatan',
    targets: 'Hasil dan target',
  },
  controls: {
    region: 'Wilayah',
    regency: 'Kabupaten/kota',
    allRegencies: 'Seluruh provinsi',
    period: 'Periode untuk angka di bawah',
    from: 'Dari tahun',
    to: 'Sampai tahun',
    split: 'Dirinci menurut',
    splits: {
      path: 'Jenjang dan jalur',
      tier: 'Jenjang',
      channel: 'Jalur',
      total: 'Jumlah saja',
    },
    scale: 'Satuan',
    scales: { number: 'Jumlah', share: 'Bagian (%)' },
  },
  illustrative: (name: string) =>
    `Di bawah tingkat provinsi, angka hasil model hanya ilustrasi dan tidak memuat pertumbuhan. Yang ditampilkan: ${name}.`,
  words: {
    partial: 'belum lengkap',
    newProvinces: 'provinsi baru',
    differ: 'angka berbeda',
    method: 'metode baru',
    none: 'kosong',
  },
  wordsAbout: {
    newProvinces:
      'Empat provinsi baru di Papua dibentuk pada 2022. Batas yang ditampilkan sama untuk semua tahun.',
    differ: (years: string) => `Sumber terbitan menyebut angka lain untuk akhir ${years}.`,
  },
  flow: {
    title: (p: Named) =>
      `Berapa perpustakaan yang bergabung setiap tahun? ${p.name}, ${f.years(p.from, p.to)}`,
    subtitle: 'Bergabung dalam tahun itu',
  },
  stock: {
    title: (p: Named) => `Berapa yang menjadi peserta pada akhir tahun? ${p.name}, ${f.years(p.from, p.to)}`,
    subtitle: 'Seluruh peserta pada akhir tahun',
  },
  met: 'Angka nasional memenuhi setiap jumlah terbitan yang dipakai potret data ini; yang di antaranya hasil model.',
  fromSnapshot: (title: string) => `Sumber: potret data “${title}”.`,
  shareOf: 'Bagian dari jumlah tahun itu, persen',
  total: 'Jumlah',
  changeTable: {
    caption: (title: string) => `${title} Nilai, perubahan, dan persentase terhadap tahun sebelumnya`,
    lines: 'Setiap sel: nilai, perubahan terhadap tahun sebelumnya, persentase perubahan.',
    linesShare:
      'Setiap sel: nilai, bagian dari jumlah tahun itu, perubahan terhadap tahun sebelumnya, persentase perubahan.',
    over: (count: number) => `${f.number(count)} wilayah`,
    overAbout:
      'Perubahan dihitung hanya dari kabupaten/kota dan perpustakaan provinsi yang melapor pada kedua tahun; jumlahnya tertulis di bawah perubahan.',
    why: 'Mengapa sebagian perubahan tidak dinyatakan',
    partial: '* Tahun belum lengkap',
  },
  variants: {
    title: 'Sumber terbitan yang menyebut angka lain',
    line: (p: {
      readonly year: number;
      readonly name: string;
      readonly value: string;
      readonly total: string;
    }) => `Akhir ${p.year}, ${p.name}: ${p.value} dalam potret data ini, ${p.total} menurut`,
    derived: 'diturunkan dari selisih',
    none: 'Tidak ada angka terbitan yang berbeda untuk pilihan ini.',
  },
  span: {
    title: (p: Named) => `Seberapa cepat tumbuh? ${p.name}, akhir ${p.from} sampai akhir ${p.to}`,
    subtitle: 'Perpustakaan peserta pada akhir tahun',
    start: (year: number) => `Akhir ${year}`,
    end: (year: number) => `Akhir ${year}`,
    change: 'Perubahan',
    percent: 'Perubahan (%)',
    compound: 'Pertumbuhan majemuk per tahun',
    pace: 'Rata-rata tambahan per tahun',
    about:
      'Pertumbuhan majemuk: persentase tetap per tahun yang membawa angka awal ke angka akhir. Perjalanan di antaranya dapat berbeda.',
    regions: (p: Period) => `Pertumbuhan menurut wilayah, ${f.years(p.from, p.to)}`,
    /** In the place of a number that the first or last year of the period does not have. */
    noNumber: (year: number) => `Angka ${year} tidak ada`,
    noYear: (year: number) => `Tahun ${year} tidak ada dalam data ini.`,
  },
  parts: {
    title: (p: Named) => `Dari mana perubahan ${p.from} ke ${p.to} berasal? ${p.name}`,
    subtitle: 'Setiap perpustakaan dihitung dalam satu bagian saja; jumlah bagian sama dengan perubahan',
    headers: { part: 'Bagian', bar: 'Grafik', value: 'Perpustakaan' },
    names: {
      newly_reached: 'Kabupaten/kota yang baru terjangkau',
      more_villages: 'Desa tambahan di kabupaten/kota yang sudah terjangkau',
      regency_libraries: 'Perpustakaan kabupaten/kota di wilayah yang sudah terjangkau',
      provincial_libraries: 'Perpustakaan provinsi',
      replication: 'Replikasi mandiri',
      region_unknown: 'Kabupaten/kotanya tidak diketahui',
      departures: 'Keluar dari program',
    },
    about: {
      newly_reached: 'Stimulus, di wilayah yang belum punya perpustakaan peserta pada akhir tahun awal',
      more_villages: 'Stimulus, perpustakaan desa/kelurahan',
      regency_libraries: 'Stimulus, perpustakaan milik kabupaten/kota',
      provincial_libraries: 'Jalur stimulus APBN',
      replication: 'Semua jenjang, di wilayah mana pun',
      region_unknown: 'Stimulus, tanpa kode wilayah',
      departures: 'Peserta pada akhir tahun awal yang tidak lagi menjadi peserta',
    },
    came: 'Yang bergabung lalu keluar di antara kedua akhir tahun tidak dihitung.',
    withheld: (reason: string) => `Uraian ini tidak ditampilkan: ${reason}`,
  },
  multiples: {
    title: (p: { readonly metric: string; readonly from: number; readonly to: number }) =>
      `Bagaimana tiap provinsi bergerak? ${p.metric}, ${f.years(p.from, p.to)}`,
    scale: 'Skala',
    scales: { shared: 'Satu skala', own: 'Skala sendiri' },
    order: 'Urutan',
    orders: { tiles: 'Letak', list: 'Peringkat' },
    shared: (value: string) => `Semua grafik memakai skala yang sama, dari 0 sampai ${value}.`,
    own: 'Setiap grafik memakai skalanya sendiri (garis tepi putus-putus): tinggi batang tidak dapat dibandingkan antarprovinsi.',
    written: (year: number) => `Angka yang tertulis adalah untuk ${year}.`,
    keys: 'Tombol panah berpindah antarprovinsi; Enter memilih.',
    chosen: (name: string) => `Buka pertumbuhan ${name}`,
  },
  slope: {
    title: (p: { readonly metric: string; readonly from: number; readonly to: number }) =>
      `Provinsi mana yang berpindah peringkat? ${p.metric}, ${p.from} dan ${p.to}`,
    subtitle: 'Peringkat 1 = tertinggi. Berwarna: kenaikan dan penurunan terbesar, dan provinsi yang dipilih',
    label: (p: { readonly from: number; readonly to: number; readonly count: number }) =>
      `Peringkat ${f.number(p.count)} provinsi pada ${p.from} dan ${p.to}; angkanya ada pada tabel di bawah.`,
    up: 'Naik peringkat',
    down: 'Turun peringkat',
    headers: {
      rankFrom: (year: number) => `Peringkat ${year}`,
      rankTo: (year: number) => `Peringkat ${year}`,
      moved: 'Pindah',
      movedNote: 'positif = naik',
    },
    nothing: 'Tidak ada peringkat untuk kedua tahun ini.',
  },
  ...results,
};
export type GrowthMessages = typeof growth;
