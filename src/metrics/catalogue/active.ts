import type { MetricDefinition } from '../types.ts';

const CAVEATS = {
  id: [
    'Status hanya berlaku untuk tahun dinyatakannya (kolom active_as_of); tidak diteruskan ke tahun lain.',
    'Hanya perpustakaan yang statusnya dinyatakan yang dihitung; yang lain tidak dianggap aktif maupun tidak aktif.',
    'Tahun yang berbeda mencakup perpustakaan yang berbeda, sehingga perubahannya tidak dihitung.',
  ],
  en: [
    'A status holds only for the year in which it was stated (column active_as_of); it is carried to no other year.',
    'Only libraries whose status was stated count; the others are taken for neither active nor inactive.',
    'Different years speak of different libraries, so no change is taken.',
  ],
} as const;
const SOURCE = {
  id: 'Kolom `active` pada perpustakaan potret data; registri menyatakannya, model tidak pernah',
  en: 'Column `active` of the snapshot’s libraries; a registry states it, the model never does',
} as const;

/** How many of the libraries that joined are working, where a registry states it. */
export const ACTIVE_METRICS = {
  active_libraries: {
    id: 'active_libraries',
    kind: 'additive',
    time: 'stock',
    unit: 'libraries',
    digits: 0,
    completeness: 'stated',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Perpustakaan aktif', en: 'Active libraries' },
    short: { id: 'Aktif', en: 'Active' },
    definition: {
      id: 'Perpustakaan peserta pada akhir tahun yang pada tahun itu dinyatakan aktif.',
      en: 'Participating libraries at the end of the year that were stated to be active in that year.',
    },
    numerator: {
      id: 'Perpustakaan peserta yang dinyatakan aktif',
      en: 'Participating libraries stated to be active',
    },
    denominator: null,
    caveats: CAVEATS,
    source: SOURCE,
  },
  active_share: {
    id: 'active_share',
    kind: 'ratio',
    time: 'stock',
    unit: 'percent',
    digits: 1,
    completeness: 'stated',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Persentase perpustakaan aktif', en: 'Share of libraries that are active' },
    short: { id: 'Persen aktif', en: 'Active share' },
    definition: {
      id: 'Bagian yang aktif dari perpustakaan peserta yang statusnya dinyatakan pada tahun itu.',
      en: 'Share of active ones among the participating libraries whose status was stated in that year.',
    },
    numerator: {
      id: 'Perpustakaan peserta yang dinyatakan aktif',
      en: 'Participating libraries stated to be active',
    },
    denominator: {
      id: 'Perpustakaan peserta yang statusnya dinyatakan',
      en: 'Participating libraries whose status was stated',
    },
    caveats: CAVEATS,
    source: SOURCE,
  },
} as const satisfies Record<string, MetricDefinition>;
