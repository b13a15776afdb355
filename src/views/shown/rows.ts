import { isOneOf } from '../../base/index.ts';
import type { SeriesModel } from '../../charts/index.ts';
import type { FigureRow, MetricRow, SpanRow } from '../../metrics/index.ts';
import { figureText } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import type { ShownRow } from './request.ts';

/** What a value of a chart rests on, and why it is missing. */
export interface Ground {
  readonly evidence: MetricRow['evidence'];
  readonly reason: MetricRow['reason'];
}

/** What several rows that one value is made of rest on together. */
export function groundOf(rows: readonly Ground[]): Ground {
  const found = new Set(rows.flatMap(({ evidence }) => evidence ?? []));
  const [only = null] = found;
  return {
    evidence: found.size > 1 ? 'mixed' : only,
    reason: rows.find(({ reason }) => reason !== null)?.reason ?? null,
  };
}

/** Every value that a series chart draws, and the points stated over it, in the order of its periods. */
export function seriesRows(
  model: SeriesModel,
  groundAt: (series: string, at: number) => Ground | null | undefined,
  statedWord = '',
): readonly ShownRow[] {
  return model.x.flatMap((period, at): ShownRow[] => [
    ...model.series.map(({ id, name, values, partial = model.partial }): ShownRow => {
      const value = values[at] ?? null;
      const ground = groundAt(id, at);
      return {
        ...{ series: name, period, value },
        reason: value === null ? (ground?.reason ?? 'not_reported') : null,
        partial: partial?.includes(at) ?? false,
        evidence: ground?.evidence ?? null,
      };
    }),
    ...(model.marks ?? [])
      .filter((mark) => mark.at === at)
      .map(
        ({ value, kind }): ShownRow => ({
          ...{ series: statedWord, period, value, qualifier: kind, reason: null, evidence: 'published' },
        }),
      ),
  ]);
}

/** A cell of a metric with its change and the reasons for what is missing. */
export const metricShown = (row: MetricRow, region: string): ShownRow => ({
  ...{ place: row.place, region_code: row.region, region, year: row.year },
  ...{ tier: row.tier, channel: row.channel, funding: row.funding },
  ...{ value: row.value, reason: row.reason, rank: row.rank, partial: row.partial, evidence: row.evidence },
  ...{ change: row.change, change_reason: row.changeReason },
  ...{ change_pct: row.changePct, percent_reason: row.changePctReason },
});

const OF_START = ['no_previous_year', 'boundary_changed'] as const;
/** Why a span has no start: no such year, no such region in it, or no number. */
export const startReason = ({ start, changeReason }: SpanRow) =>
  start !== null ? null : isOneOf(OF_START, changeReason) ? changeReason : 'previous_missing';
export const endReason = ({ value, reason }: SpanRow) => (value === null ? (reason ?? 'not_reported') : null);

/** Growth over a period. */
export const spanShown = (row: SpanRow, region: string): ShownRow => ({
  ...{ place: row.place, region_code: row.region, region },
  ...{ tier: row.tier, channel: row.channel, funding: row.funding },
  ...{ start: row.start, start_reason: startReason(row), end: row.value, end_reason: endReason(row) },
  ...{ change: row.change, change_reason: row.changeReason },
  ...{ change_pct: row.changePct, compound_pct: row.compound, percent_reason: row.percentReason },
  ...{ pace: row.pace, pace_reason: row.paceReason, partial: row.partial, evidence: row.evidence },
});

/** A published figure as it is stated. */
export function figureShown(figure: FigureRow, context: ViewContext): ShownRow {
  const text = figureText(figure, context);
  return {
    ...{ indicator: figure.indicator, region_code: figure.region, region: figure.regionName },
    ...{ period: text.period, value: figure.value, unit: figure.unit, qualifier: figure.qualifier },
    ...{ figure_id: figure.id, stated_by: text.source, evidence: 'published' },
  };
}
