import type { FigureId } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import { FIGURE_USE } from './figure-use.ts';
import { spanOf } from './span.ts';

/**
 * What a snapshot does with a figure. `binds`: its model meets it. `other`: the model of another snapshot does.
 * `left_out`: no model does, for a reason. `repeats`: says what a figure that binds says. `amount`, `sharing`: stands in
 * the snapshot's table of that name. `stated`: quoted only.
 */
export interface FigureUse {
  readonly status: 'binds' | 'other' | 'left_out' | 'repeats' | 'amount' | 'sharing' | 'stated';
  /** As FIGURE_USE has it; empty when it has none. */
  readonly reason: string;
  /** Snapshots whose model meets it. */
  readonly snapshots: readonly string[];
  /** Repeats: the figure that says the same. */
  readonly same: FigureId | null;
}
/** Figures that stand as rows in other tables of the snapshot. */
export interface Tables {
  readonly amounts: ReadonlySet<FigureId>;
  readonly sharing: ReadonlySet<FigureId>;
}

interface Constraint {
  readonly snapshots: readonly string[];
  readonly reason: string;
}
export const CONSTRAINTS: ReadonlyMap<string, Constraint> = new Map(
  FIGURE_USE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', snapshots = '', reason = ''] = line.split('|');
      return [id, { snapshots: snapshots.split(';').filter((each) => each !== ''), reason }];
    }),
);

/** Uses of all figures of a ledger in a snapshot, by id. Only a modelled snapshot has figures that bind. */
export function usesOf(
  figures: readonly FigureRow[],
  manifest: Pick<Manifest, 'id' | 'evidence'>,
  tables: Tables,
): ReadonlyMap<FigureId, FigureUse> {
  const modelled = manifest.evidence === 'modelled';
  const binding = new Map<string, FigureId>();
  if (modelled)
    for (const figure of figures)
      if (CONSTRAINTS.get(figure.id)?.snapshots.includes(manifest.id)) binding.set(said(figure), figure.id);
  return new Map(figures.map((figure) => [figure.id, judged(figure)]));

  function judged(figure: FigureRow): FigureUse {
    const constraint = modelled ? CONSTRAINTS.get(figure.id) : undefined;
    const { snapshots = [], reason = '' } = constraint ?? {};
    const use = (status: FigureUse['status'], same: FigureId | null = null): FigureUse => ({
      status,
      reason,
      snapshots,
      same,
    });
    if (snapshots.includes(manifest.id)) return use('binds');
    const same = binding.get(said(figure));
    if (same !== undefined) return use('repeats', same);
    if (snapshots.length > 0) return use('other');
    if (constraint) return use('left_out');
    if (tables.amounts.has(figure.id)) return use('amount');
    if (tables.sharing.has(figure.id)) return use('sharing');
    return use('stated');
  }
}

/** What a figure says, whoever says it: indicator, place, years, value. */
function said(figure: FigureRow): string {
  const span = spanOf(figure);
  return [figure.indicator, figure.region, figure.regionName, span?.from, span?.to, figure.value].join('|');
}
