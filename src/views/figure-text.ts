import type { FigureRow, StatedDate } from '../metrics/index.ts';
import type { ViewContext } from './view.ts';

type Words = Pick<ViewContext, 't' | 'f'>;

/** A published figure in words. */
export interface FigureText {
  readonly value: string;
  /** The value with a word of scale, for a headline. */
  readonly short: string;
  readonly spoken: string;
  readonly unit: string;
  readonly name: string;
  /** When it held; empty where the ledger has no date. */
  readonly period: string;
  /** Publisher and date of the source. */
  readonly source: string;
}

export function figureText(figure: FigureRow, { t, f }: Words): FigureText {
  const number =
    figure.unit === 'IDR' ? f.rupiahCompact(figure.value) : f.number(figure.value, decimalsOf(figure.value));
  const { text, spoken } = t.figures.qualified[figure.qualifier](number);
  const compact = figure.value >= 100_000 && figure.unit !== 'IDR' ? f.compact(figure.value) : number;
  const { publisher, date } = figure.source;
  return {
    value: text,
    short: t.figures.qualified[figure.qualifier](compact).text,
    spoken,
    unit: figure.unit === 'IDR' ? '' : t.figures.unit(figure.unit),
    name: t.figures.indicator(figure.indicator) ?? figure.indicator.replaceAll('_', ' '),
    period: periodText(figure, { t, f }),
    source: date.text === null ? publisher : t.figures.statedBy({ publisher, date: dateText(date, { f }) }),
  };
}

/** As many decimals as the source stated. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const dateText = (date: StatedDate, { f }: Pick<ViewContext, 'f'>): string =>
  f.date(date.text, date.precision);

/** The day it held, or the period it covers. */
function periodText({ asOf, periodStart, periodEnd }: FigureRow, { t, f }: Words): string {
  if (asOf.text !== null) return t.figures.asOf(dateText(asOf, { f }));
  if (periodStart.text === null || periodEnd.text === null) return '';
  const year = periodStart.text.slice(0, 4);
  const whole = periodStart.text.endsWith('-01-01') && periodEnd.text === `${year}-12-31`;
  if (whole) return year;
  return t.figures.period({ from: dateText(periodStart, { f }), to: dateText(periodEnd, { f }) });
}
