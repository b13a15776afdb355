import type { MetricDefinition } from '../types.ts';

const MODEL_ID =
  'Di bawah tingkat provinsi angka model hanya ilustrasi; di tingkat provinsi angka model ditandai demikian.';
const MODEL_EN =
  'Below province, modelled values are illustrative only; at province level they are marked as such.';

export const LIBRARY_METRICS = {
  libraries: {
    id: 'libraries',
    kind: 'additive',
    time: 'stock',
    unit: 'libraries',
    digits: 0,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Perpustakaan peserta', en: 'Participating libraries' },
    short: { id: 'Perpustakaan', en: 'Libraries' },
    definition: {
      id: 'Jumlah perpustakaan umum yang sudah ikut TPBIS dan belum keluar pada akhir tahun.',
      en: 'Public libraries that had joined TPBIS and had not left by the end of the year.',
    },
    numerator: {
      id: 'Perpustakaan peserta pada akhir tahun',
      en: 'Participating libraries at the end of the year',
    },
    denominator: null,
    caveats: {
      id: [
        'Menghitung peserta, bukan perpustakaan yang terbukti aktif.',
        'Perpustakaan provinsi tidak termasuk kabupaten/kota mana pun; di tingkat kabupaten/kota perpustakaan itu disebut tersendiri.',
        MODEL_ID,
      ],
      en: [
        'Counts participants, not libraries proven to be active.',
        'Provincial libraries belong to no regency; at regency level they are stated on a line of their own.',
        MODEL_EN,
      ],
    },
    source: {
      id: 'Perpusnas: perpustakaan mitra TPBIS; perpustakaan terhitung sejak bergabung sampai keluar',
      en: 'Perpusnas: perpustakaan mitra TPBIS; a library counts once joined and until it has left',
    },
  },
  new_libraries: {
    id: 'new_libraries',
    kind: 'additive',
    time: 'flow',
    unit: 'libraries',
    digits: 0,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Perpustakaan baru', en: 'New libraries' },
    short: { id: 'Baru', en: 'New' },
    definition: {
      id: 'Jumlah perpustakaan yang mulai ikut TPBIS dalam tahun itu.',
      en: 'Libraries that joined TPBIS within the year.',
    },
    numerator: {
      id: 'Perpustakaan yang bergabung dalam tahun itu',
      en: 'Libraries that joined within the year',
    },
    denominator: null,
    caveats: {
      id: ['Perpustakaan yang kemudian keluar tetap dihitung pada tahun bergabungnya.', MODEL_ID],
      en: ['A library that left later still counts in the year it joined.', MODEL_EN],
    },
    source: {
      id: 'Perpusnas: penerima manfaat stimulus APBN dan replikasi mandiri per tahun',
      en: 'Perpusnas: penerima manfaat stimulus APBN dan replikasi mandiri per tahun (stimulus and replication by year)',
    },
  },
  libraries_per_100k: {
    id: 'libraries_per_100k',
    kind: 'ratio',
    time: 'stock',
    unit: 'per_100k',
    digits: 2,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province'],
    name: { id: 'Perpustakaan per 100.000 penduduk', en: 'Libraries per 100,000 people' },
    short: { id: 'Per 100.000', en: 'Per 100,000' },
    definition: {
      id: 'Perpustakaan peserta pada akhir tahun, dibagi jumlah penduduk, dikali 100.000.',
      en: 'Participating libraries at the end of the year, divided by population, times 100,000.',
    },
    numerator: {
      id: 'Perpustakaan peserta pada akhir tahun',
      en: 'Participating libraries at the end of the year',
    },
    denominator: { id: 'Penduduk', en: 'Population' },
    caveats: {
      id: [
        'Memakai satu angka penduduk untuk semua tahun: data Dukcapil semester II 2024.',
        'Tidak tersedia untuk kabupaten/kota karena tidak ada sumber penduduk yang sama untuk semuanya.',
      ],
      en: [
        'Uses one population figure for all years: civil registration, second half of 2024.',
        'Not available for regencies, since no one population source covers them all here.',
      ],
    },
    source: {
      id: 'Penduduk: Kemendagri Dukcapil, semester II 2024 (Kepmendagri 300.2.2-2138/2025)',
      en: 'Population: Kemendagri Dukcapil, semester II 2024 (Kepmendagri 300.2.2-2138/2025)',
    },
  },
  replications_per_stimulus_village: {
    id: 'replications_per_stimulus_village',
    kind: 'ratio',
    time: 'stock',
    unit: 'ratio',
    digits: 2,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Replikasi per desa stimulus', en: 'Replications per stimulus village' },
    short: { id: 'Rasio replikasi', en: 'Replication ratio' },
    definition: {
      id: 'Perpustakaan desa hasil replikasi mandiri untuk setiap perpustakaan desa penerima stimulus APBN, pada akhir tahun.',
      en: 'Village libraries that replicated on their own funds for every village library that got the APBN stimulus, at the end of the year.',
    },
    numerator: { id: 'Perpustakaan desa replikasi mandiri', en: 'Replicating village libraries' },
    denominator: { id: 'Perpustakaan desa penerima stimulus', en: 'Stimulus village libraries' },
    caveats: {
      id: [
        'Membandingkan kedua jalur, sehingga penyaring jalur atau sumber dana tidak berlaku.',
        'Tidak ada nilai bila belum ada desa penerima stimulus.',
      ],
      en: [
        'Compares the two channels, so a channel or funding filter does not apply.',
        'Has no value where there is no stimulus village yet.',
      ],
    },
    source: {
      id: 'Perpusnas: replikasi mandiri dibagi desa penerima stimulus; rasionya hitungan proyek ini',
      en: 'Perpusnas: replikasi mandiri over desa penerima stimulus; the ratio is ours',
    },
  },
} as const satisfies Record<string, MetricDefinition>;
