import type { Channel, Evidence, SnapshotId } from '../base/index.ts';
import type { TableName } from './contract.ts';

/** A Parquet file of a snapshot. `path` is relative to the manifest; `sha256` in lower-case hex. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** How far a table is known, `YYYY-MM-DD` (last day of the last complete period). A year that ends later is partial. */
export interface CompleteThrough {
  readonly table: 'libraries' | 'activity';
  readonly channel: Channel | 'any';
  readonly through: string;
}

export interface ManifestSource {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** What the licence asks to be said, word for word. */
  readonly attribution: string;
  readonly url: string | null;
}

export const HEADLINE_IDS = [
  'provincial_libraries',
  'regency_libraries',
  'village_libraries',
  'new_villages',
  'replications',
  'provinces_reached',
  'replication_provinces',
  'participants',
  'activities',
] as const;

/** A figure that the overview opens with; `figure_id` is a row of the published table. */
export interface Headline {
  readonly id: (typeof HEADLINE_IDS)[number];
  readonly figure_id: string;
}

/** `manifest.json`, contract 1. */
export interface Manifest {
  readonly contract: 1;
  readonly id: SnapshotId;
  readonly title: { readonly id: string; readonly en: string };
  /** Date of what was known, `YYYY-MM-DD`. */
  readonly as_of: string;
  /** Of the sub-national library rows. */
  readonly evidence: Evidence;
  /** What the reader must know about this vintage: one sentence a line. */
  readonly notes: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly complete_through: readonly CompleteThrough[];
  readonly headlines: readonly Headline[];
  readonly sources: readonly ManifestSource[];
  readonly tables: Partial<Record<TableName, { readonly files: readonly ManifestFile[] }>>;
  /** Row totals of `libraries` by tier, for a quick check. */
  readonly library_rows: Readonly<Record<'province' | 'regency' | 'village', number>>;
  /** sha256 over the sorted file hashes: names the snapshot's content. */
  readonly content_sha256: string;
}

/** `public/snapshots/index.json`: the snapshots on offer, newest first; `default` names one of them. */
export interface SnapshotIndex {
  readonly contract: 1;
  readonly default: string;
  readonly snapshots: readonly {
    readonly id: string;
    readonly as_of: string;
    readonly evidence: Evidence;
    readonly title: { readonly id: string; readonly en: string };
    readonly content_sha256: string;
    /** From the reader's own files: it is in this browser only. Never in a file. */
    readonly own?: true;
  }[];
}

/** True when the snapshot holds rows of a table. */
export const hasRows = ({ tables }: Pick<Manifest, 'tables'>, table: TableName): boolean =>
  tables[table]?.files.some(({ rows }) => rows > 0) ?? false;
