import type { Keep } from './port.ts';
import { sqlName } from './statements.ts';

/** Tables that stay beyond those of the query at hand; each may hold a row for every row of a long table. */
export const MOST_KEPT = 10;

/** Remembers which keeps are in the database, the last used last. */
export interface Keeper {
  /** Makes what is missing, in order, then lets the oldest go. `run` answers false when it was stopped. */
  provide(keeps: readonly Keep[], run: (sql: string) => Promise<boolean>): Promise<boolean>;
}

export function createKeeper(): Keeper {
  const held = new Map<string, string>();
  return {
    async provide(keeps, run) {
      const wanted = new Set(keeps.map(({ name }) => name));
      for (const { name, select } of keeps) {
        const known = held.get(name) === select;
        held.delete(name);
        if (!known && !(await run(`CREATE OR REPLACE TEMP TABLE ${sqlName(name)} AS ${select}`)))
          return false;
        held.set(name, select);
      }
      const spare = [...held.keys()].filter((name) => !wanted.has(name));
      for (const name of spare.slice(0, Math.max(0, held.size - MOST_KEPT))) {
        if (!(await run(`DROP TABLE IF EXISTS ${sqlName(name)}`))) return false;
        held.delete(name);
      }
      return true;
    },
  };
}
