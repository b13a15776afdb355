import { afterAll, expect, test } from 'vitest';
import type { LANGS, SnapshotId } from '../../../../src/base/index.ts';
import { METRIC_IDS, STATED_METRICS } from '../../../../src/metrics/index.ts';
import {
  compile,
  decodeFrame,
  type Frame,
  openingQueries,
  storedName,
} from '../../../../src/queries/index.ts';
import type { Manifest, SnapshotIndex } from '../../../../src/snapshot/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/index.ts';
import { data } from '../../../../src/views/data/index.ts';
import type { Asked, ViewContext } from '../../../../src/views/index.ts';
import { openMetricEngine, SCHEMA } from '../../../support/metric-engine.ts';
import { readShippedSnapshot } from '../../../support/shipped-snapshots.ts';
import { contextOf } from '../asked.ts';

const manifestOf = (id: string): Manifest => readShippedSnapshot(id).manifest;
const [NEW, OLD] = ['2025-04', '2023-11'].map(manifestOf) as [Manifest, Manifest];
const listed = ({ id, as_of, evidence, title, content_sha256 }: Manifest) => ({
  id,
  as_of,
  evidence,
  title,
  content_sha256,
});
const index: SnapshotIndex = { contract: 1, default: NEW.id, snapshots: [NEW, OLD].map(listed) };
const context = (lang: (typeof LANGS)[number] = 'en'): ViewContext => ({
  ...contextOf(NEW, lang),
  index,
  manifests: new Map([NEW, OLD].map((manifest) => [manifest.id, manifest])),
});
const stateOf = (more: Partial<ViewState> = {}): ViewState => ({
  ...DEFAULT_VIEW,
  view: 'data',
  compare: OLD.id,
  ...more,
});
const questions = (state: ViewState) =>
  Object.entries<Asked | undefined>({ ...data.ask(state, context()) }).flatMap(([name, asked]) =>
    asked ? [{ name, of: 'of' in asked ? asked.of : NEW.id, spec: 'of' in asked ? asked.ask : asked }] : [],
  );

test('every comparison of a metric that the build answers opens from the stored answers of both snapshots', () => {
  const stored = new Map(
    [NEW, OLD].map((each) => [each.id as string, new Set(openingQueries(each).map(storedName))]),
  );
  for (const metric of METRIC_IDS.filter((id) => !STATED_METRICS.includes(id)))
    for (const { name, of, spec } of questions(stateOf({ metric })))
      expect(stored.get(of), `${metric} ${name} of ${of}`).toContain(storedName(spec));
});

test('a page without a comparison asks nothing', () => {
  expect(questions(stateOf({ compare: null }))).toEqual([]);
  expect(questions(stateOf({ mode: 'files' }))).toEqual([]);
});

test.each([
  ['same', NEW.id],
  ['unknown', 'nowhere' as SnapshotId],
] as const)('a comparison with a snapshot that is %s says so and asks nothing', (fault, compare) => {
  const state = stateOf({ compare });
  expect(questions(state)).toEqual([]);
  expect(data.read({}, state, context())).toMatchObject({ face: 'compare', compare: null, fault });
});

const opened = new Map(
  await Promise.all(
    [NEW, OLD].map(async ({ id }) => {
      const snapshot = readShippedSnapshot(id);
      const { activity: _, ...tables } = snapshot.manifest.tables;
      const { engine } = await openMetricEngine({ ...snapshot, manifest: { ...snapshot.manifest, tables } });
      return [id as string, engine] as const;
    }),
  ),
);
afterAll(async () => {
  for (const engine of opened.values()) await engine.close();
});

async function compared(more: Partial<ViewState> = {}) {
  const state = stateOf({ metric: 'libraries', ...more });
  const answers: Record<string, Frame> = {};
  for (const { name, of, spec } of questions(state)) {
    const query = compile(spec, SCHEMA);
    const engine = opened.get(of);
    if (engine) answers[name] = decodeFrame(spec, query.sql, of, await engine.ask(query));
  }
  const { compare } = data.read(answers, state, context());
  if (!compare) throw new Error('no comparison');
  return compare;
}

test('the shipped snapshots differ by 350 villages at the end of 2022, with who states either number', async () => {
  const { changed } = await compared();
  const village = changed.find(({ year, tier }) => year === 2022 && tier === 'village');
  expect(village?.difference).toMatchObject({ first: { value: 1346 }, second: { value: 1696 }, value: -350 });
  expect(village?.first).toMatchObject({ derived: true });
  expect(village?.first?.figures).toContain('F061');
  expect(village?.second).toMatchObject({ derived: false });
  expect(village?.second?.figures).toContain('S003');
});

test('it opens in the last year that is complete in both, and provinces stand by the size of their difference', async () => {
  const { year, provinces, same, withheld } = await compared();
  expect(year).toBe(2022);
  const sizes = (provinces ?? []).map(({ value }) => Math.abs(value ?? 0));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.length + same + withheld).toBe(38);
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(350);
  expect(provinces?.every(({ byModel }) => byModel)).toBe(true);
});

test('the published headlines are set side by side and never subtracted', async () => {
  const { headlines } = await compared();
  const replications = headlines.find(({ id }) => id === 'replications');
  expect([replications?.first?.value, replications?.second?.value]).toEqual([3237, 1205]);
  expect(headlines.find(({ id }) => id === 'provinces_reached')?.second).toBeNull();
});

test('a year in the link that only one snapshot has gives way to one that both have', async () => {
  expect((await compared({ year: 2025 })).year).toBe(2022);
  expect((await compared({ year: 2021 })).year).toBe(2021);
});

test('a metric without provinces compares the nation alone', async () => {
  expect((await compared({ metric: 'provinces_reached' })).provinces).toBeNull();
});
