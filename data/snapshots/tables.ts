import {
  type ContextRow,
  contextRows,
  type FundingRow,
  fundingRows,
  type LedgerRow,
  type PublishedRow,
  publishedRows,
  type SharingRow,
  sharingRows,
  type TargetRow,
  targetRows,
} from '../ledger/index.ts';
import { type ModelRangeRow, modelRangeRows } from '../model/range-rows.ts';
import type { ActivityRow, LibraryRow, Population } from '../model/rows.ts';
import type { ProvinceFacts, RegionRow } from '../regions/index.ts';
import type { SnapshotDefinition } from './definitions.ts';

/** The rows of every table of the contract. */
export interface SnapshotTables {
  readonly regions: readonly RegionRow[];
  readonly libraries: readonly LibraryRow[];
  readonly activity: readonly ActivityRow[];
  readonly funding: readonly FundingRow[];
  readonly published: readonly PublishedRow[];
  readonly targets: readonly TargetRow[];
  readonly context: readonly ContextRow[];
  readonly sharing: readonly SharingRow[];
  readonly model_range: readonly ModelRangeRow[];
}

/** What all snapshots are made of. */
export interface SnapshotInputs {
  readonly regions: readonly RegionRow[];
  readonly facts: readonly ProvinceFacts[];
  readonly ledger: readonly LedgerRow[];
  readonly population: Population;
}

/** A snapshot's tables as far as they were known at its date. */
export function assembleTables(definition: SnapshotDefinition, inputs: SnapshotInputs): SnapshotTables {
  const { regions, facts, ledger, population } = inputs;
  const { id, as_of } = definition;
  return {
    regions,
    libraries: population.libraries(id),
    activity: population.activity(id),
    funding: fundingRows(ledger, as_of),
    published: publishedRows(ledger, as_of),
    targets: targetRows(ledger, as_of),
    context: contextRows(facts, ledger, as_of),
    sharing: sharingRows(ledger, as_of),
    model_range: modelRangeRows(id),
  };
}
