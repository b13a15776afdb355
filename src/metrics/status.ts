import type { Level, MissingReason } from '../base/index.ts';
import type { MetricRow } from './types.ts';

/** What a cell is: a number, a zero that is known, or why there is none. */
export function cellStatus(row: MetricRow): 'value' | 'zero' | MissingReason {
  return row.reason ?? (row.value === 0 ? 'zero' : 'value');
}

/** True when our model had a part in the number. */
export function isModelled(row: MetricRow): boolean {
  return row.evidence === 'modelled' || row.evidence === 'mixed';
}

/** True when the number is only an illustration: modelled, and of one regency. It takes no rank and no sentence. */
export function isIllustrative(level: Level, row: MetricRow): boolean {
  return level === 'regency' && row.place === 'region' && isModelled(row);
}
