/**
 * What the sources say in words beside a figure: which places it speaks of. `only`: exactly these regencies of the
 * province; `some`: at least these; `none`: not these.
 */
export interface NamedPlaces {
  readonly figure_id: string;
  /** `library`: the regency library joined; `host`: villages joined by stimulus; `part`: any library at all. */
  readonly what: 'library' | 'host' | 'part';
  readonly province: string;
  /** Years that the words speak of; null = every year. */
  readonly years: readonly number[] | null;
  readonly rule: 'only' | 'some' | 'none';
  readonly regencies: readonly string[];
}

/** Data, read by the solver and by the check alike. F223 is not usable as it stands; its places are used re-dated to 2018. */
export const NAMED_PLACES: readonly NamedPlaces[] = [
  // Tulang Bawang, Lampung Tengah, Way Kanan
  {
    figure_id: 'F173',
    what: 'host',
    province: '18',
    years: [2019],
    rule: 'only',
    regencies: ['18.02', '18.05', '18.08'],
  },
  {
    figure_id: 'F174',
    what: 'host',
    province: '18',
    years: [2020],
    rule: 'only',
    regencies: ['18.02', '18.05', '18.08'],
  },
  // Lahat, Pagar Alam
  {
    figure_id: 'F224',
    what: 'library',
    province: '16',
    years: null,
    rule: 'none',
    regencies: ['16.04', '16.72'],
  },
  // Bintan, Karimun
  {
    figure_id: 'F231',
    what: 'host',
    province: '21',
    years: [2019],
    rule: 'only',
    regencies: ['21.01', '21.02'],
  },
  // Magelang: "22 villages 2019-2024"
  { figure_id: 'F238', what: 'host', province: '33', years: [2019], rule: 'some', regencies: ['33.08'] },
  // the cities Banjarmasin and Banjarbaru
  {
    figure_id: 'F181',
    what: 'part',
    province: '63',
    years: null,
    rule: 'none',
    regencies: ['63.71', '63.72'],
  },
  // Berau, Kutai Barat, Penajam Paser Utara
  {
    figure_id: 'F196',
    what: 'host',
    province: '64',
    years: [2021],
    rule: 'only',
    regencies: ['64.03', '64.07', '64.09'],
  },
  // Buol, Banggai Laut
  {
    figure_id: 'F218',
    what: 'library',
    province: '72',
    years: null,
    rule: 'none',
    regencies: ['72.05', '72.11'],
  },
  // Toli-Toli, Tojo Una-Una, Morowali Utara, Palu
  {
    figure_id: 'F221',
    what: 'library',
    province: '72',
    years: [2022],
    rule: 'only',
    regencies: ['72.04', '72.09', '72.12', '72.71'],
  },
  // Banggai, Donggala, Sigi
  {
    figure_id: 'F223',
    what: 'library',
    province: '72',
    years: [2018],
    rule: 'only',
    regencies: ['72.01', '72.03', '72.10'],
  },
  // Bone, Maros, Soppeng
  {
    figure_id: 'F203',
    what: 'library',
    province: '73',
    years: [2018],
    rule: 'only',
    regencies: ['73.08', '73.09', '73.12'],
  },
  {
    figure_id: 'F204',
    what: 'host',
    province: '73',
    years: [2019],
    rule: 'only',
    regencies: ['73.08', '73.09', '73.12'],
  },
  // Maros: "47 + 3 (new 2024 stimulus)"
  { figure_id: 'F217', what: 'host', province: '73', years: [2024], rule: 'some', regencies: ['73.09'] },
  // Bulukumba, Luwu Utara, Sinjai, Toraja Utara
  {
    figure_id: 'F208',
    what: 'library',
    province: '73',
    years: [2020],
    rule: 'only',
    regencies: ['73.02', '73.07', '73.22', '73.26'],
  },
];
