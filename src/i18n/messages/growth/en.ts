import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { GrowthMessages } from './id.ts';
import { results } from './results-en.ts';

const f = formatsOf('en');

/** The growth view in English. */
export const growth: GrowthMessages = {
  question: 'How is the programme growing?',
  faces: {
    label: 'Parts of this page',
    libraries: 'Libraries',
    provinces: 'Provinces',
    activity: 'Activity',
    targets: 'Results and targets',
  },
  controls: {
    region: 'Region',
    regency: 'Regency or city',
    allRegencies: 'Whole province',
    period: 'Period of the figures below',
    from: 'From year',
    to: 'To year',
    split: 'Broken down by',
    splits: { path: 'Tier and channel', tier: 'Tier', channel: 'Channel', total: 'Total only' },
    scale: 'Unit',
    scales: { number: 'Number', share: 'Share (%)' },
  },
  illustrative: (name) =>
    `Below province, modelled numbers are illustrative and state no growth. Shown instead: ${name}.`,
  words: {
    partial: 'incomplete',
    newProvinces: 'new provinces',
    differ: 'figures differ',
    method: 'new method',
    none: 'none',
  },
  wordsAbout: {
    newProvinces:
      'Four provinces in Papua were created in 2022. The boundaries shown are the same in all years.',
    differ: (years) => `Published sources state other numbers for the end of ${years}.`,
  },
  flow: {
    title: (p) => `How many libraries joined each year? ${p.name}, ${f.years(p.from, p.to)}`,
    subtitle: 'Joined within the year',
  },
  stock: {
    title: (p) => `How many took part at the end of the year? ${p.name}, ${f.years(p.from, p.to)}`,
    subtitle: 'All participants at the end of the year',
  },
  met: 'National numbers meet every published total that this snapshot uses; what lies between them is modelled.',
  fromSnapshot: (title) => `Source: snapshot “${title}”.`,
  shareOf: 'Share of the year’s total, percent',
  total: 'Total',
  changeTable: {
    caption: (title) => `${title} Value, change and percentage since the year before`,
    lines: 'Each cell: value, change since the year before, percentage change.',
    linesShare:
      'Each cell: value, share of the year’s total, change since the year before, percentage change.',
    over: (count) => `over ${f.number(count)} ${plural(count, 'region', 'regions')}`,
    overAbout:
      'Changes are taken only over regencies, cities and provincial libraries that reported in both years; their number stands below the change.',
    why: 'Why some changes are withheld',
    partial: '* Year not complete',
  },
  variants: {
    title: 'Published sources that state other numbers',
    line: (p) => `End of ${p.year}, ${p.name}: ${p.value} in this snapshot, ${p.total} according to`,
    derived: 'derived as the difference of',
    none: 'No published figure differs for this choice.',
  },
  span: {
    title: (p) => `How fast did it grow? ${p.name}, end of ${p.from} to end of ${p.to}`,
    subtitle: 'Libraries taking part at the end of the year',
    start: (year) => `End of ${year}`,
    end: (year) => `End of ${year}`,
    change: 'Change',
    percent: 'Change (%)',
    compound: 'Compound growth a year',
    pace: 'Mean addition a year',
    about:
      'Compound growth: the steady percentage a year that leads from the first number to the last. The way between may have been different.',
    regions: (p) => `Growth by region, ${f.years(p.from, p.to)}`,
    noNumber: (year) => `No number in ${year}`,
    noYear: (year) => `The year ${year} is not in these data.`,
  },
  parts: {
    title: (p) => `What is the change from ${p.from} to ${p.to} made of? ${p.name}`,
    subtitle: 'Every library counts in one part only; the parts add up to the change',
    headers: { part: 'Part', bar: 'Chart', value: 'Libraries' },
    names: {
      newly_reached: 'Regencies and cities newly reached',
      more_villages: 'More villages in regencies already reached',
      regency_libraries: 'Regency libraries in regencies already reached',
      provincial_libraries: 'Provincial libraries',
      replication: 'Independent replication',
      region_unknown: 'Regency not known',
      departures: 'Left the programme',
    },
    about: {
      newly_reached: 'Stimulus, where no library took part at the end of the first year',
      more_villages: 'Stimulus, village libraries',
      regency_libraries: 'Stimulus, libraries of the regency or city itself',
      provincial_libraries: 'By state-budget stimulus',
      replication: 'All tiers, wherever they are',
      region_unknown: 'Stimulus, without a region code',
      departures: 'Took part at the end of the first year and no longer do',
    },
    came: 'Libraries that joined and left between the two ends of year are not counted.',
    withheld: (reason) => `This breakdown is withheld: ${reason}`,
  },
  multiples: {
    title: (p) => `How did each province move? ${p.metric}, ${f.years(p.from, p.to)}`,
    scale: 'Scale',
    scales: { shared: 'One scale', own: 'Own scales' },
    order: 'Order',
    orders: { tiles: 'Place', list: 'Rank' },
    shared: (value) => `All charts share one scale, from 0 to ${value}.`,
    own: 'Each chart has its own scale (dashed frame): heights cannot be compared between provinces.',
    written: (year) => `The numbers written are those of ${year}.`,
    keys: 'Arrow keys move between provinces; Enter selects.',
    chosen: (name) => `Open the growth of ${name}`,
  },
  slope: {
    title: (p) => `Which provinces changed rank? ${p.metric}, ${p.from} and ${p.to}`,
    subtitle: 'Rank 1 = highest. In colour: the largest rises and falls, and the chosen province',
    label: (p) =>
      `Ranks of ${f.number(p.count)} provinces in ${p.from} and ${p.to}; the numbers are in the table below.`,
    up: 'Rose in rank',
    down: 'Fell in rank',
    headers: {
      rankFrom: (year) => `Rank ${year}`,
      rankTo: (year) => `Rank ${year}`,
      moved: 'Moved',
      movedNote: 'positive = up',
    },
    nothing: 'There is no ranking for both of these years.',
  },
  ...results,
};
