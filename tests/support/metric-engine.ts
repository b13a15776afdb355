import { type Engine, sqlName, sqlText } from '../../src/engine/index.ts';
import { createNodeEngine } from '../../src/engine/node.ts';
import {
  buildMetricSql,
  type MetricRow,
  type MetricSpec,
  readMetricRows,
  relationStatements,
} from '../../src/metrics/index.ts';
import { TABLE_NAMES, TABLES } from '../../src/snapshot/index.ts';
import type { FixtureSnapshot } from './fixture-snapshot.ts';

export const SCHEMA = 'snap';

export interface MetricEngine {
  readonly engine: Engine;
  /** Builds, asks and reads; what the spec leaves out is a plain question about libraries in provinces. */
  rows(spec: Partial<MetricSpec>): Promise<readonly MetricRow[]>;
}

export const PLAIN: MetricSpec = {
  kind: 'metric',
  metric: 'libraries',
  level: 'province',
  era: '38',
  tier: [],
  channel: [],
  funding: [],
  within: null,
  by: [],
};

/** The shipped engine with the snapshot's tables and the metric relations in schema `snap`. */
export async function openMetricEngine(snapshot: FixtureSnapshot): Promise<MetricEngine> {
  const engine = await createNodeEngine();
  await engine.run(`CREATE SCHEMA ${SCHEMA}`);
  for (const table of TABLE_NAMES) {
    const files = snapshot.manifest.tables[table]?.files ?? [];
    const names: string[] = [];
    for (const file of files) {
      const registered = `${file.sha256}-${file.path.replaceAll('/', '-')}`;
      await engine.registerFile(registered, snapshot.files.get(file.path) ?? new Uint8Array());
      names.push(sqlText(registered));
    }
    const columns = Object.entries(TABLES[table].columns);
    const list =
      names.length > 0
        ? `SELECT ${columns.map(([column]) => sqlName(column)).join(', ')} FROM read_parquet([${names.join(', ')}])`
        : `SELECT ${columns.map(([column, { type }]) => `CAST(NULL AS ${type}) AS ${sqlName(column)}`).join(', ')} LIMIT 0`;
    await engine.run(`CREATE TABLE ${SCHEMA}.${sqlName(table)} AS ${list}`);
  }
  for (const statement of relationStatements(SCHEMA, snapshot.manifest)) await engine.run(statement);
  return {
    engine,
    rows: async (spec) => readMetricRows(await engine.ask(buildMetricSql({ ...PLAIN, ...spec }, SCHEMA))),
  };
}
