import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { TableMessages } from './id.ts';

const f = formatsOf('en');

/** The table beneath every chart, in English. */
export const table: TableMessages = {
  caption: (title) => `Table: ${title}`,
  headers: {
    rank: 'Rank',
    region: 'Region',
    province: 'Province',
    value: 'Value',
    previous: 'Year before',
    change: 'Change',
    changePercent: 'Change (%)',
    numerator: 'Numerator',
    denominator: 'Denominator',
    evidence: 'Evidence',
    rows: 'Source rows',
    year: 'Year',
    trend: 'Trend',
  },
  total: 'Total',
  nation: 'Indonesia',
  sort: {
    by: (column) => `Sort by ${column}`,
    ascending: (column) => `Sorted by ${column}, smallest first`,
    descending: (column) => `Sorted by ${column}, largest first`,
  },
  showing: (p) => `${f.number(p.shown)} of ${f.number(p.total)} ${plural(p.total, 'row', 'rows')}`,
  rows: (count) => `${f.number(count)} ${plural(count, 'row', 'rows')}`,
  showAll: 'Show all',
  scroll: 'Scroll sideways for more columns.',
  search: 'Find a region',
  noMatch: 'No region matches.',
};
