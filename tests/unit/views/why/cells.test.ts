import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATION, type RegionCode } from '../../../../src/base/index.ts';
import { formatsOf, plainText, translator } from '../../../../src/i18n/index.ts';
import { buildMetricSql, METRICS, type MetricRow, readMetricRows } from '../../../../src/metrics/index.ts';
import { DEFAULT_VIEW, type ViewState, type WhyCell } from '../../../../src/state/index.ts';
import { cellSpec } from '../../../../src/views/why/ask.ts';
import { formulaFilled } from '../../../../src/views/why/formula.ts';
import { cellOf } from '../../../../src/views/why/read.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../../support/metric-engine.ts';
import { type NativeDatabase, openNative } from '../../../support/oracle/native.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';

const ID = '2025-04';
const CELLS = 50;
const METRICS_ASKED = [
  'village_coverage',
  'regency_coverage',
  'libraries',
  'new_libraries',
  'activities',
] as const;
const FILTERS: readonly Partial<ViewState>[] = [
  {},
  { tier: ['village'] },
  { channel: ['replication'] },
  { tier: ['regency', 'village'], channel: ['stimulus'] },
];

/** A generator of fractions that starts where it is told (mulberry32). */
function fractions(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Case {
  readonly why: WhyCell;
  readonly state: ViewState;
}

const draw = fractions(20250430);
const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;

/** What a cell counts, asked of native DuckDB in other words: libraries in a place up to or in a year. */
function counted({ why, state }: Case): string {
  const { metric, region, year } = why;
  const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
  const conditions = [
    region === NATION
      ? 'true'
      : region.includes('.')
        ? `region_code = '${region}'`
        : `left(region_code, 2) = '${region}'`,
    ...(state.tier.length > 0 ? [`tier IN (${list(state.tier)})`] : []),
    ...(state.channel.length > 0 ? [`channel IN (${list(state.channel)})`] : []),
    ...(metric === 'village_coverage' ? ["tier = 'village'"] : []),
    ...(metric === 'regency_coverage' ? ["tier = 'regency'"] : []),
  ];
  if (metric === 'activities') {
    return `SELECT CAST(sum(a.activities) AS DOUBLE) AS numerator, CAST(NULL AS DOUBLE) AS denominator,
      CAST(count(*) AS DOUBLE) AS counted FROM activity a JOIN libraries l USING (library_id)
      WHERE year(a.month) = ${year} AND ${conditions.join(' AND ')}`;
  }
  conditions.push(metric === 'new_libraries' ? `joined_year = ${year}` : `joined_year <= ${year}`);
  const below =
    metric === 'village_coverage'
      ? `(SELECT CAST(desa + kelurahan AS DOUBLE) FROM regions WHERE region_code = '${region}')`
      : metric === 'regency_coverage'
        ? `(SELECT CAST(count(*) AS DOUBLE) FROM regions WHERE level = 'regency' AND ('${region}' = 'ID' OR parent_code = '${region}'))`
        : 'CAST(NULL AS DOUBLE)';
  return `SELECT CAST(count(*) AS DOUBLE) AS numerator, ${below} AS denominator, CAST(count(*) AS DOUBLE) AS counted
    FROM libraries WHERE ${conditions.join(' AND ')}`;
}

describe.skipIf(!shippedSnapshotIds().includes(ID))('the account of a number', () => {
  let app: MetricEngine;
  let native: NativeDatabase;
  beforeAll(async () => {
    const snapshot = readShippedSnapshot(ID);
    app = await openMetricEngine(snapshot);
    native = await openNative(snapshot);
  }, 300_000);
  afterAll(async () => {
    native.close();
    await app.engine.close();
  });

  async function cases(): Promise<readonly Case[]> {
    const codes = async (level: string) =>
      (await native.ask(`SELECT region_code FROM regions WHERE level = '${level}' ORDER BY 1`)).map(
        (row) => row.region_code as RegionCode,
      );
    const [provinces, regencies] = [await codes('province'), await codes('regency')];
    return Array.from({ length: CELLS }, () => {
      const metric = pick(METRICS_ASKED);
      const places =
        metric === 'regency_coverage' ? [[NATION], provinces] : [[NATION], provinces, provinces, regencies];
      const why: WhyCell = {
        metric,
        region: pick(pick(places)),
        year: 2019 + Math.floor(draw() * 6),
        slice: null,
      };
      return { why, state: { ...DEFAULT_VIEW, ...pick(FILTERS), why } };
    });
  }

  it('has the numerator, denominator and rows that native DuckDB counts, in 50 cells drawn at random', {
    timeout: 600_000,
  }, async () => {
    let seen = 0;
    for (const each of await cases()) {
      const spec = cellSpec(each.why, each.state);
      const sql = buildMetricSql(spec, SCHEMA);
      const row = cellOf(
        { spec, sql: sql.sql, snapshot: '', rows: readMetricRows(await app.engine.ask(sql)) },
        each.why,
      );
      const [theirs] = await native.ask(counted(each));
      const label = JSON.stringify(each.why) + JSON.stringify(spec);
      expect(row, label).not.toBeNull();
      seen += 1;
      if (row?.reason === 'not_applicable' || row?.reason === 'did_not_exist') continue;
      if (row?.reason) {
        expect(theirs?.numerator ?? 0, label).toBe(0);
        continue;
      }
      expect(facts(row), label).toEqual({
        numerator: theirs?.numerator,
        denominator: theirs?.denominator,
        rows: theirs?.counted,
      });
    }
    expect(seen).toBe(CELLS);
  });
});

const facts = (row: MetricRow | null) =>
  row && { numerator: row.numerator, denominator: row.denominator, rows: row.rows };

describe('a formula with its numbers', () => {
  const row = { numerator: 123, denominator: 2016, value: 6.101 } as MetricRow;
  const context = { t: translator('en'), f: formatsOf('en'), lang: 'en' } as const;

  it('writes numerator, denominator and factor as the reader counts them', () => {
    const { numbers } = formulaFilled(row, METRICS.village_coverage, context);
    expect(plainText(numbers ?? '')).toBe('123 ÷ 2,016 × 100 = 6.10%');
  });

  it('has no numbers where the cell has no value', () => {
    expect(formulaFilled({ ...row, value: null }, METRICS.village_coverage, context).numbers).toBeNull();
  });
});
