import type { FigureRow } from '../../metrics/index.ts';
import type { FiguresFrame } from '../../queries/index.ts';

/** Published figures by id; empty until they are answered. */
export type Ledger = ReadonlyMap<string, FigureRow>;

const made = new WeakMap<FiguresFrame, Ledger>();

/** The figures of a frame by id; made once a frame. */
export function ledgerOf(frame: FiguresFrame | undefined): Ledger {
  if (frame === undefined) return new Map();
  const known = made.get(frame) ?? new Map(frame.rows.map((row) => [row.id, row]));
  made.set(frame, known);
  return known;
}
