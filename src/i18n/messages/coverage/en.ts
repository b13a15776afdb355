import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { CoverageMessages } from './id.ts';

const f = formatsOf('en');

/** The coverage view in English. */
export const coverage: CoverageMessages = {
  heading: 'Programme coverage',
  title: (p) => `${p.metric}, ${p.place}, ${p.year}`,
  question: 'Where has the programme arrived, and where not yet?',
  controls: {
    label: 'Choice of data',
    metric: 'Measure',
    year: 'Year',
    yearValue: (year) => `Year ${year}`,
    previousYear: 'Previous year',
    nextYear: 'Next year',
    play: 'Play through the years',
    pause: 'Pause',
    tier: 'Library tier',
    channel: 'Channel',
    funding: 'Funding source',
    level: 'Level',
    boundaries: 'Boundaries',
    boundariesAbout: 'One set of boundaries holds for all years, so that numbers can be compared.',
    all: 'All',
    chosen: (count) => `${f.number(count)} chosen`,
    filters: 'Filters',
    reset: 'Reset',
    form: 'Form',
    forms: { map: 'Map', tiles: 'Tiles', list: 'List' },
    notForMetric: 'This choice does not apply to the measure shown.',
  },
  map: {
    label: (title) => `Map: ${title}`,
    keys: 'Use the arrow keys to move between provinces and Enter to open details.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Reset zoom',
    tableInstead: 'The same data are in the table below.',
  },
  legend: {
    heading: 'Legend',
    range: (from, to) => `${from} to ${to}`,
    below: (value) => `below ${value}`,
    atLeast: (value) => `${value} and above`,
    none: 'None yet',
    count: (regions) => `${f.number(regions)} ${plural(regions, 'region', 'regions')}`,
    steady: 'Colour classes are taken from the whole period, so they are the same in every year.',
  },
  rank: (p) => `Rank ${f.number(p.place)} of ${f.number(p.of)}`,
  tied: (p) => `Rank ${f.number(p.place)} (tied) of ${f.number(p.of)}`,
  unranked: 'Not ranked',
  trend: (p) => `${p.name} over time: ${p.from} to ${p.to}`,
  panel: {
    label: (name) => `Details of ${name}`,
    close: 'Close details',
    overYears: 'Year by year',
    byTier: 'By library tier',
    byChannel: 'By channel',
    byFunding: 'By funding source',
    regencies: (count) =>
      `Show ${f.number(count)} ${plural(count, 'regency or city', 'regencies and cities')}`,
    backToNation: 'Back to Indonesia',
    published: 'Published figures',
    noPublished: 'No published figure was found for this region.',
    pin: 'Pin to compare',
    unpin: 'Unpin',
    pinFull: (most) => `At most ${f.number(most)} regions can be pinned.`,
  },
  totals: {
    heading: 'Totals of map and table',
    equation: (p) => `On the map ${p.map} + not on the map ${p.unmapped} = table total ${p.table}`,
    allMapped: (table) => `Every row is on the map: ${table}`,
    notAdded: (value) =>
      `This measure is not added up over regions. The national number is computed on its own: ${value}.`,
    unmappedHeading: 'Not on the map',
    provincial: 'Provincial libraries, which lie in no regency or city',
    unknown: 'Libraries whose region is not known',
    missing: (p) =>
      `${f.number(p.regions)} ${plural(p.regions, 'region', 'regions')} without a number: ${p.reason}`,
    broken: 'The totals of map and table differ. Rely on the table, and please report this.',
  },
};
