import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

/** The view of all published figures. */
export const ledger = {
  heading: 'Setiap angka, dengan asalnya',
  lead: (total: number) =>
    `${f.number(total)} angka terbitan tentang program ini, ditampilkan sebagaimana dinyatakan sumbernya. Angka yang saling bertentangan tetap ditampilkan semua.`,
  search: 'Cari kata atau nomor angka',
  searchHint: 'misalnya F062 atau Maros',
  clear: 'Hapus pencarian',
  result: (p: { readonly shown: number; readonly total: number }) =>
    `${f.number(p.shown)} dari ${f.number(p.total)} angka`,
  choose: 'Pilihan angka',
  indicator: 'Indikator',
  place: 'Wilayah',
  year: 'Tahun',
  source: 'Sumber',
  every: 'Semua',
  undated: 'Tanpa tanggal',
  option: (name: string, count: number) => `${name} (${f.number(count)})`,
  again: 'Tampilkan semua angka',
  everyOf: (total: number) => `Tampilkan semua ${f.number(total)} angka indikator ini`,
  none: 'Tidak ada angka yang cocok',
  noneNext: 'Kurangi kata atau pilihan, atau tampilkan semua angka.',
  unfold: 'Buka semua rincian',
  fold: 'Tutup rincian',
  download: (bytes: number) => `Unduh daftar ini (Parquet, ${f.bytes(bytes)})`,
  conflicts: 'Pertentangan yang diketahui',
  conflictsLead: 'Mengapa sumber berbeda, angka mana yang dipakai potret data ini, dan mengapa.',
  byTheme: 'Angka menurut indikator',
  jump: 'Langsung ke tema',
  count: (count: number) => `${f.number(count)} angka`,
  strip: {
    nation: 'Tingkat nasional',
    places: 'Provinsi, kabupaten/kota, dan desa',
    label: (name: string, values: string) => `${name}: ${values}`,
    used: 'dipenuhi model potret data ini',
    other: 'versi atau waktu lain',
  },
  use: {
    heading: 'Pemakaian',
    binds: 'Dipakai: model potret data ini memenuhinya',
    other: (name: string) => `Tidak dipakai di sini; dipakai potret ${name}`,
    left_out: 'Tidak dipakai model',
    repeats: (name: string) => `Menyatakan hal yang sama dengan ${name}, yang dipakai`,
    amount: 'Dipakai di halaman pendanaan sebagaimana terbit',
    sharing: 'Dipakai di halaman berbagi pengetahuan',
    stated: 'Dikutip sebagaimana terbit; model tidak memakainya',
  },
  unitOf: (name: string) => `Satuan: ${name}`,
  address: 'Alamat',
  noteLang: 'Catatan (bahasa Inggris)',
  known: 'Pengetahuan',
  themes: {
    libraries: 'Perpustakaan yang bergabung',
    joined: 'Mitra baru',
    reach: 'Jangkauan',
    replication: 'Replikasi mandiri',
    engagement: 'Pelibatan masyarakat dan penggerak program',
    effects: 'Evaluasi dan manfaat',
    people: 'Pelatihan',
    package: 'Isi paket bantuan',
    books: 'Bantuan buku 10.000 perpustakaan',
    money: 'Anggaran',
    indices: 'Indeks literasi dan kegemaran membaca',
    sharing: 'Berbagi pengetahuan antarnegara',
    perpuseru: 'PerpuSeru, pendahulu program',
    background: 'Latar belakang',
  },
};

export type LedgerMessages = typeof ledger;
