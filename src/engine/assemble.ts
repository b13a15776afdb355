import { type Bindings, drive } from './bindings.ts';
import { decodeArrow } from './decode.ts';
import { abortError, EngineError, messageOf } from './errors.ts';
import { createKeeper } from './keeps.ts';
import type { Answer, Engine, Keep, Query } from './port.ts';
import { createQueue } from './queue.ts';
import { SQL_BYTES_MAX, splitStatements, sqlName, sqlText } from './statements.ts';

/** What a database that fell over says, as opposed to one that refuses a statement. */
const FATAL =
  /RuntimeError|Aborted\(|unreachable|out of bounds|null function or function signature|Maximum call stack/;

/** Makes an engine of an open connection. `died` rejects when the database is gone; it never resolves. */
export function assembleEngine(label: string, bindings: Bindings, died?: Promise<never>): Engine {
  const queue = createQueue();
  const keeper = createKeeper();
  let files = 0;
  let grave: EngineError | null = null;
  let failCurrent: (error: EngineError) => void = () => undefined;

  function bury(error: EngineError): void {
    grave ??= error;
    failCurrent(grave);
  }
  died?.catch((error: unknown) => bury(toEngineError(error, null)));

  function guarded<T>(sql: string | null, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (grave !== null) return reject(grave);
      failCurrent = reject;
      work().then(resolve, (error: unknown) => {
        const known = toEngineError(error, sql);
        if (known.kind === 'died') grave ??= known;
        reject(known);
      });
    });
  }

  async function finished<T>(sql: string, work: () => Promise<T | null>): Promise<T> {
    const result = await guarded(sql, work);
    if (result === null) throw abortError();
    return result;
  }

  async function provide(keeps: readonly Keep[], signal: AbortSignal | undefined): Promise<void> {
    const driven = (sql: string) => {
      refuseTooLong(sql);
      return guarded(sql, () => drive(bindings, sql, signal));
    };
    const door = {
      run: async (sql: string) => (await driven(sql)) !== null,
      async count(table: string) {
        const ipc = await driven(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${table}`);
        return ipc && Number(decodeArrow(ipc, { n: 'DOUBLE' }).columns.n?.[0]);
      },
    };
    if (!(await keeper.provide(keeps, door))) throw abortError();
  }

  /** Writes the rows of a SELECT to memory as a file and gives its bytes. */
  async function copied(
    select: string,
    extension: string,
    how: string,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array> {
    files += 1;
    const name = `out-${files}.${extension}`;
    const sql = `COPY (${select}) TO '${name}' ${how}`;
    refuseTooLong(sql);
    return queue.add(async () => {
      // COPY into a name that was not registered as an empty buffer runs out of bounds in 1.28.0.
      await guarded(null, async () => bindings.register(name, new Uint8Array(0)));
      try {
        await finished(sql, () => drive(bindings, sql, signal));
        return await guarded(null, async () => bindings.read(name));
      } finally {
        await guarded(null, async () => bindings.drop(name));
      }
    }, signal);
  }

  return {
    label,
    async ask(query: Query, options): Promise<Answer> {
      refuseTooLong(query.sql);
      const ipc = await queue.add(async () => {
        await provide(query.keeps ?? [], options?.signal);
        return finished(query.sql, () => drive(bindings, query.sql, options?.signal));
      }, options?.signal);
      return decodeArrow(ipc, query.columns);
    },
    async run(script, options): Promise<void> {
      const statements = splitStatements(script);
      for (const sql of statements) refuseTooLong(sql);
      await queue.add(async () => {
        await provide(options?.keeps ?? [], options?.signal);
        for (const sql of statements) await finished(sql, () => drive(bindings, sql, options?.signal));
      }, options?.signal);
    },
    registerFile: (name, bytes) =>
      queue.add(() => guarded(null, async () => void (await bindings.register(name, bytes)))),
    dropFile: (name) => queue.add(() => guarded(null, async () => void (await bindings.drop(name)))),
    writeParquet: (select, options) =>
      copied(select, 'parquet', '(FORMAT PARQUET, COMPRESSION ZSTD)', options?.signal),
    writeCsv(select, { separator, quoted, signal }) {
      const force = quoted.length === 0 ? '' : `, FORCE_QUOTE (${quoted.map(sqlName).join(', ')})`;
      const how = `(FORMAT CSV, HEADER false, DELIMITER ${sqlText(separator)}${force})`;
      return copied(select, 'csv', how, signal);
    },
    async close(): Promise<void> {
      bury(new EngineError('died', 'The engine was closed.'));
      await bindings.close();
    },
  };
}

function refuseTooLong(sql: string): void {
  const bytes = new TextEncoder().encode(sql).length;
  if (bytes <= SQL_BYTES_MAX) return;
  throw new EngineError('too_large', `SQL of ${bytes} bytes; the engine takes at most ${SQL_BYTES_MAX}.`, {
    sql: sql.slice(0, 200),
  });
}

function toEngineError(error: unknown, sql: string | null): EngineError {
  if (error instanceof EngineError) return error;
  const message = messageOf(error);
  const kind =
    FATAL.test(message) || (error instanceof Error && FATAL.test(error.name)) ? 'died' : 'query_failed';
  return new EngineError(kind, message, sql === null ? { cause: error } : { sql, cause: error });
}
