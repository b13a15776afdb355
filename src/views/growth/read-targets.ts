import type { FigureRow, SpanRow } from '../../metrics/index.ts';
import type { TargetRow } from '../../queries/index.ts';
import type { Answers } from '../view.ts';
import type { GrowthSpecs } from './ask.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { GrowthPlace } from './place.ts';

/** One published statement, with the figures that repeat it. */
export interface Stated {
  readonly figure: FigureRow;
  readonly repeats: readonly FigureRow[];
}
/** Scores, ratios and targets as published, and the goal that the reader typed. */
export interface TargetsModel {
  readonly face: 'targets';
  readonly effectiveness: readonly Stated[];
  readonly benefit: readonly Stated[];
  readonly totalBenefit: readonly Stated[];
  readonly targets: readonly TargetRow[];
  readonly ledger: Ledger;
  /** Published values by year of the indices that have a target. */
  readonly indices: readonly { readonly id: string; readonly figures: readonly FigureRow[] }[];
  readonly span: SpanRow | null;
  /** Null: no goal, or not answered yet. */
  readonly goal: SpanRow | null;
}

export function readTargets(answers: Answers<GrowthSpecs>, place: GrowthPlace): TargetsModel {
  const of = (rows: readonly SpanRow[] | undefined) =>
    rows?.find(({ region }) => region === place.region) ?? null;
  return {
    face: 'targets',
    effectiveness: statements(answers.effectiveness?.rows ?? []),
    benefit: statements(answers.benefit?.rows ?? []),
    totalBenefit: statements(answers.totalBenefit?.rows ?? []),
    targets: answers.targets?.rows ?? [],
    ledger: ledgerOf(answers.ledger),
    indices: [
      { id: 'iplm', figures: answers.iplm?.rows ?? [] },
      { id: 'tgm', figures: answers.tgm?.rows ?? [] },
    ],
    span: of(answers.span?.rows),
    goal: of(answers.goal?.rows),
  };
}

/** Figures with the same value and unit are one statement; the one with a stated period speaks for it. */
export function statements(figures: readonly FigureRow[]): readonly Stated[] {
  const groups = new Map<string, FigureRow[]>();
  for (const figure of figures) {
    const key = `${figure.unit} ${figure.value} ${figure.qualifier}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const figure = group.find(({ periodStart }) => periodStart.text !== null) ?? group[0];
    return figure ? [{ figure, repeats: group.filter((other) => other !== figure) }] : [];
  });
}
