import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Keep } from '../../../src/engine/index.ts';
import { createKeeper, MOST_KEPT, MOST_ROWS } from '../../../src/engine/keeps.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import { SQL_BYTES_MAX } from '../../../src/engine/statements.ts';

describe('kept results', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createNodeEngine();
    await engine.run('CREATE TABLE counter AS SELECT 1 AS n');
  });
  afterAll(() => engine.close());

  const read = async (name: string, select: string): Promise<unknown> => {
    const sql = `SELECT CAST(n AS INTEGER) AS n FROM "${name}"`;
    const answer = await engine.ask({ sql, columns: { n: 'INTEGER' }, keeps: [{ name, select }] });
    return answer.columns.n?.[0];
  };
  const tables = async (): Promise<readonly unknown[]> => {
    const sql = `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE 'k%'`;
    return (await engine.ask({ sql, columns: { name: 'VARCHAR' } })).columns.name ?? [];
  };

  it('are made once and read again, also when what they were made of has changed', async () => {
    expect(await read('k', 'SELECT n FROM counter')).toBe(1);
    await engine.run('UPDATE counter SET n = 2');
    expect(await read('k', 'SELECT n FROM counter')).toBe(1);
  });
  it('are made anew when the name stands for another select', async () => {
    expect(await read('k', 'SELECT n + 5 AS n FROM counter')).toBe(7);
  });
  it('are let go when there are many, the oldest first', async () => {
    for (let at = 0; at < 40; at += 1) await read(`k${at}`, `SELECT ${at} AS n`);
    const last = Array.from({ length: MOST_KEPT }, (_, at) => `k${40 - MOST_KEPT + at}`);
    expect([...(await tables())].sort()).toEqual(last);
    expect(await read('k39', 'SELECT 39 AS n')).toBe(39);
    expect(await read('k0', 'SELECT 0 AS n')).toBe(0);
  });
  it('are counted by the engine as rows, not as tables', async () => {
    const half = `SELECT CAST(range AS INTEGER) AS n FROM range(${MOST_ROWS / 2})`;
    for (const name of ['k_first', 'k_second', 'k_third']) await read(name, half);
    const names = await tables();
    expect(names).not.toContain('k_first');
    expect(names).toEqual(expect.arrayContaining(['k_second', 'k_third']));
  });

  /** A keeper over a database that only says how many rows a table has, and what ran in it. */
  const pretend = (rowsOf: (table: string) => number, runs: (sql: string) => boolean = () => true) => {
    const keeper = createKeeper();
    const ran: string[] = [];
    const run = async (sql: string) => runs(sql) && ran.push(sql) > 0;
    const provide = (...names: readonly string[]) =>
      keeper.provide(
        names.map((name): Keep => ({ name, select: `SELECT '${name}'` })),
        { run, count: async (table) => rowsOf(table) },
      );
    const dropped = () => ran.filter((sql) => sql.startsWith('DROP')).map((sql) => /"(.*)"/.exec(sql)?.[1]);
    return { provide, dropped };
  };
  it('go by their rows, the longest unused first, and small ones stay beside them', async () => {
    const { provide, dropped } = pretend((table) => (table === '"small"' ? 10 : MOST_ROWS / 2 - 5));
    await provide('one');
    await provide('two', 'small');
    expect(dropped()).toEqual([]);
    await provide('one');
    await provide('three');
    expect(dropped()).toEqual(['two']);
  });
  it('stay while the query at hand reads them, however many rows they have', async () => {
    const { provide, dropped } = pretend(() => MOST_ROWS);
    await provide('one', 'two', 'three');
    expect(dropped()).toEqual([]);
    await provide('three');
    expect(dropped()).toEqual(['one', 'two']);
  });
  it('stay known until they are gone, and go at the next chance', async () => {
    let drops = false;
    const { provide, dropped } = pretend(
      () => MOST_ROWS,
      (sql) => drops || !sql.startsWith('DROP'),
    );
    await provide('one');
    expect(await provide('two')).toBe(false);
    drops = true;
    expect(await provide('two')).toBe(true);
    expect(dropped()).toEqual(['one']);
  });
  it('are refused when their SQL is too long', async () => {
    const select = `SELECT 1 AS n --${'x'.repeat(SQL_BYTES_MAX)}`;
    await expect(read('k_long', select)).rejects.toMatchObject({ kind: 'too_large' });
  });
  it('of a select that fails leave nothing behind', async () => {
    await expect(read('k_bad', 'SELECT n FROM nowhere')).rejects.toThrow(/nowhere/);
    expect(await read('k_bad', 'SELECT n FROM counter')).toBe(2);
  });
});
