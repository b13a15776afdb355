import type { RegionCode } from '../base/index.ts';
import type { MetricFrame, MetricRow } from '../metrics/index.ts';

/** A frame's rows, found by year and region. Rows without a region are in `unmapped`, by year. */
export interface FrameIndex {
  readonly years: readonly number[];
  row(year: number, region: RegionCode): MetricRow | undefined;
  inYear(year: number): readonly MetricRow[];
  unmapped(year: number): readonly MetricRow[];
  /** Values over `years`, null where missing. */
  history(region: RegionCode): readonly (number | null)[];
}

const indexes = new WeakMap<MetricFrame, FrameIndex>();

/** Index of a frame without breakdown, made once a frame: stepping through the years only looks up. */
export function indexOf(frame: MetricFrame): FrameIndex {
  const known = indexes.get(frame);
  if (known) return known;
  const made = makeIndex(frame);
  indexes.set(frame, made);
  return made;
}

function makeIndex(frame: MetricFrame): FrameIndex {
  const mapped = new Map<number, Map<RegionCode, MetricRow>>();
  const unmapped = new Map<number, MetricRow[]>();
  for (const row of frame.rows) {
    if (!mapped.has(row.year)) mapped.set(row.year, new Map());
    if (row.region !== null && row.place === 'region') mapped.get(row.year)?.set(row.region, row);
    else unmapped.set(row.year, [...(unmapped.get(row.year) ?? []), row]);
  }
  const years = [...mapped.keys()].sort((a, b) => a - b);
  const histories = new Map<RegionCode, readonly (number | null)[]>();
  return {
    years,
    row: (year, region) => mapped.get(year)?.get(region),
    inYear: (year) => [...(mapped.get(year)?.values() ?? [])],
    unmapped: (year) => unmapped.get(year) ?? [],
    history: (region) => {
      const known = histories.get(region);
      if (known) return known;
      const made = years.map((year) => mapped.get(year)?.get(region)?.value ?? null);
      histories.set(region, made);
      return made;
    },
  };
}
