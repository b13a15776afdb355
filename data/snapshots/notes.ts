import type { Manifest } from '../../src/snapshot/index.ts';

type Note = readonly [id: string, en: string];

const inBoth = (notes: readonly Note[]): Manifest['notes'] => ({
  id: notes.map(([id]) => id),
  en: notes.map(([, en]) => en),
});

/** True of every built-in snapshot. */
const MODELLED: Note = [
  'Daftar resmi perpustakaan peserta tidak tersedia untuk umum: angka di bawah tingkat nasional adalah hasil model yang memenuhi setiap jumlah nasional serta setiap angka provinsi dan kabupaten/kota terbitan yang dipakai model; di bawah provinsi, angka model hanya ilustrasi.',
  'There is no public register of participating libraries: numbers below the nation come from a model that meets every national total and every published province and regency figure that it uses; below province they are illustrative.',
];
const ATTENDANCES: Note = [
  'Peserta adalah jumlah kehadiran, bukan jumlah orang yang berbeda: satu orang dapat terhitung berkali-kali.',
  'Participants are attendances, not different people: one person may be counted many times.',
];
const REPLICATION_TIER: Note = [
  'Semua replikasi dimodelkan sebagai perpustakaan desa, dan pendananya tidak disebut kecuali bila ada sumber yang menyatakannya.',
  'All replications are modelled as village libraries, and their funder is unspecified except where a source states it.',
];

export const NOTES_2023_11 = inBoth([
  MODELLED,
  [
    'Memuat keadaan menurut artikel Jak-One.com November 2023: 34 perpustakaan provinsi, 296 kabupaten/kota, dan 1.696 desa sampai akhir 2022 melalui stimulan APBN, serta 450 desa baru pada 2023.',
    'It holds what the Jak-One.com article of November 2023 states: 34 provincial, 296 regency and 1,696 village libraries to the end of 2022 by APBN stimulus, and 450 new villages in 2023.',
  ],
  [
    '446 desa baru pada 2022 adalah sisa dari 1.696 dan tidak diterbitkan oleh siapa pun; sumber yang lebih baru menyebut 1.796 desa sampai akhir 2023, yang tidak sejalan dengan angka ini.',
    'The 446 new villages of 2022 are what remains of 1,696 and were published by nobody; later sources give 1,796 villages to the end of 2023, which contradicts this number.',
  ],
  [
    'Replikasi diketahui sampai Februari 2023 (1.205 di 26 provinsi) dan kegiatan sampai Januari 2023; masa sesudahnya belum dilaporkan, bukan nol.',
    'Replication is known to February 2023 (1,205 in 26 provinces) and activity to January 2023; later periods are not reported, which is not zero.',
  ],
  [
    'Tahun 2023 belum lengkap, sehingga perubahan terhadap tahun sebelumnya tidak dinyatakan dalam persen.',
    'The year 2023 is partial, so no percentage change is given for it.',
  ],
  REPLICATION_TIER,
  ATTENDANCES,
]);

export const NOTES_2025_04 = inBoth([
  MODELLED,
  [
    '34 perpustakaan provinsi adalah keadaan akhir 2023 yang diteruskan; tidak ada sumber yang menyatakannya untuk April 2025, dan satu sumber kemudian menyebut 35.',
    'The 34 provincial libraries are those of the end of 2023 carried forward; no source states them for April 2025, and a later one says 35.',
  ],
  [
    '96 desa baru pada 2022 adalah turunan dari 546 desa untuk 2022 dan 2023 dikurangi 450 desa pada 2023.',
    'The 96 new villages of 2022 are derived: 546 villages for 2022 and 2023 together, less 450 in 2023.',
  ],
  [
    '38 provinsi berarti setiap provinsi sekarang memiliki sekurangnya satu perpustakaan peserta; ini bukan jumlah perpustakaan provinsi.',
    'The 38 provinces reached mean that each of today’s provinces has at least one participating library; they are not a count of provincial libraries.',
  ],
  [
    'Tahun 2025 belum lengkap: data sampai April, sehingga perubahan terhadap tahun sebelumnya tidak dinyatakan dalam persen.',
    'The year 2025 is partial: data run to April, so no percentage change is given for it.',
  ],
  [
    'Jumlah kegiatan (lebih dari 317.000 sampai akhir 2024) baru diterbitkan pada November 2025, sesudah tanggal data ini; jumlah kegiatan dan peserta adalah batas bawah.',
    'The number of activities (more than 317,000 to the end of 2024) was published in November 2025, after the date of this data; activities and participants are lower bounds.',
  ],
  REPLICATION_TIER,
  ATTENDANCES,
]);
