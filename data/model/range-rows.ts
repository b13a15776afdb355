import type { ModelSnapshot } from './rows.ts';
import { readStoredRange } from './stored-range.ts';

/** One line of the contract's `model_range`. */
export interface ModelRangeRow {
  readonly era: string;
  readonly region_code: string;
  readonly tier: string;
  readonly channel: string;
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** The stored range as rows; only the stocks of `2025-04` were taken over the seeds. */
export function modelRangeRows(snapshot: ModelSnapshot): readonly ModelRangeRow[] {
  if (snapshot !== '2025-04') return [];
  const { seeds, years, rows } = readStoredRange();
  return rows.flatMap(({ era, region_code, tier, channel, low, high }) =>
    years.map((year, at) => {
      const [fewest, most] = [low[at], high[at]];
      if (fewest === undefined || most === undefined)
        throw new Error(`range.json holds no range of ${region_code} in ${year}`);
      const part = { tier: tier ?? 'any', channel: channel ?? 'any' };
      return { era, region_code, ...part, year, low: fewest, high: most, seeds };
    }),
  );
}
