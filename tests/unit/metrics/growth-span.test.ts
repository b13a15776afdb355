import { describe, expect, it, onTestFinished } from 'vitest';
import { buildSpanSql, type MetricSpec, readSpanRows, type SpanRow } from '../../../src/metrics/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { openMetricEngine, PLAIN, SCHEMA } from '../../support/metric-engine.ts';
import { type OracleCell, type OracleWorld, oracleCells, ratio } from '../../support/oracle/cells.ts';
import { openNative } from '../../support/oracle/native.ts';
import { randomSnapshot } from '../../support/oracle/random-snapshot.ts';

const FLOWS = ['new_libraries', 'activities', 'participants', 'participants_per_activity'];
const RATIOS = [
  'village_coverage',
  'libraries_per_100k',
  'replications_per_stimulus_village',
  'participants_per_activity',
];
const PERIODS = [
  [2018, 2024],
  [2019, 2022],
  [2020, 2025],
  [2017, 2023],
  [2021, 2022],
] as const;

const questions: readonly MetricSpec[] = (
  [
    'libraries',
    'new_libraries',
    'village_coverage',
    'libraries_per_100k',
    'activities',
    'participants_per_activity',
  ] as const
).flatMap((metric) => [
  { ...PLAIN, metric, level: 'nation' },
  { ...PLAIN, metric, level: 'province', era: '34' },
  { ...PLAIN, metric, level: 'province', by: ['tier', 'channel'] },
  { ...PLAIN, metric, level: 'regency', channel: ['stimulus'] },
]);

/** What the rules say of the two years, worked out from the oracle's cells. */
function expected(world: OracleWorld, spec: MetricSpec, now: OracleCell, from: number) {
  const before = world.cells.find(
    (cell) =>
      cell.area === now.area && cell.place === now.place && cell.slice === now.slice && cell.year === from,
  );
  const reported = ['activities', 'participants', 'participants_per_activity'].includes(spec.metric);
  const both = now.value !== null && before?.value != null;
  const shared = reported && both ? sharedBy(world, now, from) : null;
  const above = reported ? (shared?.before.a ?? null) : (before?.a ?? null);
  const below = reported ? (shared?.before.b ?? null) : (before?.b ?? null);
  const start = reported
    ? shared && ratio(spec.metric, shared.before.a, shared.before.b)
    : (before?.value ?? null);
  const end = reported ? shared && ratio(spec.metric, shared.now.a, shared.now.b) : now.value;
  const partial = now.partial || before?.partial === true;
  const illustrative =
    spec.level === 'regency' && now.place === 'region' && (now.modelled || before?.modelled === true);
  const base = RATIOS.includes(spec.metric) ? Math.min(above ?? 0, below ?? 0) : (above ?? 0);
  const changeReason = !before
    ? 'no_previous_year'
    : now.value === null
      ? 'current_missing'
      : before.reason === 'did_not_exist'
        ? 'boundary_changed'
        : (reported ? start === null || end === null : before.value === null)
          ? 'previous_missing'
          : illustrative
            ? 'illustrative'
            : FLOWS.includes(spec.metric) && partial
              ? 'partial_year'
              : null;
  const percentReason =
    changeReason ??
    (spec.metric.endsWith('_coverage')
      ? 'unit_is_percent'
      : partial
        ? 'partial_year'
        : start === 0
          ? 'base_zero'
          : base < 10
            ? 'base_below_10'
            : null);
  return { start, end, changeReason, percentReason, partial, value: now.value };
}

/** Sums of both years over the leaves that reported in both. */
function sharedBy(world: OracleWorld, now: OracleCell, from: number) {
  const of = (year: number) =>
    new Map(
      world.reports
        .filter((r) => r.area === now.area && r.slice === now.slice && r.year === year && r.leaf !== '')
        .map((r) => [r.leaf, r]),
    );
  const then = of(from);
  const pairs = [...of(now.year)].flatMap(([leaf, each]) => {
    const old = then.get(leaf);
    return old ? [{ each, old }] : [];
  });
  if (pairs.length === 0) return null;
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
  return {
    before: { a: sum(pairs.map(({ old }) => old.a)), b: below(pairs.map(({ old }) => old.b)) },
    now: { a: sum(pairs.map(({ each }) => each.a)), b: below(pairs.map(({ each }) => each.b)) },
  };
  function below(numbers: readonly (number | null)[]) {
    return numbers.every((one) => one === null) ? null : sum(numbers);
  }
}

const keyOf = (row: SpanRow, spec: MetricSpec) =>
  `${row.place}|${row.region ?? (spec.level === 'nation' ? 'ID' : row.place)}|${[row.tier, row.channel, row.funding].map((part) => part ?? '').join('/')}`;

describe('growth over a period equals native DuckDB, asked in other words', () => {
  it.each([
    { seed: 3, evidences: ['modelled'] },
    { seed: 29, evidences: ['registry', 'published'] },
  ] as const)('on random rows (seed $seed)', { timeout: 180_000 }, async ({ seed, evidences }) => {
    const snapshot = await randomSnapshot(seed, evidences);
    const app = await openMetricEngine(snapshot);
    const native = await openNative(snapshot);
    onTestFinished(async () => {
      native.close();
      await app.engine.close();
    });
    let rates = 0;
    for (const question of questions) {
      const world = await oracleCells(native, snapshot.manifest, question);
      for (const [from, to] of PERIODS) {
        const spec = { ...question, kind: 'span', from, to, goal: null } as const;
        const rows = readSpanRows(await app.engine.ask(buildSpanSql(spec, SCHEMA)));
        const cells = world.cells.filter(({ year }) => year === to);
        expect(rows).toHaveLength(cells.length);
        const byKey = new Map(rows.map((row) => [keyOf(row, question), row]));
        for (const cell of cells) {
          const key = `${cell.place}|${cell.area}|${cell.slice}`;
          const row = byKey.get(key);
          const want = expected(world, question, cell, from);
          const name = `${JSON.stringify(question)} ${from}-${to} ${key}`;
          expect([row?.changeReason, row?.percentReason, row?.partial], name).toEqual([
            want.changeReason,
            want.percentReason,
            want.partial,
          ]);
          near(row?.start, want.start, name);
          near(row?.end, want.end, name);
          near(row?.value, want.value, name);
          const years = to - from;
          const change = want.changeReason === null ? (want.end ?? 0) - (want.start ?? 0) : null;
          near(row?.change, change, name);
          near(row?.pace, change === null || want.partial ? null : change / years, name);
          const whole = want.percentReason === null ? (want.end ?? 0) / (want.start ?? 0) : null;
          near(row?.changePct, whole === null ? null : 100 * (whole - 1), name);
          near(row?.compound, whole === null ? null : 100 * (whole ** (1 / years) - 1), name);
          if (whole !== null) rates += 1;
        }
      }
    }
    expect(rates).toBeGreaterThan(40);
  });
});

function near(got: number | null | undefined, want: number | null, name: string) {
  if (want === null || got === null || got === undefined) expect(got, name).toBe(want);
  else expect(Math.abs(got - want), name).toBeLessThan(1e-7 * Math.max(1, Math.abs(want)));
}

describe('a goal', () => {
  const villages = Array.from({ length: 60 }, (_, at) => ({
    library_id: `V${at}`,
    joined_year: at < 20 ? 2019 : 2019 + Math.ceil((at - 19) / 8),
  }));
  const ask = async (
    goal: { value: number; year: number } | null,
    from = 2019,
    to = 2024,
    through = '2024-12-31',
  ) => {
    const { engine } = await openMetricEngine(
      await buildFixtureSnapshot(
        { libraries: villages, activity: [] },
        { manifest: { complete_through: [{ table: 'libraries', channel: 'any', through }] } },
      ),
    );
    const spec = { ...PLAIN, kind: 'span', level: 'nation', from, to, goal } as const;
    const [row] = readSpanRows(await engine.ask(buildSpanSql(spec, SCHEMA)));
    await engine.close();
    return row;
  };

  it('needs the difference spread over the years to come, beside the mean of those counted', async () => {
    const row = await ask({ value: 100, year: 2028 });
    expect(row).toMatchObject({
      start: 20,
      value: 60,
      change: 40,
      pace: 8,
      needed: 10,
      projected: 92,
      goalReason: null,
    });
    expect(row?.compound).toBeCloseTo(100 * (3 ** (1 / 5) - 1), 9);
  });

  it('says when it is reached, past or out of sight instead of a number', async () => {
    expect(await ask({ value: 60, year: 2028 })).toMatchObject({
      goalReason: 'reached',
      needed: null,
      projected: null,
    });
    expect(await ask({ value: 100, year: 2024 })).toMatchObject({ goalReason: 'year_passed', needed: null });
    expect(await ask({ value: 100, year: 2024 }, 2024, 2024)).toMatchObject({
      paceReason: 'no_previous_year',
      compound: null,
      percentReason: 'no_previous_year',
    });
  });

  it('draws no line from a period whose last year is not complete', async () => {
    expect(await ask({ value: 100, year: 2028 }, 2019, 2025, '2025-04-30')).toMatchObject({
      paceReason: 'partial_year',
      pace: null,
      projected: null,
      needed: 40 / 3,
    });
  });
});
