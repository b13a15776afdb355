import type { Tone } from '../../ui/index.ts';
import type { RegionCell, RegionMapModel } from './model.ts';

/** A region as a square: which column of values, and how many lie beneath it. */
export interface DistributionDot {
  readonly code: string;
  readonly column: number;
  readonly level: number;
  readonly tone: Tone;
  readonly illustrative: boolean;
}
export interface DistributionModel {
  readonly dots: readonly DistributionDot[];
  readonly columns: number;
  /** Most regions in one column. */
  readonly tallest: number;
  readonly from: number;
  readonly to: number;
}

/** Every region with a value once, in equal steps of value from 0 to the highest of all years; null when none has one. */
export function distributionOf(model: RegionMapModel, columns: number): DistributionModel | null {
  const highest = Math.max(0, ...model.cells.flatMap(({ history }) => history.map((value) => value ?? 0)));
  const filled = new Map<number, number>();
  const present = model.cells.filter(({ row }) => row.value !== null).sort(byValue);
  if (present.length === 0 || highest === 0) return null;
  const dots = present.map((cell) => {
    const column = Math.min(columns - 1, Math.floor(((cell.row.value ?? 0) / highest) * columns));
    const level = filled.get(column) ?? 0;
    filled.set(column, level + 1);
    const tone = model.classes[cell.classAt ?? 0]?.tone ?? 'seq-0';
    return { code: cell.code, column, level, tone, illustrative: cell.illustrative };
  });
  return { dots, columns, tallest: Math.max(...filled.values()), from: 0, to: highest };
}

const byValue = (one: RegionCell, other: RegionCell): number => (one.row.value ?? 0) - (other.row.value ?? 0);
