import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';
import { plural } from '../../wording.ts';
import type { ComparedMessages } from './compared-id.ts';

const f = formatsOf('en');

/** Two snapshots side by side. */
export const compared: ComparedMessages = {
  title: (p) => `${p.first} and ${p.second}`,
  lead: 'What was known on two dates, and why the numbers differ.',
  with: 'Compare with',
  swap: 'Swap',
  same: 'A snapshot cannot be compared with itself. Choose another.',
  unknown: (id) => `Snapshot ${quoted(id)} is not available here. Choose another.`,
  alone: 'There is only one snapshot. Add your own files to compare.',
  headlines: 'Published headline figures',
  headlinesNote: 'Quoted as their sources state them; not subtracted, since their dates differ.',
  notStated: 'Not stated',
  metric: 'Measure',
  series: (metric) => `${metric}: both snapshots by year`,
  seriesAbout: 'Indonesia, each year. Dashed: the snapshot compared with.',
  difference: 'Difference',
  points: 'percentage points',
  differenceAbout: (p) => `Difference = ${p.first} less ${p.second}.`,
  reasons: {
    not_in_first: 'Outside the period of the first snapshot',
    not_in_second: 'Outside the period of the snapshot compared with',
    missing: 'One of the numbers is missing',
    not_comparable: 'Not comparable: each states the status of other libraries',
    partial: 'The year is incomplete in one of them',
  },
  none: 'The same',
  provinces: (p) => `Which provinces differ? ${p.metric}, ${p.year}`,
  provincesAbout: 'Largest difference first. Provinces within today’s boundaries.',
  byModel: 'Difference from the model',
  byModelAbout:
    'Province numbers are modelled in both snapshots. Their difference comes from the model, except where a province’s number was published.',
  allSame: 'No province differs in this year.',
  unchanged: (count) => `${f.number(count)} ${plural(count, 'province is', 'provinces are')} the same.`,
  withheld: (count) =>
    `${f.number(count)} ${plural(count, 'province has', 'provinces have')} no difference, since a number is missing or the two cannot be compared.`,
  year: 'Year',
  yearNone: 'The two snapshots have no year in common.',
  constraints: 'Which national totals changed?',
  constraintsAbout:
    'Libraries by tier and channel in years that are complete in both snapshots, with the published figures that state them.',
  constraintsNone: 'No national total changed in the years that are complete in both.',
  stock: (p) => `${p.name}, to the end of ${p.year}`,
  slice: (p) => `${p.tier}, ${p.channel.toLowerCase()}`,
  stated: 'Stated',
  derived: 'Derived from',
  noSource: 'Stated by no source',
  count: 'What is counted',
};
