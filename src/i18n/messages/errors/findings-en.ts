import { formatsOf } from '../../formats/formats.ts';
import type { FindingParams } from '../../params.ts';
import { quoted } from '../../quote.ts';
import { capital, plural } from '../../wording.ts';
import type { ErrorMessages } from './id.ts';

const f = formatsOf('en');

const table = (p: FindingParams): string => `table ${quoted(p.table, 40)}`;
const column = (p: FindingParams): string => `column ${quoted(p.column ?? '?', 40)}`;
const place = (p: FindingParams): string => (p.column === null ? table(p) : `${column(p)}, ${table(p)}`);
const rows = (p: FindingParams): string => `${f.number(p.count)} ${plural(p.count, 'row', 'rows')}`;
const examples = (p: FindingParams): string =>
  p.examples.length === 0
    ? ''
    : ` For example: ${p.examples.map((example) => quoted(example, 60)).join(', ')}.`;

/** A finding about rows: “3 rows … (column …, table …)” and the first examples. */
const about =
  (one: string, many: string) =>
  (p: FindingParams): string =>
    `${rows(p)} ${plural(p.count, one, many)} (${place(p)}).${examples(p)}`;
const whole =
  (says: (p: FindingParams) => string) =>
  (p: FindingParams): string =>
    `${capital(says(p))}.${examples(p)}`;

/** What the validator found, by rule, in English. */
export const findings: ErrorMessages['findings'] = {
  missing_table: whole((p) => `${table(p)} is missing`),
  missing_column: whole((p) => `${column(p)} is missing from ${table(p)}`),
  wrong_type: whole((p) => `${column(p)} of ${table(p)} has the wrong type`),
  empty_table: whole((p) => `${table(p)} holds no rows`),
  null_value: about('is empty where a value is required', 'are empty where a value is required'),
  outside_list: about('holds a value outside its list', 'hold values outside their list'),
  duplicate_key: about('repeats a key of another row', 'repeat the key of another row'),
  unknown_region: about('names a region code that is not known', 'name region codes that are not known'),
  region_tier_mismatch: about(
    'names a region that does not fit the library’s tier',
    'name regions that do not fit the library’s tier',
  ),
  year_out_of_range: about(
    'has a year outside the possible period',
    'have years outside the possible period',
  ),
  joined_on_mismatch: about(
    'has a joining date in another year than its joining year',
    'have joining dates in another year than their joining year',
  ),
  left_before_joined: about('left the programme before joining', 'left the programme before joining'),
  activity_before_joined: about(
    'reports activity from before its library joined',
    'report activity from before their library joined',
  ),
  unknown_library: about(
    'refers to a library that is not in table “libraries”',
    'refer to libraries that are not in table “libraries”',
  ),
  unknown_column: whole((p) => `${column(p)} of ${table(p)} is not in the contract and is not used`),
  modelled_detail: about(
    'is modelled but carries a name, a village or another detail that no model can know',
    'are modelled but carry names, villages or other details that no model can know',
  ),
  activity_after_left: about('reports after its library left', 'report after their library left'),
  not_first_of_month: about(
    'is not dated on the first of its month',
    'are not dated on the first of their month',
  ),
  region_sums: whole((p) => `The sums of ${place(p)} do not agree between regencies, provinces and nation`),
  negative_value: about('holds a negative number', 'hold negative numbers'),
  female_above_total: about('counts more women than participants', 'count more women than participants'),
  totals_differ: whole((p) => `The number of rows of ${table(p)} differs from what manifest.json states`),
  region_count: whole((p) => `The number of regions in ${table(p)} is not what it must be`),
  amount_too_large: about(
    'holds an amount too large to be computed exactly',
    'hold amounts too large to be computed exactly',
  ),
};
