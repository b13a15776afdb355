import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';

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
  const tables = async (): Promise<number> => {
    const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM information_schema.tables WHERE table_name LIKE 'k%'`;
    return Number((await engine.ask({ sql, columns: { n: 'INTEGER' } })).columns.n?.[0]);
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
    for (let at = 0; at < 30; at += 1) await read(`k${at}`, `SELECT ${at} AS n`);
    expect(await tables()).toBeLessThan(15);
    expect(await read('k29', 'SELECT 29 AS n')).toBe(29);
    expect(await read('k0', 'SELECT 0 AS n')).toBe(0);
  });
  it('of a select that fails leave nothing behind', async () => {
    await expect(read('k_bad', 'SELECT n FROM nowhere')).rejects.toThrow(/nowhere/);
    expect(await read('k_bad', 'SELECT n FROM counter')).toBe(2);
  });
});
