import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DecodeError, type Engine, isAbort, SQL_BYTES_MAX } from '../../../src/engine/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import { createNativeEngine } from '../../support/native-engine.ts';

describe.each([
  ['the shipped engine', createNodeEngine],
  ['native DuckDB', createNativeEngine],
])('%s keeps the contract of the port', (_, create) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await create();
  });
  afterAll(() => engine.close());

  test('promised columns come back in order, with nulls', async () => {
    const sql = `SELECT * FROM (VALUES (1, 1.5::DOUBLE, 'a', true), (NULL, NULL, NULL, NULL)) t(i, d, s, b)`;
    const answer = await engine.ask({
      sql,
      columns: { i: 'INTEGER', d: 'DOUBLE', s: 'VARCHAR', b: 'BOOLEAN' },
    });
    expect(answer).toEqual({
      rowCount: 2,
      columns: { i: [1, null], d: [1.5, null], s: ['a', null], b: [true, null] },
    });
  });

  test('an answer without rows has its columns', async () => {
    const sql = 'SELECT 1 AS i WHERE false';
    expect(await engine.ask({ sql, columns: { i: 'INTEGER' } })).toEqual({ rowCount: 0, columns: { i: [] } });
  });

  test('an answer of many batches is whole and in order', async () => {
    const sql = 'SELECT CAST(range AS INTEGER) AS i FROM range(100000) ORDER BY i';
    const { columns, rowCount } = await engine.ask({ sql, columns: { i: 'INTEGER' } });
    expect(rowCount).toBe(100_000);
    expect(columns.i?.every((value, index) => value === index)).toBe(true);
  });

  test.each([
    ['a sum of integers, 128 bits wide', 'SELECT sum(i) AS v FROM (VALUES (1::INTEGER)) t(i)', 'INTEGER'],
    ['a count, 64 bits wide', 'SELECT count(*) AS v', 'INTEGER'],
    ['a decimal', 'SELECT 1234.56 AS v', 'DOUBLE'],
    ['a date', `SELECT DATE '2024-01-01' AS v`, 'VARCHAR'],
    ['a float', 'SELECT 1.5::FLOAT AS v', 'DOUBLE'],
    ['another name', 'SELECT 1::INTEGER AS w', 'INTEGER'],
  ] as const)('%s is a DecodeError that names the column', async (__, sql, type) => {
    await expect(engine.ask({ sql, columns: { v: type } })).rejects.toMatchObject({
      name: 'DecodeError',
      column: 'v',
    });
  });

  test('a column too many or too few is a DecodeError', async () => {
    const sql = 'SELECT 1 AS a, 2 AS b';
    await expect(engine.ask({ sql, columns: { a: 'INTEGER' } })).rejects.toThrow(DecodeError);
    await expect(engine.ask({ sql, columns: { a: 'INTEGER', b: 'INTEGER', c: 'INTEGER' } })).rejects.toThrow(
      DecodeError,
    );
  });

  test('Parquet written by the engine can be registered, read, and forgotten', async () => {
    const bytes = await engine.writeParquet(`SELECT range AS id, '<b>' || range AS name FROM range(3000)`);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('PAR1');
    await engine.registerFile('h1/year=2024/a.parquet', bytes);
    const sql = `SELECT CAST(max(id) AS INTEGER) AS id, max(name) AS name FROM read_parquet('h1/year=2024/a.parquet')`;
    const columns = { id: 'INTEGER', name: 'VARCHAR' } as const;
    expect((await engine.ask({ sql, columns })).columns).toEqual({ id: [2999], name: ['<b>999'] });
    await engine.dropFile('h1/year=2024/a.parquet');
    await expect(engine.ask({ sql, columns })).rejects.toThrow();
  });
});

describe('the shipped engine', () => {
  const SLOW = {
    sql: 'SELECT sum(range * range % 7)::DOUBLE AS x FROM range(3000000000)',
    columns: { x: 'DOUBLE' },
  } as const;
  const QUICK = { sql: 'SELECT 7 AS x', columns: { x: 'INTEGER' } } as const;
  let engine: Engine;
  beforeAll(async () => {
    engine = await createNodeEngine();
  });
  afterAll(() => engine.close());

  test('a query that runs is cancelled when its signal fires, and the next one is answered', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 60);
    const slow = engine.ask(SLOW, { signal: stop.signal });
    const quick = engine.ask(QUICK);
    await expect(slow).rejects.toSatisfy(isAbort);
    expect((await quick).columns.x).toEqual([7]);
  });

  test('a query that is stopped before its turn never reaches the database', async () => {
    await engine.run('CREATE SEQUENCE turns');
    const stop = new AbortController();
    const first = engine.ask({
      sql: `SELECT CAST(nextval('turns') AS INTEGER) AS x`,
      columns: { x: 'INTEGER' },
    });
    const stopped = engine.ask(
      { sql: `SELECT CAST(nextval('turns') AS INTEGER) AS x`, columns: { x: 'INTEGER' } },
      { signal: stop.signal },
    );
    stop.abort();
    await expect(stopped).rejects.toSatisfy(isAbort);
    await first;
    const last = await engine.ask({
      sql: `SELECT CAST(nextval('turns') AS INTEGER) AS x`,
      columns: { x: 'INTEGER' },
    });
    expect(last.columns.x).toEqual([2]);
  });

  test('refused SQL is query_failed with its text, and the engine goes on', async () => {
    await expect(engine.ask({ sql: 'SELEC 1', columns: {} })).rejects.toMatchObject({
      kind: 'query_failed',
      sql: 'SELEC 1',
    });
    expect((await engine.ask(QUICK)).columns.x).toEqual([7]);
  });

  test('SQL longer than the engine takes is refused before it is sent', async () => {
    const sql = `SELECT '${'é'.repeat(SQL_BYTES_MAX / 2)}' AS x`;
    await expect(engine.ask({ sql, columns: { x: 'VARCHAR' } })).rejects.toMatchObject({ kind: 'too_large' });
    await expect(engine.run(sql)).rejects.toMatchObject({ kind: 'too_large' });
  });

  test('files that nobody registered cannot be read, not even from disk', async () => {
    await expect(engine.run(`SELECT * FROM read_csv_auto('${import.meta.filename}')`)).rejects.toMatchObject({
      kind: 'query_failed',
    });
  });

  test('a closed engine says that it is gone', async () => {
    const own = await createNodeEngine();
    await own.close();
    await expect(own.ask(QUICK)).rejects.toMatchObject({ kind: 'died' });
  });
});
