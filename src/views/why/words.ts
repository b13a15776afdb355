import type { Lang } from '../../base/index.ts';
import type { Verdict } from './related.ts';

const id = {
  number: 'Angka',
  definition: 'Apa ini',
  formula: 'Rumus, dengan angkanya',
  counts: 'Yang dihitung',
  filters: 'Pilihan',
  allTiers: 'semua tingkat perpustakaan',
  allChannels: 'semua jalur',
  allFundings: 'semua sumber dana',
  rows: 'Baris yang dihitung',
  rowsOf: {
    complete: 'baris perpustakaan',
    reported: 'baris perpustakaan × bulan',
    stated: 'baris perpustakaan yang statusnya dinyatakan',
  },
  showRows: 'Tampilkan baris-baris itu',
  evidence: 'Dasar',
  snapshot: 'Potret data',
  sql: 'SQL yang menghasilkannya',
  sqlAbout:
    'Perintah ini menjawab untuk semua wilayah dan tahun sekaligus; angka di atas adalah satu barisnya.',
  copy: 'Salin SQL',
  copied: 'Tersalin',
  published: 'Angka terbitan untuk wilayah dan tahun ini',
  noPublished: 'Tidak ditemukan angka terbitan tentang ukuran ini untuk wilayah dan tahun ini.',
  verdicts: {
    agrees: 'Sama',
    differs: 'Berbeda',
    other_date: 'Tanggal lain',
    other_scope: 'Cakupan lain',
  } as Readonly<Record<Verdict, string>>,
  differsBy: (difference: string) => `Berbeda ${difference}`,
  conflict: 'Sumber berbeda',
  none: 'Potret data ini tidak memiliki sel seperti itu. Mungkin ukurannya tidak ada pada tingkat ini, atau tahunnya di luar masa.',
  method: 'Ukuran ini pada halaman metode',
  illustrative: 'Ilustrasi: di bawah provinsi, angka model tidak menyatakan keadaan suatu tempat.',
};
type WhyWords = typeof id;

const en: WhyWords = {
  number: 'Number',
  definition: 'What it is',
  formula: 'Formula, filled in',
  counts: 'Counts',
  filters: 'Choice',
  allTiers: 'all library tiers',
  allChannels: 'all channels',
  allFundings: 'all funding sources',
  rows: 'Rows counted',
  rowsOf: {
    complete: 'library rows',
    reported: 'library × month rows',
    stated: 'library rows whose status was stated',
  },
  showRows: 'Show me these rows',
  evidence: 'Rests on',
  snapshot: 'Snapshot',
  sql: 'The SQL that made it',
  sqlAbout: 'It answers for all regions and years at once; the number above is one row of the answer.',
  copy: 'Copy SQL',
  copied: 'Copied',
  published: 'Published figures for this region and year',
  noPublished: 'No published figure about this measure was found for this region and year.',
  verdicts: { agrees: 'Agrees', differs: 'Differs', other_date: 'Other date', other_scope: 'Other scope' },
  differsBy: (difference) => `Differs by ${difference}`,
  conflict: 'Sources disagree',
  none: 'This snapshot has no such cell. The measure may not exist at this level, or the year lies outside the period.',
  method: 'This measure on the method page',
  illustrative: 'Illustrative: below province, a modelled number says nothing about a particular place.',
};

/** The texts of "why this number"; they come with the dialog. */
export const WORDS: Readonly<Record<Lang, WhyWords>> = { id, en };
