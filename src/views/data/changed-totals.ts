import type { Channel, FigureId, Tier } from '../../base/index.ts';
import type { Difference } from '../../metrics/index.ts';
import type { VariantRow, VariantsFrame } from '../../queries/index.ts';

/** Figures that state a number; derived: it follows from them by one subtraction. */
export interface StatedBy {
  readonly figures: readonly FigureId[];
  readonly derived: boolean;
}
/** A national total that two snapshots hold differently, and who states either value. Null = nobody. */
export interface Changed {
  readonly year: number;
  readonly tier: Tier;
  readonly channel: Channel;
  readonly difference: Difference;
  readonly first: StatedBy | null;
  readonly second: StatedBy | null;
}

/**
 * Totals by tier and channel that differ at the end of a year that is complete in both. What one snapshot holds is, for
 * the other, a number stated otherwise: so each one's variants name the sources of the other's value.
 */
export function changedTotals(
  totals: readonly Difference[],
  own: VariantsFrame,
  other: VariantsFrame,
): readonly Changed[] {
  return totals.flatMap((difference) => {
    const { first, second, value, year } = difference;
    const { tier, channel } = first ?? {};
    if (!first || !second || !tier || !channel || value === null || value === 0) return [];
    const cell = { year, tier, channel };
    return [
      {
        ...cell,
        difference,
        first: statedIn(other.rows, cell, first.value),
        second: statedIn(own.rows, cell, second.value),
      },
    ];
  });
}

function statedIn(
  variants: readonly VariantRow[],
  cell: Pick<VariantRow, 'year' | 'tier' | 'channel'>,
  value: number | null,
): StatedBy | null {
  const rows = variants.filter(
    (row) =>
      row.year === cell.year &&
      row.tier === cell.tier &&
      row.channel === cell.channel &&
      row.stated === value,
  );
  const best = rows.find((row) => !row.derived) ?? rows[0];
  return best ? { figures: best.figures, derived: best.derived } : null;
}
