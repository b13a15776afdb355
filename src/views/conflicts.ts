import type { Lang } from '../base/index.ts';

/** Published figures that disagree, and what is known of why. Texts of our own; the figures are rows of the ledger. */
export interface Conflict {
  readonly id: string;
  readonly figures: readonly string[];
  readonly title: Readonly<Record<Lang, string>>;
  /** One paragraph an entry; ids of figures in it become links. */
  readonly text: Readonly<Record<Lang, readonly string[]>>;
}

export const CONFLICTS: readonly Conflict[] = [
  {
    id: 'villages',
    figures: ['S003', 'F029', 'F032', 'F035', 'F038', 'F061'],
    title: {
      id: 'Perpustakaan desa: 1.696 atau 1.796?',
      en: 'Village libraries: 1,696 or 1,796?',
    },
    text: {
      id: [
        'Tulisan tahun 2023 menyebut 1.696 desa sampai akhir 2022, lalu 450 desa baru pada 2023. Pada Juli 2024 Perpusnas menyebut 1.796 desa sampai akhir 2023 (F061). Keduanya tidak dapat benar bersama: 1.696 ditambah 450 adalah 2.146.',
        'Angka 1.796 cocok dengan setiap jumlah tahunan yang terbit (300, 500, 450, lalu 546 untuk 2022 dan 2023) dan dengan 2.396 pada April 2025 (F070). Angka 1.696 tidak cocok dengan satu pun, tetapi masih dikutip pada September 2024 (F038).',
        'Potret 2025-04 memakai 1.796, sehingga akhir 2022 menjadi 1.346 (turunan). Potret 2023-11 menyajikan apa yang dinyatakan artikelnya, yaitu 1.696 (S003).',
      ],
      en: [
        'Texts of 2023 say 1,696 villages to the end of 2022, then 450 new ones in 2023. In July 2024 Perpusnas said 1,796 to the end of 2023 (F061). Both cannot hold: 1,696 and 450 make 2,146.',
        'The 1,796 fits every yearly number that was published (300, 500, 450, then 546 for 2022 and 2023 together) and the 2,396 of April 2025 (F070). The 1,696 fits none of them, yet was still quoted in September 2024 (F038).',
        'Snapshot 2025-04 uses 1,796, which puts the end of 2022 at 1,346 (derived). Snapshot 2023-11 shows what its article states: 1,696 (S003).',
      ],
    },
  },
  {
    id: 'regencies',
    figures: ['S002', 'F028', 'F031', 'F034', 'F037', 'F060', 'F069', 'F072', 'F078', 'F048', 'F052', 'F054'],
    title: { id: 'Kabupaten/kota: 296, 385, atau 399?', en: 'Regencies and cities: 296, 385 or 399?' },
    text: {
      id: [
        'Angka 296 adalah perpustakaan kabupaten/kota penerima stimulus APBN sejak 2018; jumlahnya tidak berubah sejak akhir 2022. Kedua potret data memakainya.',
        'Angka 399 adalah jangkauan yang lebih luas, dipakai dari akhir 2022 sampai 2023. Tampaknya replikasi dan peninggalan PerpuSeru ikut dihitung: 296 + 104 − 1 = 399 adalah dugaan kami, tidak dinyatakan sumber mana pun.',
        'Angka 385 muncul pada November 2025 (F078) tanpa penjelasan. Mungkin kabupaten/kota yang hanya memiliki desa peserta ikut dihitung. Sumbernya terbit setelah kedua potret data.',
      ],
      en: [
        'The 296 are regency and city libraries with the state-budget stimulus since 2018; their number has not changed since the end of 2022. Both snapshots use it.',
        'The 399 are a wider coverage, used from late 2022 to 2023. It seems to count replication and what PerpuSeru left behind: 296 + 104 − 1 = 399 is our guess, and no source says so.',
        'The 385 appeared in November 2025 (F078) without explanation. It may count regencies that have participating villages only. Its source is later than both snapshots.',
      ],
    },
  },
  {
    id: 'provinces',
    figures: [
      'S001',
      'F027',
      'F030',
      'F033',
      'F036',
      'F059',
      'F079',
      'F047',
      'F024',
      'F068',
      'F071',
      'F042',
      'F043',
    ],
    title: { id: 'Provinsi: 33, 34, 35, atau 38?', en: 'Provinces: 33, 34, 35 or 38?' },
    text: {
      id: [
        'Ada dua hal yang berbeda di sini, dan keduanya tidak boleh dicampur: banyaknya perpustakaan provinsi yang bergabung, dan banyaknya provinsi yang terjangkau.',
        'Perpustakaan provinsi: 33 dan 34 menyebut kelompok yang sama pada akhir 2022 dengan selisih satu. Potret data memakai 34 (S001, F059). Angka 35 berasal dari November 2025 (F079), setelah kedua potret data.',
        'Provinsi terjangkau: 34 menurut batas sebelum pemekaran Papua 2022, 38 menurut batas sekarang (F068). Angka 38 berarti setiap provinsi memiliki sekurangnya satu perpustakaan peserta.',
      ],
      en: [
        'Two different things stand here and must not be mixed: how many provincial libraries joined, and how many provinces were reached.',
        'Provincial libraries: 33 and 34 name the same group at the end of 2022, one apart. The snapshots use 34 (S001, F059). The 35 is of November 2025 (F079), later than both.',
        'Provinces reached: 34 within the boundaries before the Papua split of 2022, 38 within today’s (F068). The 38 mean that each province has at least one participating library.',
      ],
    },
  },
  {
    id: 'replications',
    figures: ['F081', 'F083', 'S005', 'F084', 'F086', 'F088', 'F089', 'F090', 'F092', 'F093'],
    title: {
      id: 'Replikasi mandiri: mengapa bukan 4.604?',
      en: 'Independent replications: why not 4,604?',
    },
    text: {
      id: [
        'Angka 4.604 (F089, Februari 2024) adalah bagian dari rencana bantuan buku bagi 10.000 perpustakaan: 600 + 4.604 + 2.409 + 2.387 = 10.000 (F160, F161, F162). Itu rencana, bukan replikasi yang sudah terjadi: lima bulan kemudian Perpusnas menyebut 2.669 (F090).',
        'Angka 1.125 dari Desember 2022 (F081) masih diulang pada Desember 2023 (F083), padahal 1.396 sudah terbit pada Juli 2023 (F086).',
      ],
      en: [
        'The 4,604 (F089, February 2024) are a slot in the plan of book aid for 10,000 libraries: 600 + 4,604 + 2,409 + 2,387 = 10,000 (F160, F161, F162). That is a plan, not replication that happened: five months later Perpusnas said 2,669 (F090).',
        'The 1,125 of December 2022 (F081) were still repeated in December 2023 (F083), although 1,396 had been out since July 2023 (F086).',
      ],
    },
  },
  {
    id: 'effectiveness',
    figures: ['F135', 'F136', 'F138', 'F140'],
    title: {
      id: 'Efektivitas: 4,09 dari 5 dan 3,33 dari 4 bukan satu rangkaian',
      en: 'Effectiveness: 4.09 of 5 and 3.33 of 4 are no series',
    },
    text: {
      id: [
        'Skor 4,09 memakai skala 1–5 (peserta 2020 dan 2021, evaluasi MarkPlus). Skor 3,33 memakai skala 1–4 (peserta 2022 dan 2023, 380 titik survei, F139). Pertanyaannya tidak terbit bersama, sehingga turun atau naiknya tidak dapat dibaca.',
        'Karena itu keduanya tidak pernah ditempatkan pada satu garis atau dihitung ulang ke satu skala.',
      ],
      en: [
        'The 4.09 are on a scale from 1 to 5 (libraries of 2020 and 2021, evaluated by MarkPlus). The 3.33 are on a scale from 1 to 4 (libraries of 2022 and 2023, surveyed at 380 points, F139). Their questions were not published together, so neither a fall nor a rise can be read from them.',
        'They are therefore never put on one line, nor converted to one scale.',
      ],
    },
  },
  {
    id: 'iplm-2023',
    figures: ['F351', 'F352', 'F353'],
    title: { id: 'IPLM 2023: 64,68, 68,19, atau 69,42?', en: 'IPLM 2023: 64.68, 68.19 or 69.42?' },
    text: {
      id: [
        'Untuk tahun yang sama ada tiga angka: 64,68 (Perpusnas, Januari 2024, F351), 68,19 (dikutip dari BPS, F353), dan 69,42 (Perpusnas, Desember 2024, F352).',
        'Yang sebanding dengan 73,52 untuk 2024 (F354) adalah 69,42, karena diterbitkan bersama oleh sumber yang sama. Kenaikan 1,03 yang disebut bersama 64,68 tidak cocok dengan angka 2022 mana pun. Metode IPLM berubah pada 2022 dan 2023, maka skor provinsi 2020 dan 2021 serta target Renstra 15,00 berada pada skala lain.',
      ],
      en: [
        'There are three numbers for one year: 64.68 (Perpusnas, January 2024, F351), 68.19 (quoted from BPS, F353) and 69.42 (Perpusnas, December 2024, F352).',
        'The one to hold against 73.52 for 2024 (F354) is 69.42, published with it by the same source. The rise of 1.03 stated beside 64.68 fits no number for 2022. The method changed in 2022 and 2023, so provincial scores of 2020 and 2021 and the strategic-plan target of 15.00 are on other scales.',
      ],
    },
  },
  {
    id: 'tgm-2024',
    figures: ['F445', 'F447', 'F444', 'F450'],
    title: {
      id: 'TGM 2024: Sulawesi Selatan dan Kepulauan Riau',
      en: 'TGM 2024: Sulawesi Selatan and Kepulauan Riau',
    },
    text: {
      id: [
        'Tabel TGM 2024 untuk seluruh 38 provinsi, yang dipakai potret data sebagai konteks, mencatat 74,46 untuk Sulawesi Selatan dan 73,69 untuk Kepulauan Riau. Daftar peringkat yang dikutip media mencatat 74,12 (F445) dan 73,60 (F447).',
        'Tabel itu dipakai karena memuat semua provinsi dari satu sumber. Untuk Kalimantan Selatan beredar pula 74,36 (F444) dan 74,63 (F450), dengan dua angka tertukar tempat.',
      ],
      en: [
        'The TGM table of all 38 provinces for 2024, which the snapshot holds as context, has 74.46 for Sulawesi Selatan and 73.69 for Kepulauan Riau. A ranking quoted in the media has 74.12 (F445) and 73.60 (F447).',
        'The table is used because it has every province from one source. For Kalimantan Selatan both 74.36 (F444) and 74.63 (F450) are in circulation, two digits having changed places.',
      ],
    },
  },
  {
    id: 'wider-coverage',
    figures: ['F049', 'F050', 'F051', 'F053', 'F055', 'F056', 'F067', 'F080'],
    title: {
      id: 'Jangkauan lebih luas: 3.505, 3.535, 3.985, atau 4.435?',
      en: 'Wider coverage: 3,505, 3,535, 3,985 or 4,435?',
    },
    text: {
      id: [
        'Angka-angka ini mencampur desa dari beberapa sumber dana, mitra, dan peninggalan PerpuSeru dengan cara yang berbeda-beda. Karena 3.535 + 450 = 3.985 (F053), angka 3.505 (F050) agaknya salah tulis.',
        'Jangan disambung menjadi satu rangkaian, dan jangan dibandingkan dengan perpustakaan stimulus. Tidak ada potret data yang memakainya.',
      ],
      en: [
        'These mix villages of several funds, partners and what PerpuSeru left behind, each in its own way. Since 3,535 + 450 = 3,985 (F053), the 3,505 (F050) look like a typing error.',
        'They make no series and do not compare with libraries of the stimulus. No snapshot uses them.',
      ],
    },
  },
];
