import type { OwnFaultParams } from '../../params.ts';
import { clip, quoted } from '../../quote.ts';

type P = OwnFaultParams;
const MEND = 'Perbaiki di berkasnya, lalu pilih lagi.';

/** Mengapa berkas pembaca tidak dapat dipakai: apa yang terjadi dan apa yang dapat dilakukan. */
export const faults = {
  nothing_usable: (p: P) => ({
    happened: `Tidak ada berkas yang dikenali (${clip(p.got, 120)}).`,
    next: 'Beri nama berkas menurut tabelnya, misalnya libraries.csv atau libraries.parquet.',
  }),
  too_large: (p: P) => ({
    happened: `Berkas terlalu besar untuk dibuka di peramban (${p.got} byte, paling banyak ${p.expected}).`,
    next: 'Pilih Parquet alih-alih CSV, atau bagi datanya.',
  }),
  unreadable: (p: P) => ({
    happened: `Berkas ${quoted(p.file)} tidak dapat dibaca.`,
    next: 'Periksa izin berkas, tutup program yang memakainya, lalu pilih lagi.',
  }),
  zip_broken: (p: P) => ({
    happened: `Arsip ${quoted(p.file)} rusak atau bukan ZIP.`,
    next: 'Buat ulang arsipnya, atau pilih berkasnya satu per satu.',
  }),
  two_manifests: (p: P) => ({
    happened: `Ada dua manifest.json: ${quoted(p.got)} dan ${quoted(p.file)}.`,
    next: 'Pilih satu potret data setiap kali.',
  }),
  manifest_broken: (p: P) => ({
    happened: `Isi ${quoted(p.file)} tidak sesuai dengan kontrak.`,
    next: MEND,
  }),
  contract_version: (p: P) => ({
    happened: `${quoted(p.file)} ditulis untuk versi kontrak lain (${clip(p.got, 80)}).`,
    next: 'Muat ulang halaman untuk memperoleh versi terbaru aplikasi, atau tulis data menurut kontrak 1.',
  }),
  file_missing: (p: P) => ({
    happened: `Berkas ${quoted(p.file)} disebut di manifest.json tetapi tidak ikut dipilih.`,
    next: 'Pilih seluruh foldernya.',
  }),
  file_changed: (p: P) => ({
    happened: `Isi ${quoted(p.file)} tidak sama dengan yang dinyatakan manifest.json (sha256 berbeda).`,
    next: 'Salin ulang berkas aslinya, atau buat manifest.json yang baru.',
  }),
  no_libraries: (p: P) => ({
    happened: `Tabel libraries tidak ada${p.got === '' ? '' : ` (ditemukan: ${clip(p.got, 80)})`}.`,
    next: 'Sertakan libraries.parquet atau libraries.csv.',
  }),
  already_there: (p: P) => ({
    happened: `Isinya sama dengan potret data ${quoted(p.got)}, yang sudah ada.`,
    next: 'Buka potret data itu, atau pilih berkas lain.',
  }),
  not_parquet: (p: P) => ({
    happened: `Isi ${quoted(p.file)} bukan Parquet yang dapat dibaca.`,
    next: 'Tulis ulang sebagai Parquet dengan kompresi zstd, snappy, gzip, atau tanpa kompresi.',
  }),
  csv_encoding: (p: P) => ({
    happened: `${quoted(p.file)} tidak tersimpan sebagai UTF-8.`,
    next: 'Simpan ulang sebagai CSV UTF-8.',
  }),
  csv_empty: (p: P) => ({
    happened: `${quoted(p.file)} kosong.`,
    next: 'Baris pertama harus berisi nama kolom.',
  }),
  csv_columns: (p: P) => ({
    happened: `${quoted(p.file)} tidak memuat kolom ${p.column}. Kolom di berkas: ${clip(p.got, 200)}.`,
    next: 'Tambahkan kolom itu, atau sesuaikan namanya dengan daftar kolom di bawah.',
  }),
  csv_value: (p: P) => ({
    happened: `Isi ${quoted(p.got)} tidak dapat dibaca sebagai kolom ${p.column}; contoh yang benar: ${p.expected}.`,
    next: MEND,
  }),
  csv_shape: (p: P) => ({
    happened: `Susunan baris di ${quoted(p.file)} tidak dapat dibaca (${clip(p.got, 160)}).`,
    next: 'Setiap baris harus punya jumlah kolom yang sama; isi yang memuat pemisah ditulis di antara tanda kutip.',
  }),
  bad_date: (p: P) => ({
    happened: `${quoted(p.got)} bukan tanggal.`,
    next: 'Tulis tahun, bulan, dan hari, misalnya 2025-06-30.',
  }),
  findings: (p: P) => ({
    happened: `Data melanggar aturan di bawah ini${p.file === '' ? '' : ` (${p.file})`}.`,
    next: MEND,
  }),
  engine: (p: P) => ({
    happened: `Basis data di peramban tidak dapat menyelesaikannya (${clip(p.got, 160)}).`,
    next: 'Coba lagi. Jika tetap gagal, tutup halaman lain agar memori cukup.',
  }),
};
export type OwnFaultMessages = typeof faults;
