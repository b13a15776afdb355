import type { FigureRow, MetricRow, PulseRow } from '../../metrics/index.ts';
import { indexOf } from '../frame-index.ts';
import type { Answers } from '../view.ts';
import type { GrowthSpecs } from './ask.ts';
import type { Measure } from './mode.ts';
import type { GrowthPlace } from './place.ts';

/** Reported activity of a place. Null: not answered yet. */
export interface ActivityModel {
  readonly face: 'activity';
  readonly measure: Measure;
  /** Of the measure, by year. */
  readonly yearly: readonly MetricRow[];
  readonly years: readonly PulseRow[] | null;
  readonly months: readonly PulseRow[] | null;
  /** National figures of the measure. */
  readonly figures: readonly FigureRow[] | null;
}

/** The question whose answer holds the published points of a measure. */
export const POINTS = { activities: 'activityFigures', participants: 'participantFigures' } as const;

export function readActivity(
  answers: Answers<GrowthSpecs>,
  place: GrowthPlace,
  measure: Measure,
): ActivityModel {
  const frame = answers[measure];
  const index = frame ? indexOf(frame) : null;
  return {
    face: 'activity',
    measure,
    yearly: index?.years.flatMap((year) => index.row(year, place.region) ?? []) ?? [],
    years: answers.years?.rows ?? null,
    months: answers.months ? trimmed(answers.months.rows) : null,
    figures: answers[POINTS[measure]]?.rows ?? null,
  };
}

/** From the first month with a report. */
function trimmed(months: readonly PulseRow[]): readonly PulseRow[] {
  const first = months.findIndex(({ reason }) => reason === null);
  return first < 0 ? [] : months.slice(first);
}

/** When a figure holds, as a place among periods: the month it ends in, and whether it covers one year or month alone. */
export interface FigureTime {
  readonly year: number;
  readonly month: number;
  readonly covers: 'month' | 'year' | 'to_date';
}

/** Null when the ledger has no date that could be drawn. */
export function timeOf(figure: FigureRow): FigureTime | null {
  const { periodStart, periodEnd, asOf } = figure;
  if (figure.kind === 'stock') {
    if (asOf.text === null) return null;
    const [year = 0, month = 12] = asOf.text.split('-').map(Number);
    return { year, month, covers: 'to_date' };
  }
  if (periodStart.text === null || periodEnd.text === null) return null;
  const [startYear = 0, startMonth = 1] = periodStart.text.split('-').map(Number);
  const [endYear = 0, endMonth = 12] = periodEnd.text.split('-').map(Number);
  if (startYear !== endYear) return null;
  if (startMonth === endMonth) return { year: endYear, month: endMonth, covers: 'month' };
  return startMonth === 1 && endMonth === 12 ? { year: endYear, month: 12, covers: 'year' } : null;
}
