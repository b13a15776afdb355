import { activityRows } from './activity.ts';
import { makeAtlas } from './atlas.ts';
import { knots } from './calendar.ts';
import { chooseCohorts } from './cohorts.ts';
import type { Constraint } from './constraints.ts';
import { countVillages } from './counts.ts';
import { libraryRows, replicationRows, stimulusRows } from './libraries.ts';
import { placeReplications, placeStimulus, placeSurplus, tally } from './placed.ts';
import type { ActivityRow, LibraryRow, ModelSnapshot, Population, RegionInput } from './rows.ts';

/** What was known of the common population in November 2023; activity to the month named. */
const KNOWN_2023_11 = { stimulusYear: 2023, replicationDay: '2023-02-28', activityMonth: '2023-01-01' };

function known(row: LibraryRow): boolean {
  const { stimulusYear, replicationDay } = KNOWN_2023_11;
  return row.channel === 'stimulus'
    ? row.joined_year <= stimulusYear
    : (row.joined_on ?? `${row.joined_year}-12-31`) <= replicationDay;
}

const byId = (a: LibraryRow, b: LibraryRow) => (a.library_id < b.library_id ? -1 : 1);

/**
 * Builds the modelled population: every usable figure holds in the vintages that it binds. Seed 0 is the shipped
 * one; other seeds move the prior and nothing else. The same input gives the same rows.
 * Throws `FiguresImpossible` naming the figures that cannot hold together.
 */
export async function buildPopulation(
  regions: readonly RegionInput[],
  constraints: readonly Constraint[],
  { seed = 0 }: { seed?: number } = {},
): Promise<Population> {
  for (const measure of ['activities', 'participants'] as const) knots(constraints, measure);
  const atlas = makeAtlas(regions);
  const cohorts = await chooseCohorts(atlas, constraints, seed);
  const counts = await countVillages(atlas, cohorts, constraints, seed);
  const stimulus = placeStimulus(counts);
  const packages = tally(stimulus);
  const replications = placeReplications(atlas, cohorts, counts, packages, seed);
  const taken = tally([...stimulus, ...replications]);
  const surplus = stimulusRows(placeSurplus(atlas, cohorts, constraints, stimulus, taken, seed), 'X');
  const common = [
    ...libraryRows(cohorts),
    ...stimulusRows(stimulus, 'V'),
    ...replicationRows(replications, packages),
  ].sort(byId);
  const earlier = [...common.filter(known), ...surplus].sort(byId);
  let reports: readonly ActivityRow[] | undefined;

  const libraries = (snapshot: ModelSnapshot) => [...(snapshot === '2023-11' ? earlier : common)];
  return {
    libraries,
    activity(snapshot) {
      reports ??= activityRows(common, constraints, seed);
      if (snapshot === '2025-04') return [...reports];
      const ids = new Set(earlier.map((row) => row.library_id));
      return reports.filter((row) => row.month <= KNOWN_2023_11.activityMonth && ids.has(row.library_id));
    },
  };
}
