import type { Channel, Evidence, Funding, Tier } from '../../src/base/index.ts';

/** One row of the `libraries` table; dates are `YYYY-MM-DD`, null as the contract says. */
export interface LibraryRow {
  readonly library_id: string;
  readonly name: string | null;
  readonly tier: Tier;
  readonly region_code: string | null;
  readonly village_code: string | null;
  readonly joined_year: number;
  readonly joined_on: string | null;
  readonly channel: Channel;
  readonly funding: Funding;
  readonly funding_basis: 'stated' | 'assumed';
  readonly active: boolean | null;
  readonly active_as_of: string | null;
  readonly left_on: string | null;
  readonly evidence: Evidence;
}

/** One row of the `activity` table; `month` is the first day of the month, `YYYY-MM-DD`. */
export interface ActivityRow {
  readonly library_id: string;
  readonly month: string;
  readonly activities: number;
  readonly participants: number;
  readonly participants_female: number | null;
  readonly visits: number | null;
  readonly evidence: Evidence;
}

/** The columns of `regions` that the model reads. Rows of the nation are ignored. */
export interface RegionInput {
  readonly region_code: string;
  readonly level: 'nation' | 'province' | 'regency';
  readonly parent_code: string | null;
  readonly era34_code: string | null;
  readonly desa: number;
  readonly kelurahan: number;
  readonly population: number | null;
}

export const MODEL_SNAPSHOTS = ['2023-11', '2025-04'] as const;
/** The vintages that the model fills. */
export type ModelSnapshot = (typeof MODEL_SNAPSHOTS)[number];

/** One population of libraries, seen as far as each vintage knew it. Both functions return fresh, ordered arrays. */
export interface Population {
  libraries(snapshot: ModelSnapshot): LibraryRow[];
  activity(snapshot: ModelSnapshot): ActivityRow[];
}
