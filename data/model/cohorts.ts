import type { Atlas } from './atlas.ts';
import { addCohortFigures } from './cohort-figures.ts';
import { addCohortRules, type CohortColumns } from './cohort-rules.ts';
import type { Constraint } from './constraints.ts';
import { column } from './keyed.ts';
import { makeProgram, solve } from './program.ts';
import { LIBRARY_YEARS, VILLAGE_YEARS } from './years.ts';

/** Who joined when, and where villages joined: the yes/no half of the model. */
export interface Cohorts {
  /** Year that each 34-era provincial library joined. */
  readonly provinceYear: ReadonlyMap<string, number>;
  /** Year that a regency library joined; no entry = it did not. */
  readonly regencyYear: ReadonlyMap<string, number>;
  /** By year, the regencies where villages joined by stimulus. */
  readonly hosts: ReadonlyMap<number, ReadonlySet<string>>;
  /** Regencies that may have any library, in provinces where a figure counts them; no entry = unrestricted. */
  readonly takesPart: ReadonlyMap<string, boolean>;
  /** Month (`YYYY-MM`) by which the first replication of a province stands; no entry = no replication there. */
  readonly replicatesBy: ReadonlyMap<string, string>;
}

function firstYear(columns: CohortColumns['library'], values: readonly number[], code: string) {
  return LIBRARY_YEARS.find((year) => (values[column(columns, code, year)] ?? 0) > 0.5);
}

/**
 * Chooses the cohorts: a mixed-integer program over regencies x years that stays near the documented prior (each
 * province by its number of regencies). Throws `FiguresImpossible` naming the figures that cannot hold.
 */
export async function chooseCohorts(
  atlas: Atlas,
  constraints: readonly Constraint[],
  seed: number,
): Promise<Cohorts> {
  const program = makeProgram();
  const columns = addCohortRules(program, atlas, constraints, seed);
  addCohortFigures(program, columns, atlas, constraints);
  const values = await solve('Who joins when', program);

  const yes = (keyed: CohortColumns['library'], ...key: (string | number)[]) =>
    (values[column(keyed, ...key)] ?? 0) > 0.5;
  const years = (keyed: CohortColumns['library'], codes: readonly string[]) =>
    new Map(
      codes.flatMap((code) => {
        const year = firstYear(keyed, values, code);
        return year === undefined ? [] : [[code, year] as const];
      }),
    );
  const codes = atlas.regencies.map((regency) => regency.code);
  return {
    provinceYear: years(columns.province, atlas.era34),
    regencyYear: years(columns.library, codes),
    hosts: new Map(
      VILLAGE_YEARS.map((year) => [year, new Set(codes.filter((code) => yes(columns.host, code, year)))]),
    ),
    takesPart: new Map(
      codes.flatMap((code) => (columns.part.has(code) ? [[code, yes(columns.part, code)] as const] : [])),
    ),
    replicatesBy: new Map(
      atlas.provinces.flatMap((province) => {
        const by = columns.replicationMonths.find((month) => yes(columns.replicates, province, month));
        return by === undefined ? [] : [[province, by] as const];
      }),
    ),
  };
}
