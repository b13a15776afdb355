import type { Cohorts } from './cohorts.ts';
import { funderOf } from './funders.ts';
import type { Placed } from './placed.ts';
import type { LibraryRow } from './rows.ts';

/** Model ids say so: `M-<region>-<P|R|V|X>-<number>`; X = a village that only the vintage 2023-11 counts. */
const idOf = (region: string, letter: 'P' | 'R' | 'V' | 'X', number: number) =>
  `M-${region}-${letter}-${String(number).padStart(4, '0')}`;

function row(
  part: Pick<
    LibraryRow,
    'library_id' | 'tier' | 'region_code' | 'joined_year' | 'channel' | 'funding' | 'funding_basis'
  > & { joined_on?: string },
): LibraryRow {
  const { library_id, tier, region_code, joined_year, joined_on = null, channel, funding } = part;
  return {
    library_id,
    name: null,
    tier,
    region_code,
    village_code: null,
    joined_year,
    joined_on,
    channel,
    funding,
    funding_basis: part.funding_basis,
    active: null,
    active_as_of: null,
    left_on: null,
    evidence: 'modelled',
  };
}

const APBN = { channel: 'stimulus', funding: 'apbn', funding_basis: 'stated' } as const;

/** Numbers entries within each regency from 1, in the order given. */
function numbered(placed: readonly Placed[], start: ReadonlyMap<string, number>) {
  const last = new Map(start);
  return placed.map((entry) => {
    const number = (last.get(entry.regency) ?? 0) + 1;
    last.set(entry.regency, number);
    return { ...entry, number };
  });
}

/** Rows of the provincial and regency libraries. */
export function libraryRows(cohorts: Cohorts): LibraryRow[] {
  const rows = (years: ReadonlyMap<string, number>, tier: 'province' | 'regency', letter: 'P' | 'R') =>
    [...years].map(([code, joined_year]) =>
      row({ library_id: idOf(code, letter, 1), tier, region_code: code, joined_year, ...APBN }),
    );
  return [...rows(cohorts.provinceYear, 'province', 'P'), ...rows(cohorts.regencyYear, 'regency', 'R')];
}

/** Rows of stimulus villages; the letter tells the common population (V) from the surplus of one vintage (X). */
export function stimulusRows(placed: readonly Placed[], letter: 'V' | 'X'): LibraryRow[] {
  return numbered(placed, new Map()).map(({ regency, year, number }) =>
    row({
      library_id: idOf(regency, letter, number),
      tier: 'village',
      region_code: regency,
      joined_year: year,
      ...APBN,
    }),
  );
}

/** Rows of replicating villages, numbered after the regency's stimulus villages. */
export function replicationRows(
  placed: readonly Placed[],
  stimulus: ReadonlyMap<string, number>,
): LibraryRow[] {
  return numbered(placed, stimulus).map(({ regency, year, month, number }) =>
    row({
      library_id: idOf(regency, 'V', number),
      tier: 'village',
      region_code: regency,
      joined_year: year,
      ...(month === null ? {} : { joined_on: `${month}-01` }),
      channel: 'replication',
      ...funderOf(regency, year, number - 1 - (stimulus.get(regency) ?? 0)),
    }),
  );
}
