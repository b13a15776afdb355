import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { FundingMessages } from './id.ts';

const f = formatsOf('en');

/** Sources of money within a sentence. */
const inText = {
  dak_physical: 'physical DAK',
  dak_nonphysical: 'non-physical DAK',
  perpusnas: 'Perpusnas money',
  apbn: 'state budget (APBN)',
  apbd_province: 'provincial budget (APBD)',
  apbd_regency: 'regency budget (APBD)',
  village_fund: 'Village Fund',
  csr: 'corporate giving (CSR)',
  other: 'other money',
};

/** Who paid for libraries, and what budgets were published, in English. */
export const funding: FundingMessages = {
  heading: 'Who pays for libraries to join?',
  lead: 'The state-budget stimulus beside independent replication by who paid. Where no source says who paid, the data do not guess.',
  choose: 'Choice of data',
  counted: { label: 'What is counted', stock: 'All to date', joined: 'Joined in the year' },
  back: 'Back to Indonesia',
  backTo: (name) => `Back to ${name}`,
  split: {
    heading: 'The split that was published',
    text: 'For the nation, sources only part the state budget from all other funds. Below that, who paid for replication is known for Maros (F212, F213, F214) and, with one assumption, Tabalong (F183). All other replication is recorded as “source not stated”.',
  },
  counts: {
    title: (place) => `How many libraries did each source pay for in ${place}?`,
    stock: 'Libraries in the programme at the end of the year, by who paid',
    joined: 'Libraries that joined within the year, by who paid',
  },
  shares: {
    title: (place) => `What share did each source pay for in ${place}?`,
    about: 'Percent of all libraries of the year',
  },
  sharesHidden: 'Parts in percent are not stated: below province, modelled numbers are illustrative.',
  equation: (p) => `Sources stated + not stated = all (${p.place}, ${p.year})`,
  broken: 'The parts do not add up to the total. Please report this.',
  whole: 'libraries in all',
  heat: {
    title: (p) =>
      `Who paid for libraries in each ${p.regencies ? 'regency and city' : 'province'}, ${p.year}?`,
    classes: 'Libraries in a cell:',
    about: 'The stronger the colour, the more libraries. Colours mean the same in every year.',
    region: 'Region',
    total: 'All',
    unknown: 'Region not known',
    provincial: 'Provincial libraries',
  },
  bars: {
    title: (year) => `Where does replication add to the stimulus, ${year}?`,
    about: 'Libraries by who paid, most first',
    label: (p) => `${p.name}: ${p.value}`,
    part: (p) => `${p.name} ${p.value}`,
  },
  replication: {
    title: (year) => `How many replications for each stimulus village, ${year}?`,
    nation: (value) => `Indonesia: ${value} replications for each stimulus village.`,
    none: (count) => `${f.number(count)} ${plural(count, 'province', 'provinces')} without replication`,
    more: (count) =>
      `${f.number(count)} ${plural(count, 'province replicates', 'provinces replicate')} more than ${plural(count, 'it receives', 'they receive')}`,
    noProvince: 'None.',
    replicating: 'Replications',
    receiving: 'Stimulus villages',
    ratio: 'Replications per stimulus village',
    pair: (p) => `${p.name}: stimulus villages ${p.received}, replications ${p.replicated}`,
    unfiltered: 'The choice of tier, channel and funding source does not change this card.',
    modelled: 'By the model. Published figures only say how many provinces, not which.',
  },
  money: {
    heading: 'Budgets that were published',
    lead: 'Only amounts that a source states, in rupiah of their year. Requested, ceiling, revised and realised are stages of the same money and are never added up. The budget of the TPBIS programme itself was not found.',
    named: inText,
    perpusnasTitle: 'How large is the budget of Perpusnas?',
    lineTitle: (p) => `How much ${p.source} for libraries in ${p.place}?`,
    others: 'For other purposes, as parts or on top',
    provinces: (p) => `Which provinces are named for ${p.source} in ${p.year}?`,
    provincesAbout: (p) =>
      [
        `${f.number(p.shown)} ${plural(p.shown, 'province is', 'provinces are')} named.`,
        p.total === '' ? '' : `The nation’s amount is ${p.total}.`,
        'Provinces without an amount are open, not zero.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    open: 'no figure published',
    nonePlace: (name) => `No amount was stated for ${name} alone. The budgets of the nation follow.`,
    elsewhere: (count) =>
      `${f.number(count)} ${plural(count, 'amount', 'amounts')} of regencies and cities ${plural(count, 'stands', 'stand')} on the ${plural(count, 'page of its province', 'pages of their provinces')}.`,
    otherLines: 'All published amounts',
    rowLabel: (p) => `${p.year}: ${p.value}`,
    headers: {
      year: 'Year',
      source: 'Source of money',
      purpose: 'For',
      place: 'Place',
      stage: 'Stage',
      amount: 'Amount',
      figure: 'Stated by',
    },
    stages: { requested: 'Requested', ceiling: 'Ceiling', revised: 'Revised', realised: 'Realised' },
    sources: {
      dak_physical: 'Physical DAK',
      dak_nonphysical: 'Non-physical DAK',
      perpusnas: 'National Library',
      apbn: 'State budget (APBN)',
      apbd_province: 'Provincial budget (APBD)',
      apbd_regency: 'Regency budget (APBD)',
      village_fund: 'Village Fund',
      csr: 'Corporate giving (CSR)',
      other: 'Other',
    },
    caution:
      'Two things do not fit and are shown as they are: an outturn of 99.16 percent in 2023 (F263) implies a ceiling of Rp714.26 billion, not Rp723.04 billion (F262); the cut of all of Perpusnas in 2025 (F268) is smaller than that of one of its programmes (F271).',
    none: 'This snapshot holds no amounts of money.',
    purpose: (text) => text,
  },
};
