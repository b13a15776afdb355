import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { TermsMessages } from './id.ts';

const f = formatsOf('en');

/** The words of the programme in English. */
export const terms: TermsMessages = {
  programme: {
    name: 'Social-Inclusion-Based Library Transformation',
    short: 'TPBIS',
    owner: 'National Library of Indonesia',
  },
  tiers: {
    province: {
      name: 'Provincial libraries',
      short: 'Province',
      about: 'Public libraries run by provincial governments.',
    },
    regency: {
      name: 'Regency and city libraries',
      short: 'Regency/city',
      about: 'Public libraries run by regency (kabupaten) or city (kota) governments.',
    },
    village: {
      name: 'Village libraries',
      short: 'Village',
      about: 'Libraries of rural villages (desa), urban villages (kelurahan) and their local equivalents.',
    },
  },
  channels: {
    stimulus: {
      name: 'State-budget stimulus',
      short: 'Stimulus',
      about:
        'Libraries that joined with the package of equipment and mentoring paid from the state budget (APBN).',
    },
    replication: {
      name: 'Independent replication',
      short: 'Replication',
      about: 'Libraries that copied the model on their own funds, without the state-budget package.',
    },
  },
  fundings: {
    apbn: { name: 'State budget (APBN)', short: 'APBN', about: 'The national budget.' },
    apbd_province: {
      name: 'Provincial budget (APBD)',
      short: 'Provincial',
      about: 'The budget of a province.',
    },
    apbd_regency: {
      name: 'Regency or city budget (APBD)',
      short: 'Regency/city',
      about: 'The budget of a regency or city.',
    },
    village_fund: {
      name: 'Village Fund (Dana Desa)',
      short: 'Village Fund',
      about: 'The transfer of the central government to villages.',
    },
    csr: { name: 'Corporate giving (CSR)', short: 'CSR', about: 'Support from companies.' },
    other: { name: 'Other source', short: 'Other', about: 'A source other than those above.' },
    unspecified: {
      name: 'Source not stated',
      short: 'Not stated',
      about: 'Who paid was never published. The data do not guess.',
    },
  },
  levels: {
    nation: { name: 'Nation', short: 'Nation', about: 'All of Indonesia.' },
    province: { name: 'Provinces', short: 'Province', about: 'One row for each province.' },
    regency: {
      name: 'Regencies and cities',
      short: 'Regency/city',
      about: 'One row for each regency or city.',
    },
  },
  eras: {
    '38': {
      name: '38 provinces (today’s boundaries)',
      short: '38 provinces',
      about: 'Today’s provincial boundaries, held constant over all years.',
    },
    '34': {
      name: '34 provinces (before the Papua split of 2022)',
      short: '34 provinces',
      about: 'Provincial boundaries from before the Papua split of 2022, held constant over all years.',
    },
  },
  nation: 'Indonesia',
  units: {
    libraries: { name: 'libraries', value: (n) => `${f.number(n)} ${plural(n, 'library', 'libraries')}` },
    percent: { name: 'percent', value: (n, digits) => f.percent(n, digits) },
    regions: { name: 'regions', value: (n) => `${f.number(n)} ${plural(n, 'region', 'regions')}` },
    per_100k: {
      name: 'per 100,000 people',
      value: (n, digits) => `${f.number(n, digits)} per 100,000 people`,
    },
    ratio: { name: 'ratio', value: (n, digits) => f.number(n, digits) },
    activities: { name: 'activities', value: (n) => `${f.number(n)} ${plural(n, 'activity', 'activities')}` },
    attendances: {
      name: 'attendances',
      value: (n) => `${f.number(n)} ${plural(n, 'attendance', 'attendances')}`,
    },
  },
  villageWords:
    '“Village” covers desa, kelurahan and local names such as nagari, gampong, pekon and kampung.',
};
