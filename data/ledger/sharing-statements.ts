/** When and where an edition of the knowledge sharing (KSST, Colombo Plan) was held or planned. */
export interface Edition {
  readonly event_id: string;
  readonly edition: number;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly city: string | null;
}

type Place = readonly [region_code: string, place: string];

/** One statement of a source. `figure` dates it; its value is read from the ledger. */
export interface Statement {
  readonly edition: Edition;
  readonly status: 'announced' | 'attended' | 'planned';
  readonly measure: 'foreign' | 'indonesian' | 'total' | 'countries' | 'site' | 'editions' | 'region';
  readonly figure: string;
  readonly says:
    | { readonly kind: 'value' }
    | { readonly kind: 'countries'; readonly codes: readonly string[] }
    | { readonly kind: 'places'; readonly places: readonly Place[] }
    /** Named in `sources/notes.md`, section 6, and in no row of the ledger. */
    | { readonly kind: 'places_of_notes'; readonly places: readonly Place[] };
}

const KSST_2023: Edition = {
  event_id: 'ksst-2023',
  edition: 2023,
  starts_on: '2023-11-13',
  ends_on: '2023-11-17',
  city: 'Jakarta',
};
const KSST_2024: Edition = {
  event_id: 'ksst-2024',
  edition: 2024,
  starts_on: '2024-08-12',
  ends_on: '2024-08-17',
  city: 'Yogyakarta',
};
/** What a regency announced in April 2024 for July; it happened in August, elsewhere and smaller. */
const PLANNED_2024: Edition = { ...KSST_2024, starts_on: '2024-07-06', ends_on: '2024-07-06', city: null };
/** The plan of yearly editions has no dates of its own. */
const PLANNED_SERIES: Edition = { ...KSST_2023, starts_on: null, ends_on: null, city: null };

const VALUE = { kind: 'value' } as const;
const countries = (...codes: string[]) => ({ kind: 'countries', codes }) as const;
const places = (...list: Place[]) => ({ kind: 'places', places: list }) as const;

export const STATEMENTS: readonly Statement[] = [
  { edition: KSST_2023, status: 'announced', measure: 'total', figure: 'S007', says: VALUE },
  { edition: KSST_2023, status: 'announced', measure: 'foreign', figure: 'S008', says: VALUE },
  { edition: KSST_2023, status: 'announced', measure: 'indonesian', figure: 'S010', says: VALUE },
  { edition: KSST_2023, status: 'announced', measure: 'countries', figure: 'S009', says: VALUE },
  { edition: KSST_2023, status: 'announced', measure: 'countries', figure: 'F455', says: VALUE },
  {
    edition: KSST_2023,
    status: 'announced',
    measure: 'countries',
    figure: 'S009',
    says: countries('LA', 'MY', 'NP', 'LK', 'VN'),
  },
  { edition: KSST_2023, status: 'attended', measure: 'total', figure: 'F457', says: VALUE },
  { edition: KSST_2023, status: 'attended', measure: 'foreign', figure: 'F453', says: VALUE },
  { edition: KSST_2023, status: 'attended', measure: 'indonesian', figure: 'F456', says: VALUE },
  { edition: KSST_2023, status: 'attended', measure: 'countries', figure: 'F454', says: VALUE },
  {
    edition: KSST_2023,
    status: 'attended',
    measure: 'countries',
    figure: 'F453',
    says: countries('LA', 'MY', 'MM', 'NP', 'LK', 'VN'),
  },
  {
    edition: KSST_2023,
    status: 'attended',
    measure: 'region',
    figure: 'F456',
    says: {
      kind: 'places_of_notes',
      places: [
        ['34.01', 'Kulon Progo'],
        ['34.03', 'Gunungkidul'],
        ['51.07', 'Karangasem'],
        ['36', 'Banten'],
        ['33.29', 'Brebes'],
        ['65.01', 'Gunung Putih, Bulungan'],
        ['32', 'Sukabumi (regency or city not said)'],
        ['19', 'Bangka Belitung'],
        ['73.09', 'Maros'],
        ['73.16', 'Enrekang'],
      ],
    },
  },
  {
    edition: KSST_2023,
    status: 'attended',
    measure: 'site',
    figure: 'F457',
    says: places(['31.75', 'Mutiara Rawa Binong library, East Jakarta, 16 November 2023']),
  },
  { edition: PLANNED_SERIES, status: 'planned', measure: 'editions', figure: 'S011', says: VALUE },
  { edition: PLANNED_2024, status: 'planned', measure: 'countries', figure: 'F463', says: VALUE },
  {
    edition: PLANNED_2024,
    status: 'planned',
    measure: 'site',
    figure: 'F463',
    says: places(['33.08', 'Muntilan library and Ngablak village library']),
  },
  { edition: KSST_2024, status: 'attended', measure: 'total', figure: 'F462', says: VALUE },
  { edition: KSST_2024, status: 'attended', measure: 'foreign', figure: 'F458', says: VALUE },
  { edition: KSST_2024, status: 'attended', measure: 'foreign', figure: 'F459', says: VALUE },
  { edition: KSST_2024, status: 'attended', measure: 'indonesian', figure: 'F461', says: VALUE },
  { edition: KSST_2024, status: 'attended', measure: 'countries', figure: 'F460', says: VALUE },
  {
    edition: KSST_2024,
    status: 'attended',
    measure: 'countries',
    figure: 'F458',
    says: countries('BD', 'BT', 'LA', 'MY', 'MV', 'MM', 'NP', 'PH', 'LK', 'TH', 'VN'),
  },
  {
    edition: KSST_2024,
    status: 'attended',
    measure: 'site',
    figure: 'F462',
    says: places(
      ['33.08', 'Ngablak village, Srumbung, Magelang, 14 August 2024'],
      ['34.03', 'Balai Pintar library, Pengkol, Gunungkidul, 15 August 2024'],
    ),
  },
];
