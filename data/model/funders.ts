import type { Funding } from '../../src/base/index.ts';

/** Who paid for a regency's replications of a year, as far as anybody published it. */
interface Funder {
  readonly figure_id: string;
  readonly regency: string;
  readonly year: number;
  readonly funding: Funding;
}

/** Kabupaten Maros: the only published split by funder (F212 to F214). */
const STATED: readonly Funder[] = [
  { figure_id: 'F212', regency: '73.09', year: 2021, funding: 'apbd_province' },
  { figure_id: 'F213', regency: '73.09', year: 2023, funding: 'apbd_regency' },
  { figure_id: 'F214', regency: '73.09', year: 2024, funding: 'apbd_regency' },
];

/** Kabupaten Tabalong: 15 with CSR (F183), taken as inside the 47 replications of 2023 (F182). */
const ASSUMED_CSR = { figure_id: 'F183', regency: '63.09', villages: 15, until: 2023 } as const;

/** Funder of a replication; `turn` counts a regency's replications from 0 in the order of joining. */
export function funderOf(
  regency: string,
  year: number,
  turn: number,
): { funding: Funding; funding_basis: 'stated' | 'assumed' } {
  const stated = STATED.find((funder) => funder.regency === regency && funder.year === year);
  if (stated) return { funding: stated.funding, funding_basis: 'stated' };
  const { regency: place, villages, until } = ASSUMED_CSR;
  const csr = regency === place && turn < villages && year <= until;
  return { funding: csr ? 'csr' : 'unspecified', funding_basis: 'assumed' };
}
