import { CHANNELS, FUNDINGS, TIERS } from '../../../src/base/index.ts';
import { DEFAULT_ROWS } from '../fixture-rows.ts';
import { buildFixtureSnapshot, type FixtureSnapshot, type Row } from '../fixture-snapshot.ts';

/** A small generator with a seed, so that a failing snapshot can be made again (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Half are silent about whether they work. */
const status = (drawn: number): boolean | null => (drawn < 0.5 ? null : drawn < 0.8);

/**
 * A snapshot of everything that can go wrong: departures (also in the year of joining), rows without a region,
 * villages with several libraries across channels, gaps in reports, zeros reported, a province without population.
 */
export async function randomSnapshot(
  seed: number,
  evidences: readonly ('modelled' | 'registry' | 'published')[],
): Promise<FixtureSnapshot> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const regions = DEFAULT_ROWS.regions.map((row) =>
    row.region_code === '31' ? { ...row, population: null } : row,
  );
  const codes = (level: string) =>
    regions.filter((row) => row.level === level).map((row) => String(row.region_code));
  const libraries: Row[] = Array.from({ length: 260 }, (_, at) => {
    const tier = pick([...TIERS, 'village', 'village', 'village'] as const);
    const region = random() < 0.06 ? null : pick(tier === 'province' ? codes('province') : codes('regency'));
    const joined = 2018 + Math.floor(random() ** 0.7 * 8);
    const leaves = random() < 0.2 ? Math.min(2025, joined + Math.floor(random() * 4)) : null;
    const day = `${1 + Math.floor(random() * 9)}`.padStart(2, '0');
    return {
      library_id: `L${String(at).padStart(4, '0')}`,
      tier,
      region_code: region,
      village_code:
        tier === 'village' && random() < 0.5
          ? `${region ?? pick(codes('regency'))}.01.200${Math.floor(random() * 6)}`
          : null,
      joined_year: joined,
      channel: pick([...CHANNELS, 'stimulus'] as const),
      funding: pick(FUNDINGS.slice(0, 5)),
      active: status(random()),
      active_as_of:
        random() < 0.8 ? `${2021 + Math.floor(random() * 5)}-02-0${1 + Math.floor(random() * 9)}` : null,
      left_on: leaves === null ? null : pick([`${leaves}-12-31`, `${leaves}-03-${day}`]),
      evidence: pick(evidences),
    };
  });
  const activity: Row[] = libraries.flatMap((library) =>
    [2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) =>
      year < Number(library.joined_year) || random() < 0.45
        ? []
        : Array.from({ length: 1 + Math.floor(random() * 3) }, (_, month) => ({
            library_id: library.library_id ?? '',
            month: `${year}-0${month + 1}-01`,
            activities: Math.floor(random() * 5),
            participants: Math.floor(random() * 120),
            evidence: pick(evidences),
          })),
    ),
  );
  return buildFixtureSnapshot(
    { regions, libraries, activity },
    {
      manifest: {
        as_of: '2025-04-30',
        complete_through: [
          { table: 'libraries', channel: 'stimulus', through: '2025-04-30' },
          { table: 'libraries', channel: 'replication', through: '2023-02-28' },
          { table: 'activity', channel: 'any', through: '2023-09-30' },
        ],
      },
    },
  );
}
