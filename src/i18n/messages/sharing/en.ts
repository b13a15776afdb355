import { formatsOf } from '../../formats/formats.ts';
import { NBSP } from '../../formats/typography.ts';
import { plural } from '../../wording.ts';
import type { SharingMessages } from './id.ts';

const f = formatsOf('en');

const countries: Readonly<Record<string, string>> = {
  BD: 'Bangladesh',
  BT: 'Bhutan',
  ID: 'Indonesia',
  LA: 'Laos',
  LK: 'Sri Lanka',
  MM: 'Myanmar',
  MV: 'Maldives',
  MY: 'Malaysia',
  NP: 'Nepal',
  PH: 'Philippines',
  TH: 'Thailand',
  VN: 'Vietnam',
};

/** Knowledge sharing between countries: South-South cooperation with the Colombo Plan, in English. */
export const sharing: SharingMessages = {
  heading: 'Who came to learn in Indonesia?',
  lead: 'Indonesia shares what the programme has learnt with member countries of the Colombo Plan, in South-South and Triangular Cooperation (KSST). Numbers stand as their sources state them: what was announced beside what came.',
  edition: (year) => `Edition of ${year}`,
  dates: (p) => `${p.from} to ${p.to}`,
  heldIn: (city) => `in ${city}`,
  partnersHeading: 'Partners',
  partners:
    'Perpusnas, the Ministry of State Secretariat, the Ministry of Foreign Affairs and the Colombo Plan',
  question: (year) => `Announced and attended, ${year}`,
  found: (p) => `${p.year}: ${p.people} foreign participants came from ${p.countries} countries`,
  foundAnnounced: (p) => `${p.people} from ${p.countries} had been announced`,
  measures: {
    foreign: 'Foreign participants',
    indonesian: 'Indonesian participants',
    total: 'All participants',
    countries: 'Countries, without Indonesia',
    site: 'Places visited',
    editions: 'Editions',
    region: 'Regions',
  },
  statuses: { announced: 'Announced', attended: 'Attended', planned: 'Other plan' },
  unit: 'people; countries',
  measure: 'What is counted',
  notStated: 'Not stated',
  stripLabel: (name, values) => `${name}: ${values}`,
  said: (name, value) => `${name}${NBSP}${value}`,
  plannedOn: (date) => `Plan for ${date}, which did not happen that way`,
  twoCounts:
    'Two numbers mean two sources or two moments, such as the opening and the visit. Both are shown.',
  byCountry: 'How many people came from each country was never published.',
  countriesTitle: 'Which countries took part?',
  countriesAbout: 'Countries named by the sources, for each edition.',
  tilesTitle: (p) => `${p.year}: ${f.number(p.countries)} ${plural(p.countries, 'country', 'countries')}`,
  tiles: {
    came: 'Attended',
    new: 'Attended without being announced',
    announced: 'Announced, not recorded as attending',
    none: 'Not named',
    host: 'Host',
  },
  country: 'Country',
  sitesTitle: 'Places visited',
  sitesNone: 'No place is named.',
  regionsTitle: (year) => `Where did the Indonesian participants of ${year} come from?`,
  regionsAbout:
    'Regions that the sources name. Regencies are marked in their province. Others are not named, which does not mean that nobody came.',
  regionsSource:
    'The regions are named in texts about the event, not as figures of the list; the number of participants comes from',
  legend: {
    own: 'Province named',
    within: 'A region in it named',
    none: 'Not named',
    title: 'Regions that took part',
  },
  area: (name, places) => `${name}: ${places}`,
  regionTable: 'Regions of the Indonesian participants',
  place: 'Region',
  province: 'Province',
  plan: (editions) => `A plan of ${f.number(editions)} ${plural(editions, 'edition', 'editions')}`,
  planAbout: 'In November 2023 one edition a year was planned, for three years.',
  noneFound: (year) =>
    `No edition of ${year} was found in two searches. That is no evidence that there was none.`,
  later: 'This snapshot was made before the next edition.',
  heldOf: (p) =>
    `${f.number(p.shown)} of ${f.number(p.total)} ${plural(p.total, 'edition is', 'editions are')} recorded in this snapshot.`,
  none: 'This snapshot holds no edition of knowledge sharing.',
  countryName: (code) => countries[code] ?? code,
  placeName: (text) => text,
};
