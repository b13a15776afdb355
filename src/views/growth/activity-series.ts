import type { SeriesMark, SeriesModel } from '../../charts/index.ts';
import type { FigureRow, PulseRow } from '../../metrics/index.ts';
import { figureText } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import type { Measure } from './mode.ts';
import { type FigureTime, timeOf } from './read-activity.ts';

/** `Apr 2025`. */
function monthName(year: number, month: number, { f }: ViewContext): string {
  const name = f.date(`${year}-${String(month).padStart(2, '0')}`, 'month');
  return `${name.slice(0, 3)} ${year}`;
}

/** Published figures of one coverage as points on months; those outside the months are left out. */
export function monthMarks(
  figures: readonly FigureRow[],
  covers: FigureTime['covers'],
  months: readonly PulseRow[],
  context: ViewContext,
): readonly SeriesMark[] {
  return figures.flatMap((figure): SeriesMark[] => {
    const time = timeOf(figure);
    if (time?.covers !== covers || figure.qualifier === 'planned') return [];
    const at = months.findIndex(({ year, month }) => year === time.year && month === time.month);
    if (at < 0) return [];
    return [{ at, value: figure.value, kind: figure.qualifier, label: figureText(figure, context).value }];
  });
}

/** Published figures of whole years as points on years. */
export function yearMarks(figures: readonly FigureRow[], years: readonly number[], context: ViewContext) {
  return figures.flatMap((figure): SeriesMark[] => {
    const time = timeOf(figure);
    const at = time?.covers === 'year' ? years.indexOf(time.year) : -1;
    if (at < 0 || figure.qualifier === 'planned') return [];
    return [{ at, value: figure.value, kind: figure.qualifier, label: figureText(figure, context).value }];
  });
}

type Reading = (row: PulseRow) => number | null;
export const IN_PERIOD: Readonly<Record<Measure, Reading>> = {
  activities: ({ activities }) => activities,
  participants: ({ participants }) => participants,
};
export const TO_DATE: Readonly<Record<Measure, Reading>> = {
  activities: ({ activitiesToDate }) => activitiesToDate,
  participants: ({ participantsToDate }) => participantsToDate,
};

/** A line over months with stated points over it. */
export function monthSeries(
  months: readonly PulseRow[],
  read: Reading,
  name: string,
  marks: readonly SeriesMark[],
  context: ViewContext,
): SeriesModel {
  return {
    x: months.map(({ year, month }) => monthName(year, month ?? 1, context)),
    partial: months.flatMap(({ partial }, at) => (partial ? [at] : [])),
    marks,
    formatY: (value) => context.f.compact(value),
    series: [{ id: 'months', name, color: '--cat-1', kind: 'area', values: months.map(read) }],
  };
}

/** Bars over years on a scale of their own; years that are not complete are hatched and say so. */
export function ratioSeries(
  years: readonly PulseRow[],
  read: Reading,
  name: string,
  context: ViewContext,
): SeriesModel {
  const partial = years.flatMap((row, at) => (row.partial ? [at] : []));
  return {
    x: years.map(({ year }) => String(year)),
    partial,
    missingWord: context.t.growth.words.none,
    words: partial.map((at) => ({ at, word: context.t.growth.words.partial })),
    formatY: (value) => context.f.number(value, value < 100 && !Number.isInteger(value) ? 1 : 0),
    series: [
      {
        id: 'ratio',
        name,
        color: '--cat-1',
        kind: 'bar',
        labels: 'values',
        values: years.map(read),
      },
    ],
  };
}
