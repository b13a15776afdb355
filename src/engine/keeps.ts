import type { Keep } from './port.ts';
import { sqlName } from './statements.ts';

/** Rows of the tables that stay beyond those of the query at hand: six orders of a million months. */
export const MOST_ROWS = 6_000_000;
/** Tables that stay, however small. */
export const MOST_KEPT = 24;

/** What a keeper asks of the database; both answer falsely when they were stopped: false, null. */
export interface KeeperDoor {
  run(sql: string): Promise<boolean>;
  /** Rows of a table by its name in SQL. */
  count(table: string): Promise<number | null>;
}

/** Remembers which keeps are in the database, the last used last. */
export interface Keeper {
  /** Makes what is missing, in order, then lets the oldest go. False when it was stopped. */
  provide(keeps: readonly Keep[], door: KeeperDoor): Promise<boolean>;
}

interface Held {
  readonly select: string;
  /** Null while nobody counted them. */
  readonly rows: number | null;
}

export function createKeeper(): Keeper {
  const held = new Map<string, Held>();

  async function make({ name, select }: Keep, { run, count }: KeeperDoor): Promise<boolean> {
    const known = held.get(name);
    held.delete(name);
    const made = known?.select === select;
    if (!made && !(await run(`CREATE OR REPLACE TEMP TABLE ${sqlName(name)} AS ${select}`))) return false;
    held.set(name, made ? known : { select, rows: null });
    if (made && known.rows !== null) return true;
    const rows = await count(sqlName(name));
    if (rows === null) return false;
    held.set(name, { select, rows });
    return true;
  }

  const over = (): boolean => {
    const rows = [...held.values()].reduce((sum, table) => sum + (table.rows ?? 0), 0);
    return held.size > MOST_KEPT || rows > MOST_ROWS;
  };

  return {
    async provide(keeps, door) {
      for (const keep of keeps) if (!(await make(keep, door))) return false;
      const wanted = new Set(keeps.map(({ name }) => name));
      for (const name of [...held.keys()].filter((each) => !wanted.has(each))) {
        if (!over()) break;
        if (!(await door.run(`DROP TABLE IF EXISTS ${sqlName(name)}`))) return false;
        held.delete(name);
      }
      return true;
    },
  };
}
