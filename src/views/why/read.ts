import { NATION } from '../../base/index.ts';
import {
  METRICS,
  type MetricDefinition,
  type MetricFrame,
  type MetricRow,
  type RangeRow,
} from '../../metrics/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { activeFigures } from '../active-note.tsx';
import { namerOf } from '../names.ts';
import type { Answers, ViewContext } from '../view.ts';
import type { WhySpecs } from './ask.ts';
import { type Origin, originsOf } from './origin.ts';
import { type Related, relatedFigures, type Scope } from './related.ts';

/** One number and everything it rests on. `row` is null when the snapshot has no such cell. */
export interface WhyModel {
  readonly why: WhyCell;
  readonly metric: MetricDefinition;
  readonly name: string;
  readonly row: MetricRow | null;
  readonly frame: MetricFrame | null;
  /** Null until the answer is there. */
  readonly related: readonly Related[] | null;
  readonly active: ReturnType<typeof activeFigures>;
  /** Where the cell is modelled; null = none is kept. */
  readonly range: RangeRow | null;
  /** Of a modelled number: the published totals that it was shared out from. Empty totals until the answer is there. */
  readonly origins: readonly Origin[];
}

export function readWhy(answers: Answers<WhySpecs>, state: ViewState, context: ViewContext): WhyModel | null {
  const { why } = state;
  if (why === null) return null;
  const metric = METRICS[why.metric];
  const frame = answers.cell ?? null;
  const row = frame ? cellOf(frame, why) : null;
  const figures = answers.figures?.rows;
  return {
    why,
    metric,
    name: namerOf(answers.regions, context.t.terms.nation)(why.region),
    row,
    frame,
    related:
      row && figures
        ? relatedFigures(figures, why.metric, row, scopeOf(why, state), metric.time === 'flow')
        : null,
    range:
      row?.evidence === 'modelled'
        ? (answers.range?.rows.find(({ region, year }) => region === why.region && year === why.year) ?? null)
        : null,
    origins:
      row?.evidence === 'modelled' && row.reason === null
        ? originsOf(why, state, metric.time === 'flow', context.manifest, answers.ledger?.rows ?? [])
        : [],
    active: activeFigures(why.region, answers.active?.rows ?? []),
  };
}

/** The row of a frame that a cell names. */
export function cellOf(frame: MetricFrame, { region, year, slice }: WhyCell): MetricRow | null {
  const found = frame.rows.find(
    (row) =>
      row.place === 'region' &&
      (row.region ?? NATION) === region &&
      row.year === year &&
      (slice === null ||
        (row.tier === slice.tier && row.channel === slice.channel && row.funding === slice.funding)),
  );
  return found ?? null;
}

export function scopeOf({ slice }: WhyCell, { view, tier, channel, funding }: ViewState): Scope {
  if (slice && !slice.filtered)
    return { tier: slice.tier, channel: slice.channel, plain: slice.funding === null };
  if (view === 'gaps') return { tier: null, channel: null, plain: true };
  return {
    tier: slice?.tier ?? tier[0] ?? null,
    channel: slice?.channel ?? channel[0] ?? null,
    plain:
      (slice?.tier != null || tier.length < 2) &&
      (slice?.channel != null || channel.length < 2) &&
      slice?.funding == null &&
      funding.length === 0,
  };
}
