import {
  CHANGE_REASONS,
  CHANNELS,
  EVIDENCES,
  FUNDINGS,
  isOneOf,
  MISSING_REASONS,
  NATION,
  type RegionCode,
  TIERS,
} from '../../base/index.ts';
import { METRICS, type MetricDefinition } from '../../metrics/index.ts';
import type { ChangePart, Field, RowsSource, TableRow } from '../../queries/index.ts';
import type { WhyCell } from '../../state/index.ts';
import { EvidenceMark, ReasonMark } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';
import { MaybeWhy, whyOf } from '../why-link.tsx';
import type { Line } from './read.ts';

/** What stands in a cell of the grid. */
export function cellOf(field: Field, line: Line, source: RowsSource, context: ViewContext) {
  const { t, f } = context;
  if (field.metric) return metricCell(field, line, source, context);
  const value = line.cells[field.id] ?? null;
  if (line.kind !== 'row') {
    if (typeof value === 'number') return isYear(field) ? String(value) : f.number(value);
    return field.sums ? '–' : '';
  }
  if (field.id === 'region' && value === null) return placeName(line.cells, context);
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? t.rows.yes : t.rows.no;
  if (typeof value === 'number') return isYear(field) ? String(value) : f.number(value);
  if (field.type === 'date') return dateIn(field.id, value, context);
  if (field.id === 'evidence' && isOneOf(EVIDENCES, value))
    return <EvidenceMark evidence={value} label={t.evidence.names[value]} />;
  return valueName(field.id, value, context);
}

/** The cell of the builder that a metric's cell of the table is; null for sums and parts of a filtered choice. */
export function whyCell({ metric }: Field, { kind, cells }: Line, source: RowsSource): WhyCell | null {
  if (!metric || kind === 'sum' || kind === 'group' || source.of !== 'metrics') return null;
  const year = metric.year ?? cells.year;
  const region = kind === 'nation' ? NATION : cells.region_code;
  if (typeof year !== 'number' || typeof region !== 'string') return null;
  const { tier, channel, funding } = cells;
  const row = {
    region: region as RegionCode,
    place: 'region',
    year,
    tier: isOneOf(TIERS, tier) ? tier : null,
    channel: isOneOf(CHANNELS, channel) ? channel : null,
    funding: isOneOf(FUNDINGS, funding) ? funding : null,
  } as const;
  return whyOf(row, metric.id, source);
}

/** A bare number of a column, as its filter names it. */
export function numberIn(
  field: Field,
  value: number,
  { f }: Pick<ViewContext, 'f'>,
  digits = field.type === 'integer' ? 0 : 2,
): string {
  return isYear(field) ? String(value) : f.number(value, digits);
}

const isYear = ({ id }: Field): boolean => id === 'year' || id === 'joined_year';

function metricCell(field: Field, line: Line, source: RowsSource, context: ViewContext) {
  const { t } = context;
  const metric = field.metric ? METRICS[field.metric.id] : null;
  if (!metric || !field.metric) return '';
  const value = line.cells[field.id];
  const { part } = field.metric;
  if (part === 'change' || part === 'change_pct') return changeCell(field, part, line, metric, context);
  if (typeof value === 'number') {
    const evidence = line.cells[`${field.id}_evidence`];
    return (
      <>
        {isOneOf(EVIDENCES, evidence) ? (
          <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} compact />
        ) : null}
        {evidence === 'mixed' ? <small>{t.evidence.names.mixed} </small> : null}
        <MaybeWhy cell={whyCell(field, line, source)} value={numberText(value, metric, context)} untabbed />
      </>
    );
  }
  const reason = line.cells[`${field.id}_reason`];
  if (isOneOf(MISSING_REASONS, reason))
    return <ReasonMark reason={reason} label={t.states.missing[reason].short} />;
  return isTotal(line) && !field.sums ? <small>{t.rows.notAdded}</small> : '–';
}

const isTotal = ({ kind }: Line): boolean => kind === 'sum' || kind === 'group';

function changeCell(
  { id, sumsWhole }: Field,
  part: ChangePart,
  line: Line,
  metric: MetricDefinition,
  { t, f }: ViewContext,
) {
  const value = line.cells[id];
  if (typeof value === 'number') {
    // The unit stands in the head: beside the number it would need more room than a column has.
    return part === 'change_pct' ? f.percentChange(value, 1) : f.signed(value, metric.digits);
  }
  const reason = line.cells[`${id}_reason`];
  if (reason === 'base_zero' && line.cells[id.replace('_change_pct', '_change')] === 0)
    return <small className="table-reason">{t.states.unchanged}</small>;
  if (!isOneOf(CHANGE_REASONS, reason)) {
    if (!isTotal(line)) return '–';
    return sumsWhole ? (
      <small title={t.rows.notWhole.long}>{t.rows.notWhole.short}</small>
    ) : (
      <small>{t.rows.notAdded}</small>
    );
  }
  return (
    <small className="table-reason" title={t.states.change[reason].long}>
      {t.states.change[reason].short}
    </small>
  );
}

function placeName(cells: TableRow, { t }: ViewContext): string {
  if (cells.place === 'provincial') return t.rows.places.provincial;
  return t.rows.places.unknown;
}

/** What a head stands for, and how many rows are under it. */
export function headName({ cells, group }: Line, context: ViewContext) {
  if (!group) return '';
  const value = cells[group.column] ?? null;
  const name =
    value === null
      ? context.t.rows.groups.none
      : group.column === 'month'
        ? dateIn(group.column, String(value), context)
        : valueName(group.column, String(value), context);
  return (
    <span className="table-group">
      <span className="table-group-name">{name}</span>{' '}
      <span className="table-group-count">{context.t.rows.groups.rows(group.rows)}</span>
    </span>
  );
}

/** A day in the reader's language; a month is kept as its first day. Files hold the ISO date. */
export const dateIn = (column: string, value: string, { f }: Pick<ViewContext, 'f'>): string =>
  f.date(value, column === 'month' ? 'month' : 'day');
