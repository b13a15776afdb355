import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

/** Taking numbers away: files, receipt, citation. */
export const exporting = {
  keep: 'Simpan',
  citePage: 'Kutip halaman ini',
  take: 'Simpan gambar atau data',
  picture: 'Gambar',
  data: 'Data',
  linkAndCitation: 'Tautan dan kutipan',
  preview: (title: string) => `Pratinjau gambar: ${title}`,
  copyPicture: 'Salin gambar',
  print: 'Cetak gambar',
  noPicture: 'Gambar tidak dapat dibuat di peramban ini. Coba bentuk yang lain.',
  notFetched: 'Bagian ini tidak dapat diambil. Periksa sambungan lalu coba sekali lagi.',
  open: 'Unduh data',
  heading: 'Unduh persis yang tampil',
  format: 'Bentuk berkas',
  formats: {
    csv: 'CSV (UTF-8)',
    csv_id: 'CSV untuk Excel di Indonesia',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
    parquet: 'Parquet',
    geojson: 'GeoJSON (dengan batas wilayah)',
  },
  pack: 'Isi unduhan',
  packs: { zip: 'ZIP dengan kuitansi dan kamus', plain: 'Berkas data saja' },
  rows: (count: number) => `${f.number(count)} baris, semua yang lolos saringan`,
  unit: 'Satu baris adalah',
  units: { rows: 'Baris', groups: 'Kelompok dengan jumlahnya' },
  guarded:
    'Kode dan teks yang mirip angka diawali apostrof agar Excel tidak mengubahnya. Untuk alat lain pilih CSV (UTF-8).',
  start: 'Buat berkas',
  cancel: 'Batalkan',
  close: 'Tutup',
  save: (name: string) => `Simpan ${name}`,
  working: {
    preparing: 'Menyiapkan baris',
    writing: 'Menulis berkas',
    checking: 'Membaca kembali berkas',
  },
  progress: (p: { readonly done: number; readonly total: number }) =>
    `${f.number(p.done)} dari ${f.number(p.total)} baris`,
  ready: (p: { readonly rows: number; readonly bytes: number }) =>
    `Berkas sudah dibaca kembali: ${f.number(p.rows)} baris, jumlahnya cocok. ${f.bytes(p.bytes)}.`,
  busy: 'Unduhan lain masih berjalan. Tunggu sampai selesai atau batalkan dulu.',
  cancelled: 'Dibatalkan. Tidak ada berkas yang dibuat.',
  mismatch: 'Berkas tidak sama dengan data setelah dibaca kembali, jadi tidak diberikan. Coba sekali lagi.',
  tooManyRows: (most: number) =>
    `Excel menampung paling banyak ${f.number(most)} baris. Pilih CSV atau Parquet.`,
  cellTooLong: 'Ada sel yang terlalu panjang untuk Excel. Pilih bentuk lain.',
  died: 'Basis data berhenti saat menulis berkas. Tidak ada berkas yang dibuat; tabel tetap dapat dipakai. Coba sekali lagi.',
  failed: 'Berkas tidak dapat dibuat. Tabel tetap dapat dipakai. Coba sekali lagi.',
  copyLink: 'Salin tautan',
  copied: 'Sudah disalin',
  cite: 'Kutip',
  copy: 'Salin',
  png: 'Gambar PNG',
  svg: 'Gambar SVG',
  titleOfSite: 'Dampak TPBIS: data program Transformasi Perpustakaan Berbasis Inklusi Sosial',
  version: (id: string) => `Versi data ${id}`,
};

export type ExportMessages = typeof exporting;
