import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATION, type RegionCode } from '../../../src/base/index.ts';
import { existsAt, METRIC_IDS, STATED_METRICS } from '../../../src/metrics/index.ts';
import { compile, decodeFrame, type RowsTotalSpec } from '../../../src/queries/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/index.ts';
import { rowsBehind } from '../../../src/views/rows-behind.ts';
import { choiceOf } from '../../../src/views/table/choice.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the rows behind a number', () => {
  const { manifest, ...rest } = readShippedSnapshot('2025-04');
  let opened: MetricEngine;
  beforeAll(async () => {
    opened = await openMetricEngine({ manifest, ...rest });
  }, 120_000);
  afterAll(() => opened.engine.close());

  const shown = async (state: ViewState): Promise<number | undefined> => {
    const spec: RowsTotalSpec = { kind: 'rows_total', ...choiceOf(state, manifest) };
    const query = compile(spec, SCHEMA);
    return decodeFrame(spec, query.sql, '', await opened.engine.ask(query)).rows[0]?.shown;
  };

  it.each(METRIC_IDS.filter((id) => !STATED_METRICS.includes(id)))(
    'are as many in the table as %s counted, in the nation and in a province',
    async (metric) => {
      for (const filters of [{}, { channel: ['stimulus'] as const }]) {
        for (const level of ['nation', 'province'] as const) {
          if (!existsAt(metric, level)) continue;
          const cells = (await opened.rows({ metric, level, ...filters })).filter(
            ({ place, reason, year }) => place === 'region' && reason === null && year >= 2021,
          );
          for (const cell of [cells[0], cells[Math.floor(cells.length / 2)], cells.at(-1)]) {
            if (!cell?.region) continue;
            const region = level === 'nation' ? NATION : (cell.region as RegionCode);
            const state = { ...DEFAULT_VIEW, ...filters };
            const rows = rowsBehind({ metric, region, year: cell.year, slice: null }, state);
            expect(rows, metric).not.toBeNull();
            expect(await shown({ ...state, ...rows }), `${cell.region} ${cell.year}`).toBe(cell.rows);
          }
        }
      }
    },
    60_000,
  );
});

it('leave what the filters leave for a part of it, and all rows for a part of all', () => {
  const state = { ...DEFAULT_VIEW, tier: ['village', 'regency'], channel: ['replication'] } as const;
  const part = { tier: 'village', channel: null, funding: null } as const;
  const rows = (filtered: boolean) =>
    rowsBehind({ metric: 'libraries', region: NATION, year: 2024, slice: { ...part, filtered } }, state);
  expect(rows(true)).toMatchObject({ tier: ['village'], channel: ['replication'] });
  expect(rows(false)).toMatchObject({ tier: ['village'], channel: [] });
});

it.each(STATED_METRICS)('are not linked from %s, which no filter of the table finds', (metric) => {
  expect(rowsBehind({ metric, region: NATION, year: 2024, slice: null }, DEFAULT_VIEW)).toBeNull();
});
