import { formatsOf } from '../../formats/formats.ts';
import { NBSP } from '../../formats/typography.ts';
import { plural } from '../../wording.ts';
import type { FiguresMessages } from './id.ts';
import { moreIndicators } from './more-words-en.ts';
import { indicators as mainIndicators, units } from './words-en.ts';

const f = formatsOf('en');
const indicators: Readonly<Record<string, string>> = { ...mainIndicators, ...moreIndicators };

/** Published figures, in English. */
export const figures: FiguresMessages = {
  heading: 'Published figures',
  qualified: {
    exact: (value) => ({ text: value, spoken: value }),
    at_least: (value) => ({ text: `≥${NBSP}${value}`, spoken: `at least ${value}` }),
    about: (value) => ({ text: `≈ ${value}`, spoken: `about ${value}` }),
    planned: (value) => ({ text: `${value} (planned)`, spoken: `planned: ${value}` }),
  },
  qualifierNames: { exact: 'Exact', at_least: 'At least', about: 'About', planned: 'Planned' },
  statedBy: (p) => `${p.publisher}, ${p.date}`,
  asOf: (date) => `As of ${date}`,
  period: (p) => `${p.from} to ${p.to}`,
  derived: 'Derived: a remainder that nobody published',
  openSource: 'Open the source',
  opensElsewhere: 'opens another site',
  noAddress: 'The source has no known address',
  note: 'Note',
  figure: (id) => `Figure ${id}`,
  variants: {
    heading: 'Sources disagree',
    about: 'Every version is shown with its source.',
    used: 'Used by this snapshot',
    unused: 'Not used by this snapshot',
    count: (count) => `${f.number(count)} ${plural(count, 'version', 'versions')}`,
  },
  known: {
    yes: 'Published by the date of the snapshot',
    no: 'Published after the date of the snapshot',
    undated: 'Date of publication not known',
  },
  besideModel: {
    heading: 'Published and modelled',
    about: 'Published figures beside the numbers of this snapshot.',
    published: 'Published',
    snapshot: 'This snapshot',
    agree: 'Same',
    differ: (difference) => `Differs by ${difference}`,
    notComparable: 'Not comparable: they cover different things',
  },
  kinds: { stock: 'Total to date', flow: 'Within the period', score: 'Score', amount: 'Money' },
  indicator: (id) => (Object.hasOwn(indicators, id) && indicators[id]) || null,
  unit: (unit) => (Object.hasOwn(units, unit) && units[unit]) || unit,
};
