import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';
import { compared } from './compared-id.ts';
import { own } from './own-id.ts';

const f = formatsOf('id');

/** Halaman data: potret data yang tersedia, perbandingan dua potret, dan berkas milik pembaca. */
export const snapshots = {
  heading: 'Potret data',
  lead: 'Setiap potret data memuat apa yang diketahui pada suatu tanggal. Isinya tidak pernah diubah: koreksi menjadi potret data baru.',
  faces: { label: 'Bagian halaman', list: 'Potret data', compare: 'Bandingkan', files: 'Berkas sendiri' },
  count: (shown: number) => `${f.number(shown)} potret data tersedia`,
  shown: 'Sedang ditampilkan',
  opening: 'Dibuka lebih dulu',
  imported: 'Dari berkas Anda',
  open: 'Buka potret data ini',
  compareWith: (name: string) => `Bandingkan dengan ${name}`,
  unreadable: (id: string) => `Keterangan potret data ${quoted(id)} tidak dapat dibaca.`,
  facts: {
    id: 'Nama',
    asOf: 'Tanggal data',
    evidence: 'Dasar angka',
    libraries: 'Perpustakaan',
    content: 'sha256 seluruh isi',
    check: 'Pemeriksaan',
  },
  librariesBy: (p: { readonly village: number; readonly regency: number; readonly province: number }) =>
    `${f.number(p.village)} desa/kelurahan, ${f.number(p.regency)} kabupaten/kota, ${f.number(p.province)} provinsi`,
  check: {
    unchecked: 'Belum diperiksa di peramban ini',
    checking: 'Sedang diperiksa…',
    passed: 'Sidik jari setiap berkas cocok dan setiap aturan terpenuhi',
    opened: 'Sidik jari berkas cocok dan aturan pokok terpenuhi',
    failed: 'Tidak lolos pemeriksaan',
    run: 'Periksa semua aturan',
  },
  notes: 'Yang dipakai potret data ini dan alasannya',
  known: 'Diketahui sampai',
  knownAbout: {
    libraries: 'Perpustakaan',
    activity: 'Kegiatan',
  },
  anyChannel: 'semua jalur',
  files: (count: number, bytes: string) => `${f.number(count)} berkas, ${bytes}`,
  columns: { table: 'Tabel', rows: 'Baris', file: 'Berkas', size: 'Ukuran', sha: 'Sidik jari (sha256)' },
  copy: 'Salin',
  copied: 'Disalin',
  copySha: (file: string) => `Salin sha256 ${file}`,
  download: (file: string) => `Unduh ${file}`,
  manifest: 'Unduh manifest.json',
  sources: 'Sumber dan lisensi',
  compared,
  own,
};
export type SnapshotsMessages = typeof snapshots;
