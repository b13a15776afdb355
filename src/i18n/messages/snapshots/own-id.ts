import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';
import { faults } from './own-faults-id.ts';

const f = formatsOf('id');

/** Berkas milik pembaca. */
export const own = {
  heading: 'Berkas sendiri',
  lead: 'Buka data Anda di semua halaman, misalnya dari sistem informasi program. Berkas dibaca di peramban ini saja; tidak ada yang dikirim.',
  choose: 'Pilih berkas',
  folder: 'Pilih folder',
  hint: 'Satu folder atau ZIP berisi manifest.json dan Parquet, berkas Parquet menurut nama tabel (libraries.parquet, activity.parquet), atau CSV menurut nama tabel. Bisa juga diseret ke sini.',
  reading: 'Membaca berkas…',
  refused: 'Berkas tidak dapat dipakai',
  failed: 'Data tidak lolos pemeriksaan',
  where: (p: { readonly file: string; readonly line: string; readonly column: string }) =>
    [p.file, p.line === '' ? '' : `baris ${p.line}`, p.column === '' ? '' : `kolom ${p.column}`]
      .filter((part) => part !== '')
      .join(', '),
  nothingLost: 'Potret data yang sudah ada tidak berubah.',
  found: 'Yang ditemukan',
  standIn: 'dari situs ini, karena tidak ada di berkas Anda',
  unused: (count: number) => `${f.number(count)} berkas tidak dipakai`,
  csv: (file: string) => `Kolom ${file}`,
  csvFile: 'Kolom di berkas',
  csvColumn: 'Kolom tabel',
  csvUnused: 'tidak dipakai',
  csvEmpty: 'dibiarkan kosong',
  csvFilled: (value: string) => `diisi ${quoted(value)}`,
  title: 'Nama potret data',
  asOf: 'Tanggal data',
  asOfHint: 'Sampai tanggal ini data dianggap lengkap.',
  keep: 'Simpan di peramban ini sampai saya menghapusnya',
  keepHint: 'Tanpa centang, data hilang saat halaman ditutup. Jangan simpan di komputer umum.',
  register: 'Periksa dan tambahkan',
  checking: 'Memeriksa setiap aturan…',
  cancel: 'Batal',
  done: 'Potret data ditambahkan.',
  open: 'Buka di halaman Cakupan',
  held: 'Potret data Anda',
  none: 'Belum ada. Potret data yang Anda tambahkan muncul di sini dan di pilihan potret data.',
  kept: 'Tersimpan di peramban ini',
  notKept: 'Hanya sampai halaman ditutup',
  remove: 'Hapus',
  removeNamed: (name: string) => `Hapus ${quoted(name)}`,
  keepNow: 'Simpan di peramban ini',
  keepNamed: (name: string) => `Simpan ${quoted(name)} di peramban ini`,
  contract: 'Tabel dan kolom',
  contractLead:
    'Aturan yang sama berlaku untuk potret data bawaan. Cukup tabel libraries; tabel wilayah diambil dari situs ini bila tidak ada.',
  template: 'Unduh contoh CSV perpustakaan',
  templateActivity: 'Unduh contoh CSV kegiatan',
  contractFile: 'Unduh daftar kolom (CSV)',
  name: 'Kolom',
  type: 'Jenis',
  about: 'Isi',
  needed: 'wajib',
  maybe: 'boleh kosong',
  values: 'Nilai',
  rows: (count: number) => `${f.number(count)} baris`,
  faults,
};
export type OwnMessages = typeof own;
