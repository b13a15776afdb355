import { readFileSync } from 'node:fs';
import { type LedgerRow, readLedger } from './ledger/index.ts';
import {
  buildRegions,
  checkRegions,
  type ProvinceFacts,
  type RegionRow,
  readAreaCodes,
  readProvinceFacts,
} from './regions/index.ts';

/** What the data are built from, before the model. */
export interface Inputs {
  readonly ledger: readonly LedgerRow[];
  readonly facts: readonly ProvinceFacts[];
  readonly regions: readonly RegionRow[];
  /** For the code of a province of today, the code of its province in the 34 era. */
  readonly era34: ReadonlyMap<string, string>;
}

/** Text of a file of `data/sources/`. */
export const readSource = (file: string): string =>
  readFileSync(new URL(`./sources/${file}`, import.meta.url), 'utf8');

/** Reads and checks the sources and the regions. Throws with every count that does not hold. */
export function readInputs(): Inputs {
  const ledger = readLedger(readSource('published_figures.csv'));
  const facts = readProvinceFacts(readSource('provinces.csv'));
  const regions = buildRegions(readAreaCodes(), facts);
  const findings = checkRegions(regions, facts);
  if (findings.length > 0) throw new Error(`Regions:\n${findings.join('\n')}`);
  return { ledger, facts, regions, era34: new Map(facts.map(({ code, era34 }) => [code, era34])) };
}
