import type { MetricDefinition } from '../types.ts';

export const REACH_METRICS = {
  village_coverage: {
    id: 'village_coverage',
    kind: 'ratio',
    time: 'stock',
    unit: 'percent',
    digits: 2,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Cakupan desa dan kelurahan', en: 'Village coverage' },
    short: { id: 'Cakupan desa', en: 'Village coverage' },
    definition: {
      id: 'Persentase desa dan kelurahan yang perpustakaannya ikut TPBIS pada akhir tahun.',
      en: 'Share of villages and urban wards whose library takes part in TPBIS at the end of the year.',
    },
    numerator: {
      id: 'Desa dan kelurahan yang perpustakaannya ikut, masing-masing dihitung sekali',
      en: 'Villages and wards with a participating library, each counted once',
    },
    denominator: { id: 'Semua desa dan kelurahan', en: 'All villages and urban wards' },
    caveats: {
      id: [
        'Hanya perpustakaan desa/kelurahan yang dihitung.',
        'Bila kode desa tidak diketahui, setiap perpustakaan dianggap satu desa.',
        'Jumlah desa dan kelurahan memakai data 2025 untuk semua tahun.',
      ],
      en: [
        'Only village libraries count.',
        'Where the village code is not known, each library is taken for one village.',
        'The number of villages and wards is that of 2025 for all years.',
      ],
    },
    source: {
      id: 'Desa dan kelurahan: Kepmendagri 300.2.2-2138/2025 (idn-area-data)',
      en: 'Villages and wards: Kepmendagri 300.2.2-2138/2025 (idn-area-data)',
    },
  },
  regency_coverage: {
    id: 'regency_coverage',
    kind: 'ratio',
    time: 'stock',
    unit: 'percent',
    digits: 1,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province'],
    name: { id: 'Cakupan kabupaten/kota', en: 'Regency coverage' },
    short: { id: 'Cakupan kab/kota', en: 'Regency coverage' },
    definition: {
      id: 'Persentase kabupaten/kota yang perpustakaan kabupaten/kotanya ikut TPBIS pada akhir tahun.',
      en: 'Share of regencies and cities whose own regency library takes part in TPBIS at the end of the year.',
    },
    numerator: {
      id: 'Kabupaten/kota dengan perpustakaan kabupaten/kota peserta',
      en: 'Regencies and cities with a participating regency library',
    },
    denominator: { id: 'Semua kabupaten dan kota', en: 'All regencies and cities' },
    caveats: {
      id: ['Kabupaten/kota yang hanya perpustakaan desanya ikut tidak dihitung di sini.'],
      en: ['A regency where only village libraries take part does not count here.'],
    },
    source: {
      id: 'Kabupaten dan kota: Kepmendagri 300.2.2-2138/2025 (idn-area-data)',
      en: 'Regencies and cities: Kepmendagri 300.2.2-2138/2025 (idn-area-data)',
    },
  },
  provinces_reached: {
    id: 'provinces_reached',
    kind: 'distinct',
    time: 'stock',
    unit: 'regions',
    digits: 0,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation'],
    name: { id: 'Provinsi terjangkau', en: 'Provinces reached' },
    short: { id: 'Provinsi', en: 'Provinces' },
    definition: {
      id: 'Jumlah provinsi yang memiliki sedikitnya satu perpustakaan peserta pada akhir tahun.',
      en: 'Provinces with at least one participating library at the end of the year.',
    },
    numerator: { id: 'Provinsi dengan perpustakaan peserta', en: 'Provinces with a participating library' },
    denominator: null,
    caveats: {
      id: [
        'Bergantung pada batas wilayah yang dipilih: 38 provinsi sekarang atau 34 provinsi sebelum pemekaran Papua 2022.',
        'Tidak sama dengan jumlah perpustakaan provinsi yang ikut.',
      ],
      en: [
        'Depends on the boundaries chosen: the 38 provinces of today or the 34 before the Papua split of 2022.',
        'Not the same as the number of provincial libraries that take part.',
      ],
    },
    source: {
      id: 'Dihitung dari perpustakaan peserta menurut batas wilayah yang dipilih',
      en: 'Counted from participating libraries in the chosen boundaries',
    },
  },
  regencies_reached: {
    id: 'regencies_reached',
    kind: 'distinct',
    time: 'stock',
    unit: 'regions',
    digits: 0,
    completeness: 'complete',
    direction: 'higher_is_more',
    levels: ['nation', 'province'],
    name: { id: 'Kabupaten/kota terjangkau', en: 'Regencies reached' },
    short: { id: 'Kab/kota', en: 'Regencies' },
    definition: {
      id: 'Jumlah kabupaten/kota yang memiliki sedikitnya satu perpustakaan kabupaten/kota atau desa peserta pada akhir tahun.',
      en: 'Regencies and cities with at least one participating regency or village library at the end of the year.',
    },
    numerator: {
      id: 'Kabupaten/kota dengan perpustakaan peserta',
      en: 'Regencies and cities with a participating library',
    },
    denominator: null,
    caveats: {
      id: ['Perpustakaan provinsi tidak membuat suatu kabupaten/kota terhitung terjangkau.'],
      en: ['A provincial library does not make a regency count as reached.'],
    },
    source: {
      id: 'Dihitung dari perpustakaan kabupaten/kota dan desa peserta',
      en: 'Counted from participating regency and village libraries',
    },
  },
} as const satisfies Record<string, MetricDefinition>;
