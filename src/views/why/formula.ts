import type { MetricDefinition, MetricRow } from '../../metrics/index.ts';
import { valueText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';

/** The factor that a unit puts behind a ratio. */
const FACTOR: Partial<Record<MetricDefinition['unit'], number>> = { percent: 100, per_100k: 100_000 };

/** A metric's formula in words, and with the numbers of one cell; no numbers where the cell has no value. */
export function formulaFilled(
  row: MetricRow,
  metric: MetricDefinition,
  context: Pick<ViewContext, 't' | 'f' | 'lang'>,
): { readonly words: string; readonly numbers: string | null } {
  const { f, lang } = context;
  const under = metric.denominator?.[lang];
  if (under === undefined) {
    const counted = row.numerator === null ? null : valueText(row.numerator, metric, context);
    return { words: metric.numerator[lang], numbers: counted };
  }
  const factor = FACTOR[metric.unit];
  const times = factor === undefined ? '' : ` × ${f.number(factor)}`;
  const words = `${metric.numerator[lang]} ÷ ${under}${times}`;
  if (row.numerator === null || row.denominator === null || row.value === null)
    return { words, numbers: null };
  const filled = `${f.number(row.numerator)} ÷ ${f.number(row.denominator)}${times}`;
  return { words, numbers: `${filled} = ${valueText(row.value, metric, context)}` };
}
