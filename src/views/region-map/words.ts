import { type CellText, cellText, numberText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import type { RegionCell, RegionMapModel } from './model.ts';

/**
 * A cell in the reader's words: what map, tiles, list, table, card and announcements all say. An illustrative number
 * says that it is one, and nothing is said of its rank or change.
 */
export function cellWords(
  cell: RegionCell,
  { metric }: Pick<RegionMapModel, 'metric'>,
  context: ViewContext,
): CellText {
  const text = cellText(cell.row, metric, context);
  if (!cell.illustrative) return text;
  const evidence = context.t.evidence.illustrativeNotice.short;
  return { ...text, rank: null, change: '', changeBare: '–', changePct: '–', evidence };
}

/** From the lowest to the highest that the model gives; empty where no range is kept. */
export function rangeText(
  { range }: Pick<RegionCell, 'range'>,
  { metric }: Pick<RegionMapModel, 'metric'>,
  context: ViewContext,
  form: 'span' | 'short' = 'span',
): string {
  if (range === null) return '';
  const [low, high] = [range.low, range.high].map((value) => numberText(value, metric, context));
  return context.t.coverage.range[form](low ?? '', high ?? '');
}

/** Name, value or reason, rank, change and evidence: the name of a link, and what is read aloud. */
export function cellLabel(
  cell: RegionCell,
  model: Pick<RegionMapModel, 'metric'>,
  context: ViewContext,
): string {
  const text = cellWords(cell, model, context);
  const { rank, ranked } = cell.row;
  return context.t.states.announce.region({
    name: cell.name,
    value: text.value,
    rank: cell.illustrative || rank === null || ranked === null ? null : { place: rank, of: ranked },
    change: text.change === '' ? null : text.change,
    evidence: text.evidence,
  });
}
