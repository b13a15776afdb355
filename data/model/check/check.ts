import type { Constraint } from '../constraints.ts';
import type { ActivityRow, LibraryRow, ModelSnapshot, RegionInput } from '../rows.ts';
import { type Evidence, measureOf } from './measures.ts';
import { placesFound } from './places.ts';

/** A published figure, or a rule of the model (`rule:...`), that the rows break. */
export interface Finding {
  readonly figure_id: string;
  readonly operator: string;
  readonly expected: number;
  readonly found: number;
  /** What was counted, in words. */
  readonly message: string;
}

/** Figures that bind one vintage as an upper limit only, because replication is known there to February 2023 only. */
const AT_MOST: Readonly<Record<ModelSnapshot, readonly string[]>> = { '2023-11': ['F180'], '2025-04': [] };

function holds(found: number, operator: string, expected: number): boolean {
  if (operator === '=') return found === expected;
  if (operator === '>=') return found >= expected;
  if (operator === '<=') return found <= expected;
  throw new Error(`Unknown operator "${operator}"`);
}

/**
 * Counts every usable figure of a vintage from the rows alone, sharing no code with the solver, and returns those
 * that do not hold. The places that a source names in words are checked with their figure. Throws when a usable
 * figure has a measure or operator that the check does not know, whichever vintage it binds.
 */
export function checkConstraints(
  rows: readonly LibraryRow[],
  activity: readonly ActivityRow[],
  constraints: readonly Constraint[],
  snapshot: ModelSnapshot,
  regions: readonly RegionInput[],
): Finding[] {
  const evidence: Evidence = {
    rows,
    activity,
    regions: new Map(regions.map((region) => [region.region_code, region])),
  };
  const usable = constraints.filter((constraint) => constraint.usable);
  const counted = usable.flatMap((constraint): Finding[] => {
    const { figure_id, value, region_code, tier, channel, measure, bind_at } = constraint;
    const count = measureOf(constraint);
    const limit = AT_MOST[snapshot].includes(figure_id);
    if (!limit && !constraint.snapshots.includes(snapshot)) return [];
    const operator = limit ? '<=' : constraint.operator;
    const found = count(evidence, constraint);
    if (holds(found, operator, value)) return [];
    const message = `${figure_id}: ${measure} of ${tier}/${channel} in ${region_code} at ${bind_at} is ${found}, must be ${operator} ${value}`;
    return [{ figure_id, operator, expected: value, found, message }];
  });
  return [...counted, ...placesFound(rows)];
}
