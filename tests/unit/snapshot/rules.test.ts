import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, sqlName } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import {
  checkSnapshot,
  type Finding,
  loadSnapshot,
  RULE_IDS,
  type RuleId,
  type TableName,
  validate,
  validationRules,
} from '../../../src/snapshot/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { createNativeEngine } from '../../support/native-engine.ts';
import { servedFrom } from '../../support/served-snapshot.ts';
import { wholeCountry } from '../../support/whole-country.ts';

const SNAPSHOT = await buildFixtureSnapshot({ regions: wholeCountry() });

/** What breaks a rule: SQL on one table of a snapshot that is otherwise good. `?` stands for the table. */
const BREACHES: readonly [RuleId, TableName, string | null, string][] = [
  ['null_value', 'libraries', 'channel', `UPDATE ? SET channel = NULL WHERE library_id = 'V1'`],
  ['outside_list', 'libraries', 'channel', `UPDATE ? SET channel = 'lottery' WHERE library_id = 'V1'`],
  ['outside_list', 'funding', 'stage', `UPDATE ? SET stage = 'hoped'`],
  ['duplicate_key', 'regions', 'region_code', `INSERT INTO ? SELECT * FROM ? WHERE region_code = '33.01'`],
  ['duplicate_key', 'activity', 'library_id, month', `INSERT INTO ? SELECT * FROM ? WHERE library_id = 'V5'`],
  [
    'unknown_region',
    'libraries',
    'region_code',
    `UPDATE ? SET region_code = '33.99' WHERE library_id = 'V1'`,
  ],
  ['unknown_region', 'published', 'region_code', `UPDATE ? SET region_code = '07' WHERE figure_id = 'F001'`],
  ['unknown_region', 'regions', 'parent_code', `UPDATE ? SET parent_code = '07' WHERE region_code = '33.01'`],
  [
    'region_tier_mismatch',
    'libraries',
    'region_code',
    `UPDATE ? SET region_code = '33' WHERE library_id = 'V1'`,
  ],
  [
    'region_tier_mismatch',
    'libraries',
    'region_code',
    `UPDATE ? SET region_code = '33.01' WHERE library_id = 'P33'`,
  ],
  [
    'year_out_of_range',
    'libraries',
    'joined_year',
    `UPDATE ? SET joined_year = 2010 WHERE library_id = 'V2'`,
  ],
  [
    'year_out_of_range',
    'activity',
    'month',
    `UPDATE ? SET month = DATE '2026-01-01' WHERE library_id = 'V5'`,
  ],
  [
    'joined_on_mismatch',
    'libraries',
    'joined_on',
    `UPDATE ? SET joined_on = DATE '2021-12-31' WHERE library_id = 'V4'`,
  ],
  [
    'left_before_joined',
    'libraries',
    'left_on',
    `UPDATE ? SET left_on = DATE '2020-12-31' WHERE library_id = 'V3'`,
  ],
  ['modelled_detail', 'libraries', 'name', `UPDATE ? SET name = 'Desa Maju' WHERE library_id = 'V1'`],
  [
    'activity_before_joined',
    'activity',
    'month',
    `UPDATE ? SET month = DATE '2022-02-01' WHERE library_id = 'V4'`,
  ],
  [
    'activity_after_left',
    'activity',
    'month',
    `UPDATE ? SET library_id = 'V3', month = DATE '2023-07-01' WHERE library_id = 'V5'`,
  ],
  [
    'not_first_of_month',
    'activity',
    'month',
    `UPDATE ? SET month = DATE '2023-05-02' WHERE library_id = 'V5'`,
  ],
  ['unknown_library', 'activity', 'library_id', `UPDATE ? SET library_id = 'V99' WHERE library_id = 'V5'`],
  ['negative_value', 'activity', 'participants', `UPDATE ? SET participants = -1 WHERE library_id = 'V5'`],
  [
    'female_above_total',
    'activity',
    'participants_female',
    `UPDATE ? SET participants_female = 81 WHERE library_id = 'V5'`,
  ],
  ['totals_differ', 'libraries', 'tier', `UPDATE ? SET tier = 'regency' WHERE library_id = 'V7'`],
  ['totals_differ', 'activity', null, `DELETE FROM ? WHERE library_id = 'V5'`],
  ['region_count', 'regions', null, `UPDATE ? SET era34_code = '93' WHERE region_code LIKE '93%'`],
  ['region_sums', 'regions', 'desa', `UPDATE ? SET desa = desa + 1 WHERE region_code = '33.01'`],
  [
    'region_sums',
    'regions',
    'population',
    `UPDATE ? SET population = population + 1 WHERE region_code = 'ID'`,
  ],
  ['region_sums', 'regions', 'era34_code', `UPDATE ? SET era34_code = '92' WHERE region_code = '91.01'`],
  ['amount_too_large', 'funding', 'amount_idr', 'UPDATE ? SET amount_idr = 9007199254740992'],
  ['amount_too_large', 'targets', 'value', `UPDATE ? SET value = 'NaN'::DOUBLE`],
  ['empty_table', 'libraries', null, 'DELETE FROM ?'],
];
/** Rules that stop a load before any row is looked at; load-snapshot.test.ts breaks them. */
const BEFORE_ROWS: readonly RuleId[] = ['missing_table', 'missing_column', 'unknown_column', 'wrong_type'];

describe.each([
  ['the shipped engine', createNodeEngine],
  ['native DuckDB', createNativeEngine],
])('the rules, in %s', (_, create) => {
  let engine: Engine;
  let schema: string;
  const all = () => validate(engine, { schema, manifest: SNAPSHOT.manifest, warnings: [] });
  beforeAll(async () => {
    engine = await create();
    schema = (await loadSnapshot(engine, servedFrom(SNAPSHOT), SNAPSHOT.manifest)).schema;
  });
  afterAll(() => engine.close());

  test('a good snapshot breaks none', async () => {
    expect(await all()).toEqual([]);
  });

  test.each(BREACHES)('%s is found in %s.%s', async (rule, table, column, breach) => {
    const rows = `${sqlName(schema)}.rows_${table}`;
    await engine.run(`CREATE TABLE kept AS SELECT * FROM ${rows}`);
    try {
      await engine.run(breach.replaceAll('?', rows));
      const found = await all();
      const wanted = found.filter(
        (finding) => finding.rule === rule && finding.table === table && finding.column === column,
      );
      expect(wanted, JSON.stringify(found)).toHaveLength(1);
      const finding = wanted[0] as Finding;
      expect(finding.count).toBeGreaterThan(0);
      expect(finding.examples.length).toBe(rule === 'empty_table' ? 0 : Math.min(3, finding.count));
    } finally {
      await engine.run(`DELETE FROM ${rows}; INSERT INTO ${rows} SELECT * FROM kept; DROP TABLE kept;`);
    }
  });
});

test('every rule is broken by a test', () => {
  const tested = new Set([...BREACHES.map(([rule]) => rule), ...BEFORE_ROWS]);
  expect(RULE_IDS.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('rules wait for the tables that they compare', () => {
  const rules = validationRules(['libraries']);
  expect(rules.every((rule) => rule.table === 'libraries')).toBe(true);
  expect(rules.some((rule) => rule.rule === 'unknown_region')).toBe(false);
  expect(validationRules(['libraries', 'regions']).some((rule) => rule.rule === 'unknown_region')).toBe(true);
});

test('examples are the first few, and short', async () => {
  const engine = await createNodeEngine();
  const libraries = Array.from({ length: 9 }, (_, n) => ({
    library_id: `${n}${'x'.repeat(500)}`,
    region_code: '00.00',
  }));
  const findings = await checkSnapshot(...(await served(engine, libraries)));
  expect(findings).toMatchObject([{ rule: 'unknown_region', count: 9 }]);
  expect(findings[0]?.examples.map((example) => [example[0], example.length])).toEqual([
    ['0', 80],
    ['1', 80],
    ['2', 80],
  ]);
  await engine.close();
});

async function served(engine: Engine, libraries: readonly Record<string, string>[]) {
  const snapshot = await buildFixtureSnapshot({ libraries, activity: [] });
  return [engine, servedFrom(snapshot), snapshot.manifest] as const;
}
