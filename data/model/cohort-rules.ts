import type { Atlas, Regency } from './atlas.ts';
import { type Constraint, spanOf } from './constraints.ts';
import { addChoice, column, fix, type Keyed, total } from './keyed.ts';
import { NAMED_PLACES } from './named-places.ts';
import { drawOf, swayOf } from './noise.ts';
import { addCount, addRow, type Program, type Terms } from './program.ts';
import { LIBRARY_YEARS, SAME_YEAR_HOSTS, VILLAGE_YEARS } from './years.ts';

/** The yes/no columns of the first stage. */
export interface CohortColumns {
  /** 34-era province, year: its provincial library joins. */
  readonly province: Keyed;
  /** Regency, year: its library joins. */
  readonly library: Keyed;
  /** Regency, year: villages join by stimulus. */
  readonly host: Keyed;
  /** Regency: has any library; only where a figure counts such regencies. */
  readonly part: Keyed;
  /** Today's province, month: has a replication by then. */
  readonly replicates: Keyed;
  /** Months of the published counts of replicating provinces, in order. */
  readonly replicationMonths: readonly string[];
}

/** 168 regencies in the cohort of 2022 and 2023 (F045), less the 136 of 2023. */
const HOSTS_2022 = 32;

/** What makes a regency come early in its province: more villages, and a draw by seed. */
const claimOf = (seed: number, regency: Regency, mean: number, key: string) =>
  0.4 * Math.min(1, regency.villages / (2 * mean)) + 0.6 * drawOf(seed, `${key}|${regency.code}`);

const usableOf = (constraints: readonly Constraint[], measure: string) =>
  constraints.filter((constraint) => constraint.usable && constraint.measure.startsWith(measure));

function addColumns(program: Program, atlas: Atlas, constraints: readonly Constraint[], seed: number) {
  const mean = new Map(
    atlas.provinces.map((province) => {
      const members = atlas.regencies.filter((regency) => regency.province === province);
      return [province, members.reduce((sum, { villages }) => sum + villages, 0) / members.length];
    }),
  );
  const months = usableOf(constraints, 'provinces with replication').map((row) => spanOf(row).to);
  const counted = usableOf(constraints, 'count of regencies').map((row) => row.region_code);
  const columns: CohortColumns = {
    province: new Map(),
    library: new Map(),
    host: new Map(),
    part: new Map(),
    replicates: new Map(),
    replicationMonths: [...new Set(months)].sort(),
  };
  for (const code of atlas.era34)
    for (const year of LIBRARY_YEARS)
      addChoice(program, columns.province, [code, year], 0.1 * drawOf(seed, `province|${code}|${year}`));
  for (const regency of atlas.regencies) {
    const { code, province } = regency;
    const claim = (key: string) => claimOf(seed, regency, mean.get(province) ?? 1, key);
    for (const year of LIBRARY_YEARS)
      addChoice(program, columns.library, [code, year], (-0.3 * claim(`library`) * (2026 - year)) / 8);
    for (const year of VILLAGE_YEARS)
      addChoice(program, columns.host, [code, year], -0.3 * claim(`host|${year}`));
    if (counted.includes(province)) addChoice(program, columns.part, [code]);
  }
  const villages = atlas.regencies.reduce((sum, regency) => sum + regency.villages, 0);
  for (const province of atlas.provinces) {
    const members = atlas.regencies.filter((regency) => regency.province === province);
    const share = members.reduce((sum, regency) => sum + regency.villages, 0) / villages;
    const claim = share * swayOf(seed, `replicates|${province}`);
    for (const month of columns.replicationMonths)
      addChoice(program, columns.replicates, [province, month], -10 * claim);
  }
  return columns;
}

/**
 * A library joins once; a regency not before its province; villages not before the year after their regency, but for
 * SAME_YEAR_HOSTS.
 */
function addOrder(program: Program, columns: CohortColumns, atlas: Atlas) {
  for (const code of atlas.era34) {
    addRow(
      program,
      total(
        columns.province,
        LIBRARY_YEARS.map((year) => [code, year]),
      ),
      '<=',
      1,
    );
    const members = atlas.regencies.filter((regency) => regency.era34 === code);
    for (const year of LIBRARY_YEARS) {
      const regencies = members.map((member) => [member.code, year]);
      const joins: Terms = [[-1, column(columns.province, code, year)]];
      addRow(program, [...total(columns.library, regencies), ...joins], '>=', 0);
    }
  }
  for (const { code, era34 } of atlas.regencies) {
    addRow(
      program,
      total(
        columns.library,
        LIBRARY_YEARS.map((year) => [code, year]),
      ),
      '<=',
      1,
    );
    for (const year of LIBRARY_YEARS) {
      const until = LIBRARY_YEARS.filter((other) => other <= year).map((other) => [era34, other]);
      const joins: Terms = [[1, column(columns.library, code, year)]];
      addRow(program, [...joins, ...total(columns.province, until, -1)], '<=', 0);
    }
    for (const year of VILLAGE_YEARS) {
      const last = SAME_YEAR_HOSTS.includes(year) ? year : year - 1;
      const before = LIBRARY_YEARS.filter((other) => other <= last).map((other) => [code, other]);
      const hosts: Terms = [[1, column(columns.host, code, year)]];
      addRow(program, [...hosts, ...total(columns.library, before, -1)], '<=', 0);
    }
    // 2022 -> 2023: the regencies of 2022 are the hosts of 2023
    const joined: Terms = [[-1, column(columns.library, code, 2022)]];
    addRow(program, [[1, column(columns.host, code, 2023)], ...joined], '=', 0);
  }
  const hosts = atlas.regencies.map(({ code }) => [code, 2022]);
  addRow(program, total(columns.host, hosts), '=', HOSTS_2022);
}

/** Replication goes on where it is; it starts only in provinces whose code means the same in both eras. */
function addReplication(program: Program, columns: CohortColumns, atlas: Atlas) {
  const months = columns.replicationMonths;
  for (const province of atlas.provinces) {
    const alike = atlas.era34.includes(province);
    months.forEach((month, index) => {
      const next = months[index + 1];
      if (!alike) fix(program, column(columns.replicates, province, month), 0);
      if (next !== undefined)
        addRow(
          program,
          total(columns.replicates, [[province, next]]).concat(
            total(columns.replicates, [[province, month]], -1),
          ),
          '>=',
          0,
        );
    });
  }
  // a regency that takes part has a library of its own or replications from the first count on
  for (const { code, province } of atlas.regencies) {
    const part = columns.part.get(code);
    if (part === undefined) continue;
    const own = LIBRARY_YEARS.map((year) => [code, year]);
    addRow(program, [[1, part], ...total(columns.library, own, -1)], '>=', 0);
    const first = total(columns.replicates, [[province, months[0] ?? '']], -1);
    addRow(program, [[1, part], ...total(columns.library, own, -1), ...first], '<=', 0);
  }
}

/** Each province's libraries and hosts near its share of all regencies. */
function addPrior(program: Program, columns: CohortColumns, atlas: Atlas, seed: number) {
  const near = (keyed: Keyed, years: readonly number[], nation: number, key: string) => {
    for (const province of atlas.provinces) {
      const members = atlas.regencies.filter((regency) => regency.province === province);
      const share = (members.length / atlas.regencies.length) * swayOf(seed, `${key}|${province}`);
      const count = addCount(program, { target: nation * share, upper: members.length });
      const keys = members.flatMap(({ code }) => years.map((year) => [code, year]));
      addRow(program, [...total(keyed, keys), [-1, count]], '=', 0);
    }
  };
  near(columns.library, [2018], 60, 'library');
  near(columns.library, [2018, 2020], 160, 'library');
  near(columns.library, [2018, 2020, 2022], 296, 'library');
  near(columns.host, [2022], 32, 'host|2022');
  near(columns.host, [2024], 143, 'host|2024');
}

/** Places that the sources name in words. */
function addNamedPlaces(program: Program, columns: CohortColumns, atlas: Atlas) {
  for (const { what, province, years, rule, regencies } of NAMED_PLACES) {
    const own = what === 'library' ? LIBRARY_YEARS : VILLAGE_YEARS;
    for (const { code } of atlas.regencies.filter((regency) => regency.province === province)) {
      const named = regencies.includes(code);
      if (!named && rule !== 'only') continue;
      const value = named && rule !== 'none' ? 1 : 0;
      if (what === 'part') fix(program, column(columns.part, code), value);
      else
        for (const year of years ?? own)
          fix(program, column(what === 'library' ? columns.library : columns.host, code, year), value);
    }
  }
}

/** Adds the first stage's columns, rules and prior; the figures come on top. */
export function addCohortRules(
  program: Program,
  atlas: Atlas,
  constraints: readonly Constraint[],
  seed: number,
): CohortColumns {
  const columns = addColumns(program, atlas, constraints, seed);
  addOrder(program, columns, atlas);
  addReplication(program, columns, atlas);
  addPrior(program, columns, atlas, seed);
  addNamedPlaces(program, columns, atlas);
  return columns;
}
