import { CHANGE_REASONS, CHANNELS, EVIDENCES, FUNDINGS, MISSING_REASONS, TIERS } from '../../base/index.ts';
import type { ColumnType } from '../../engine/index.ts';
import { FIGURE_COLUMNS, METRICS, type MetricId, PLACES } from '../../metrics/index.ts';
import { type ChangePart, type MetricRowsSource, type RowsSource, rangeSpecIn } from './source.ts';

/** `code` and `date` (`YYYY-MM-DD`) are texts of a fixed form; an integer has no decimals in any row. */
export type FieldType = 'code' | 'text' | 'integer' | 'number' | 'date' | 'flag';

/** A column that the rows of a source have. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** The closed list of a text, where it has one. */
  readonly values?: readonly string[];
  /** True when the sum over any rows means something. */
  readonly sums: boolean;
  /** True when it has a sum over any rows that all have a value: what each of them changed by. */
  readonly sumsWhole?: true;
  /** The metric whose value, reason or evidence it is; `year` null where the row has its own. */
  readonly metric?: { readonly id: MetricId; readonly year: number | null; readonly part: MetricPart };
}
/** A `_reason` says why the part before it is missing. */
export type MetricPart =
  | 'value'
  | 'reason'
  | 'evidence'
  | 'range_low'
  | 'range_high'
  | ChangePart
  | `${ChangePart}_reason`;

const code = (id: string): Field => ({ id, type: 'code', sums: false });
const words = (id: string, values?: readonly string[]): Field =>
  values ? { id, type: 'text', values, sums: false } : { id, type: 'text', sums: false };
const count = (id: string): Field => ({ id, type: 'integer', sums: true });
const year = (id: string): Field => ({ id, type: 'integer', sums: false });
const day = (id: string): Field => ({ id, type: 'date', sums: false });
const MIXED_EVIDENCES = [...EVIDENCES, 'mixed'];

const LIBRARY: readonly Field[] = [
  code('library_id'),
  words('name'),
  words('tier', TIERS),
  code('region_code'),
  words('region'),
  code('province_code'),
  words('province'),
  code('village_code'),
  year('joined_year'),
  day('joined_on'),
  words('channel', CHANNELS),
  words('funding', FUNDINGS),
  words('funding_basis', ['stated', 'assumed']),
  { id: 'active', type: 'flag', sums: false },
  day('active_as_of'),
  day('left_on'),
  words('evidence', EVIDENCES),
];
const ACTIVITY: readonly Field[] = [
  code('library_id'),
  words('name'),
  words('tier', TIERS),
  words('channel', CHANNELS),
  words('funding', FUNDINGS),
  code('region_code'),
  words('region'),
  code('province_code'),
  words('province'),
  day('month'),
  year('year'),
  count('activities'),
  count('participants'),
  count('participants_female'),
  count('visits'),
  words('evidence', EVIDENCES),
];

const FIGURE: readonly Field[] = Object.keys(FIGURE_COLUMNS).map((id) => {
  if (id === 'figure_id' || id === 'region_code') return code(id);
  return id === 'value' ? { id, type: 'number', sums: false } : words(id);
});

/** The columns of a source, in order. The first ones name the row. */
export function fieldsOf(source: RowsSource): readonly Field[] {
  switch (source.of) {
    case 'libraries':
      return LIBRARY;
    case 'activity':
      return ACTIVITY;
    case 'figures':
      return FIGURE;
    case 'metrics':
      return metricFields(source);
  }
}

/** Columns that together name a row; they decide between equal rows. */
export function keysOf(source: RowsSource): readonly string[] {
  switch (source.of) {
    case 'libraries':
      return ['library_id'];
    case 'activity':
      return ['library_id', 'month'];
    case 'figures':
      return ['figure_id'];
    case 'metrics':
      return ['place_order', 'region_code', ...source.by, ...(source.pivoted ? [] : ['year'])];
  }
}

/** The years of a source of metrics. */
export const yearsOf = ({ from, to }: MetricRowsSource): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

function metricFields(source: MetricRowsSource): readonly Field[] {
  const years = source.pivoted ? yearsOf(source) : [null];
  const lists = { tier: TIERS, channel: CHANNELS, funding: FUNDINGS };
  const regency = source.level === 'regency';
  return [
    words('place', PLACES),
    code('region_code'),
    words('region'),
    ...(regency ? [code('province_code'), words('province')] : []),
    ...source.by.map((dimension) => words(dimension, lists[dimension])),
    ...(source.pivoted ? [] : [year('year')]),
    ...source.metrics.flatMap((id) => years.flatMap((of) => cellFields(id, of, source))),
    ...(source.pivoted ? [] : [{ id: 'partial', type: 'flag', sums: false } as const]),
  ];
}

function cellFields(id: MetricId, of: number | null, source: MetricRowsSource): readonly Field[] {
  const metric = METRICS[id];
  const named = of === null ? id : `${id}_${of}`;
  const type: FieldType = metric.digits === 0 ? 'integer' : 'number';
  // A stock of several years would be counted once for each.
  const sums =
    metric.kind === 'additive' && (of !== null || source.from === source.to || metric.time === 'flow');
  const sumsWhole = sums && (of !== null || source.from === source.to);
  const part = (name: MetricPart) => ({ id, year: of, part: name });
  return [
    { id: named, type, sums, metric: part('value') },
    { ...words(`${named}_reason`, MISSING_REASONS), metric: part('reason') },
    { ...words(`${named}_evidence`, MIXED_EVIDENCES), metric: part('evidence') },
    ...(source.changes ?? []).flatMap((change): readonly Field[] => [
      {
        id: `${named}_${change}`,
        type: change === 'change' ? type : 'number',
        sums: false,
        ...(change === 'change' && sumsWhole ? ({ sumsWhole } as const) : {}),
        metric: part(change),
      },
      { ...words(`${named}_${change}_reason`, CHANGE_REASONS), metric: part(`${change}_reason`) },
    ]),
    ...(rangeSpecIn(source, id) === null
      ? []
      : (['range_low', 'range_high'] as const).map((name) => ({
          id: `${named}_${name}`,
          type,
          sums: false,
          metric: part(name),
        }))),
  ];
}

/** How a field crosses from the engine. Integers may pass 2^31 in sums, so every number is a double. */
export function columnType(field: Field): ColumnType {
  if (field.type === 'flag') return 'BOOLEAN';
  return field.type === 'integer' || field.type === 'number' ? 'DOUBLE' : 'VARCHAR';
}
