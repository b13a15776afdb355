import { NATION } from '../../base/index.ts';
import {
  type FigureRow,
  METRICS,
  type MetricDefinition,
  type MetricFrame,
  type MetricRow,
} from '../../metrics/index.ts';
import type { ViewState, WhyCell } from '../../state/index.ts';
import { namerOf } from '../names.ts';
import type { Answers, ViewContext } from '../view.ts';
import { type ActivePair, pairsIn } from './active.ts';
import type { WhySpecs } from './ask.ts';
import { type ModelRange, modelRange } from './model-range.ts';
import { type Related, relatedFigures, type Scope } from './related.ts';

export interface ActiveFigures {
  readonly pair: ActivePair;
  readonly active: FigureRow;
  readonly nominal: FigureRow;
}
/** One number and everything it rests on. `row` is null when the snapshot has no such cell. */
export interface WhyModel {
  readonly why: WhyCell;
  readonly metric: MetricDefinition;
  readonly name: string;
  readonly row: MetricRow | null;
  readonly frame: MetricFrame | null;
  /** Null until the answer is there. */
  readonly related: readonly Related[] | null;
  readonly active: readonly ActiveFigures[];
  /** Of the numerator, where the cell is modelled; null = none is kept. */
  readonly range: ModelRange | null;
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
        ? modelRange(context.manifest.id, why, state.era, scopeOf(why, state))
        : null,
    active: activeOf(why, answers.active?.rows ?? []),
  };
}

/** The row of a frame that a cell names. */
export function cellOf(frame: MetricFrame, { region, year, slice }: WhyCell): MetricRow | null {
  const found = frame.rows.find(
    (row) =>
      row.place === 'region' &&
      (row.region ?? NATION) === region &&
      row.year === year &&
      (slice === null || (row.tier === slice.tier && row.channel === slice.channel)),
  );
  return found ?? null;
}

export function scopeOf({ slice }: WhyCell, { tier, channel, funding }: ViewState): Scope {
  if (slice) return { ...slice, plain: true };
  return {
    tier: tier[0] ?? null,
    channel: channel[0] ?? null,
    plain: tier.length < 2 && channel.length < 2 && funding.length === 0,
  };
}

function activeOf({ region }: WhyCell, figures: readonly FigureRow[]): readonly ActiveFigures[] {
  const by = new Map(figures.map((figure) => [figure.id, figure]));
  return pairsIn(region).flatMap((pair) => {
    const [active, nominal] = [by.get(pair.active), by.get(pair.nominal)];
    return active && nominal ? [{ pair, active, nominal }] : [];
  });
}
