import { afterAll, beforeAll } from 'vitest';
import type { MetricRow, MetricSpec } from '../../src/metrics/index.ts';
import { buildFixtureSnapshot, type FixtureOverrides, type FixtureRows } from './fixture-snapshot.ts';
import { type MetricEngine, openMetricEngine } from './metric-engine.ts';

export interface MetricCase {
  readonly rows: MetricEngine['rows'];
  /** The one row of a region (or place) in a year. */
  cell(spec: Partial<MetricSpec>, region: string, year: number): Promise<MetricRow>;
  readonly engine: () => MetricEngine['engine'];
}

/** One small snapshot in the shipped engine for the tests of a file or block. */
export function metricCase(rows: FixtureRows, overrides?: FixtureOverrides): MetricCase {
  let opened: MetricEngine | undefined;
  const now = (): MetricEngine => {
    if (opened === undefined) throw new Error('The snapshot is not open yet');
    return opened;
  };
  beforeAll(async () => {
    opened = await openMetricEngine(await buildFixtureSnapshot(rows, overrides));
  });
  afterAll(() => opened?.engine.close());
  return {
    rows: (spec) => now().rows(spec),
    engine: () => now().engine,
    cell: async (spec, region, year) => {
      const found = (await now().rows(spec)).filter(
        (row) => (row.region ?? row.place) === region && row.year === year,
      );
      const [row] = found;
      if (row === undefined || found.length > 1)
        throw new Error(`${found.length} rows of ${region} in ${year}`);
      return row;
    },
  };
}

/** Libraries that differ only in what `row` says: `count` of them, with ids of their own. */
export function libraries(
  count: number,
  prefix: string,
  row: Readonly<Record<string, string | number | null>>,
) {
  return Array.from({ length: count }, (_, at) => ({ library_id: `${prefix}${at}`, ...row }));
}
