import type { Lang } from '../../base/index.ts';
import type { Pace } from './origin.ts';
import type { Verdict } from './related.ts';
import type { Stream } from './totals.ts';

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
  /** One sentence, in pieces: the total, its published figures, what the model does with it. */
  origin: {
    heading: 'Asal angka',
    several: 'Angka ini dihitung dari bagian-bagian yang dibagi model secara terpisah:',
    totals: {
      provincial: 'Perpustakaan provinsi secara nasional',
      regency: 'Perpustakaan kabupaten/kota secara nasional',
      village: 'Perpustakaan desa/kelurahan penerima stimulus secara nasional',
      replication: 'Replikasi mandiri secara nasional',
      activities: 'Kegiatan secara nasional',
      participants: 'Kehadiran secara nasional',
    } as Readonly<Record<Stream, string>>,
    published: ', menurut angka terbitan ',
    unnamed: ', menurut angka terbitan',
    and: ' dan ',
    pace: {
      first: 'dianggap bertambah 1 : 2 : 3 selama 2020 sampai 2022',
      between: 'dianggap bertambah merata setiap bulan di antara hitungan itu',
      on: 'dianggap berlanjut dengan laju pada rentang terbitan terakhir',
      carried: 'dianggap tetap sejak hitungan terakhir',
    } as Readonly<Record<Pace, string>>,
    share: {
      provincial:
        'ditempatkan paling banyak satu di setiap provinsi, didahulukan provinsi yang kabupaten/kotanya banyak',
      regency: 'dibagi menurut jumlah kabupaten/kota',
      village:
        'dibagi hampir sama rata di antara kabupaten/kota yang menerimanya, sedikit lebih banyak bila desanya banyak',
      activities:
        'dibagi ke bulan dan perpustakaan yang melapor: sedikitnya satu untuk setiap laporan, selebihnya menurut besarnya, didahulukan perpustakaan provinsi lalu kabupaten/kota, yang menerima hampir semuanya bila kegiatan masih sedikit',
      participants: 'dibagi ke setiap laporan kurang lebih menurut jumlah kegiatannya',
    } as Readonly<Record<Exclude<Stream, 'replication'>, string>>,
    shareInProvince:
      'dibagi ke provinsi menurut jumlah kabupaten/kotanya, lalu di dalam provinsi menurut banyaknya desa/kelurahan dan undian tetap',
    shareReplications: (provinces: number) =>
      `dibagi di ${provinces} provinsi (sebanyak yang tercatat, tanpa empat provinsi yang dibentuk pada 2022) menurut jumlah desa/kelurahan, yang dihitung seperempatnya bila perpustakaan kabupaten/kotanya tidak pernah bergabung`,
    met: 'berjumlah sama dalam model pada sekitar waktu itu',
    near: ', sedekat yang dimungkinkan angka terbitan tentang daerah',
    method: 'Cara kerja model',
  },
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
  origin: {
    heading: 'Where it comes from',
    several: 'The number is counted from parts that the model shared out separately:',
    totals: {
      provincial: 'The nation’s provincial libraries',
      regency: 'The nation’s regency and city libraries',
      village: 'The nation’s village libraries by stimulus',
      replication: 'The nation’s independent replications',
      activities: 'The nation’s activities',
      participants: 'The nation’s attendances',
    },
    published: ', published as ',
    unnamed: ', as far as they were published',
    and: ' and ',
    pace: {
      first: 'are taken to grow 1 : 2 : 3 over 2020 to 2022',
      between: 'are taken to grow evenly by month between these counts',
      on: 'are taken to go on at the pace of the last published stretch',
      carried: 'are taken to be the same since the last count',
    },
    share: {
      provincial: 'are placed at most one in each province, provinces with many regencies and cities first',
      regency: 'are shared out by the number of regencies and cities',
      village:
        'are shared out nearly equally among the regencies and cities that host them, a little more where villages are many',
      activities:
        'are spread over months and reporting libraries: at least one to each report, the rest by size, first to provincial libraries, then to those of regencies and cities, which take nearly all of it where activities are few',
      participants: 'are spread over the reports roughly by their activities',
    },
    shareInProvince:
      'are shared out over the provinces by their number of regencies and cities, and within a province by how many villages each has and by a fixed draw',
    shareReplications: (provinces) =>
      `are shared out within ${provinces} provinces (as many as were counted, and none of the four created in 2022) by the number of villages, which counts a quarter where the regency’s library never joined`,
    met: 'are as many in the model at about those times',
    near: ', as nearly as published figures of single places allow',
    method: 'How the model works',
  },
  illustrative: 'Illustrative: below province, a modelled number says nothing about a particular place.',
};

/** The texts of "why this number"; they come with the dialog. */
export const WORDS: Readonly<Record<Lang, WhyWords>> = { id, en };
