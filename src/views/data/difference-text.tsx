import type { ReactNode } from 'react';
import type { Difference, MetricDefinition, MetricRow } from '../../metrics/index.ts';
import { EvidenceMark } from '../../ui/index.ts';
import { cellText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';

/** A snapshot's number as its unit writes it, or why there is none; a star where the year is not complete. */
export function valueIn(row: MetricRow | null, metric: MetricDefinition, context: ViewContext): string {
  if (row === null) return '–';
  const { bare } = cellText(row, metric, context);
  return row.partial && row.value !== null ? `${bare}*` : bare;
}

/** A snapshot's number beside the mark of what it rests on; a mixture in words. */
export function ValueIn({
  row,
  metric,
  context,
}: {
  readonly row: MetricRow | null;
  readonly metric: MetricDefinition;
  readonly context: ViewContext;
}) {
  const { names } = context.t.evidence;
  const evidence = row?.evidence ?? null;
  return (
    <>
      {valueIn(row, metric, context)}
      {evidence === null ? null : (
        <span data-evidence={evidence}>
          {' '}
          {evidence === 'mixed' ? (
            <small>{names.mixed}</small>
          ) : (
            <EvidenceMark evidence={evidence} label={names[evidence]} compact />
          )}
        </span>
      )}
    </>
  );
}

/** The difference with its sign, "the same", or why it is not taken. */
export function differenceIn(
  { value, reason }: Difference,
  metric: MetricDefinition,
  { t, f }: ViewContext,
): ReactNode {
  const words = t.snapshots.compared;
  if (reason !== null) return <span className="data-why">{words.reasons[reason]}</span>;
  if (value === null || value === 0) return <span className="data-why">{words.none}</span>;
  return <b>{f.signed(value, metric.digits)}</b>;
}

/** The column of differences; of percentages they are percentage points. */
export function DifferenceHeader({
  metric,
  context: { t },
}: {
  readonly metric: MetricDefinition;
  readonly context: ViewContext;
}) {
  const words = t.snapshots.compared;
  return (
    <th scope="col" className="ui-end">
      {words.difference}
      {metric.unit === 'percent' ? <small className="data-by">{words.points}</small> : null}
    </th>
  );
}
