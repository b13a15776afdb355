import type { EngineFaultParams, Fault, SnapshotFaultParams } from '../../params.ts';
import { clip, quoted } from '../../quote.ts';
import { findings } from './findings-id.ts';

const OTHERS_OPEN = 'Potret data lain tetap dapat dibuka.';
const STORED_STAY = 'Angka tersimpan pada halaman Ikhtisar dan Cakupan tetap dapat dibaca.';
const RETRY = 'Coba lagi. Jika tetap gagal, pilih potret data lain.';
const REPORT = 'Pilih potret data lain dan beri tahu pengelola situs ini.';

const snapshotName = (p: SnapshotFaultParams): string => `Potret data ${quoted(p.snapshot)}`;
const fileName = (p: SnapshotFaultParams): string =>
  p.file === null ? 'sebuah berkas' : `berkas ${quoted(p.file)}`;

/** Failures, each as what happened, what still works and what to do next. */
export const errors = {
  snapshot: {
    manifest_missing: (p: SnapshotFaultParams): Fault => ({
      happened: `${snapshotName(p)} tidak ditemukan: berkas manifest.json tidak ada.`,
      works: OTHERS_OPEN,
      next: 'Periksa alamat tautan atau pilih potret data lain.',
    }),
    manifest_corrupt: (p: SnapshotFaultParams): Fault => ({
      happened: `Berkas manifest.json pada potret data ${quoted(p.snapshot)} rusak dan tidak dapat dibaca.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    contract_version: (p: SnapshotFaultParams): Fault => ({
      happened: `${snapshotName(p)} memakai versi kontrak data yang tidak dikenal aplikasi ini.`,
      works: OTHERS_OPEN,
      next: 'Muat ulang halaman untuk memperoleh versi terbaru aplikasi, atau pilih potret data lain.',
    }),
    file_missing: (p: SnapshotFaultParams): Fault => ({
      happened: `${snapshotName(p)} tidak lengkap: ${fileName(p)} tidak ada di server.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    network: (p: SnapshotFaultParams): Fault => ({
      happened: `Sambungan terputus saat mengunduh ${fileName(p)}.`,
      works: STORED_STAY,
      next: 'Periksa sambungan internet, lalu coba lagi.',
    }),
    truncated: (p: SnapshotFaultParams): Fault => ({
      happened: `Unduhan ${fileName(p)} terpotong: ukurannya tidak sesuai dengan manifest.json.`,
      works: `${STORED_STAY} ${OTHERS_OPEN}`,
      next: RETRY,
    }),
    hash: (p: SnapshotFaultParams): Fault => ({
      happened: `Isi ${fileName(p)} tidak sama dengan yang dicatat manifest.json (sha256 berbeda), sehingga tidak dipakai.`,
      works: OTHERS_OPEN,
      next: `${RETRY} Perbedaan yang menetap berarti berkas telah berubah atau rusak.`,
    }),
    not_parquet: (p: SnapshotFaultParams): Fault => ({
      happened: `Isi ${fileName(p)} bukan Parquet yang dapat dibaca.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    findings: (p: SnapshotFaultParams): Fault => ({
      happened: `${snapshotName(p)} tidak lolos pemeriksaan, sehingga tidak ditampilkan.`,
      works: OTHERS_OPEN,
      next: 'Perbaiki data menurut temuan di bawah ini dan terbitkan sebagai potret data baru.',
    }),
  },
  engine: {
    unsupported: (p: EngineFaultParams): Fault => ({
      happened:
        p.missing.length === 0
          ? 'Peramban ini tidak dapat menjalankan basis data.'
          : `Peramban ini tidak dapat menjalankan basis data: ${p.missing.map((name) => clip(name, 60)).join(', ')} tidak tersedia.`,
      works: STORED_STAY,
      next: 'Gunakan Chrome atau Edge 95, Firefox 100, Safari 15.2, atau versi yang lebih baru.',
    }),
    failed_to_start: (_: EngineFaultParams): Fault => ({
      happened: 'Basis data tidak dapat dinyalakan.',
      works: STORED_STAY,
      next: 'Coba lagi. Jika tetap gagal, muat ulang halaman.',
    }),
    died: (_: EngineFaultParams): Fault => ({
      happened: 'Basis data berhenti, kemungkinan karena memori perangkat tidak cukup.',
      works: 'Yang sudah tampil tetap dapat dibaca.',
      next: 'Tutup halaman lain di peramban, lalu nyalakan kembali basis data.',
    }),
    query_failed: (_: EngineFaultParams): Fault => ({
      happened: 'Satu perhitungan gagal.',
      works: 'Bagian lain halaman ini tetap berfungsi.',
      next: 'Ubah pilihan atau coba lagi.',
    }),
    too_large: (_: EngineFaultParams): Fault => ({
      happened: 'Pilihan terlalu panjang untuk dihitung sekaligus.',
      works: 'Bagian lain halaman ini tetap berfungsi.',
      next: 'Kurangi jumlah pilihan.',
    }),
  },
  unexpected: {
    happened: 'Bagian ini mengalami kesalahan yang tidak terduga.',
    works: 'Bagian lain halaman ini tetap berfungsi.',
    next: 'Coba lagi atau muat ulang halaman.',
  } satisfies Fault,
  findings,
  labels: {
    heading: 'Terjadi kegagalan',
    works: 'Yang masih berfungsi',
    next: 'Langkah berikutnya',
    details: 'Rincian teknis',
    retry: 'Coba lagi',
    undo: 'Kembali ke pilihan sebelumnya',
    reload: 'Muat ulang halaman',
    restart: 'Nyalakan kembali basis data',
    chooseSnapshot: 'Pilih potret data lain',
    findings: 'Temuan pemeriksaan',
  },
};

export type ErrorMessages = typeof errors;
