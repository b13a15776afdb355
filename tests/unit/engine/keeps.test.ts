import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Keep } from '../../../src/engine/index.ts';
import { createKeeper, MOST_KEPT } from '../../../src/engine/keeps.ts';
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
    for (let at = 0; at < 30; at += 1) await read(`k${at}`, `SELECT ${at} AS n`);
    const last = Array.from({ length: MOST_KEPT }, (_, at) => `k${30 - MOST_KEPT + at}`);
    expect([...(await tables())].sort()).toEqual(last);
    expect(await read('k29', 'SELECT 29 AS n')).toBe(29);
    expect(await read('k0', 'SELECT 0 AS n')).toBe(0);
  });
  it('stay known until they are gone, and go at the next chance', async () => {
    const keeper = createKeeper();
    const keep = (at: number): Keep => ({ name: `k${at}`, select: `SELECT ${at}` });
    for (let at = 0; at < MOST_KEPT; at += 1) await keeper.provide([keep(at)], async () => true);
    const stopped = await keeper.provide([keep(90)], async (sql) => !sql.startsWith('DROP'));
    expect(stopped).toBe(false);
    const ran: string[] = [];
    await keeper.provide([keep(90)], async (sql) => ran.push(sql) > 0);
    expect(ran).toEqual(['DROP TABLE IF EXISTS "k0"']);
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
