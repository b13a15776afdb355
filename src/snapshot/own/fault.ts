import type { TableName } from '../contract.ts';
import type { Finding } from '../finding.ts';
import type { JsonIssue } from '../json-reader.ts';

export const OWN_FAULT_KINDS = [
  'nothing_usable',
  'too_large',
  'unreadable',
  'zip_broken',
  'two_manifests',
  'manifest_broken',
  'contract_version',
  'file_missing',
  'file_changed',
  'no_libraries',
  'already_there',
  'not_parquet',
  'csv_encoding',
  'csv_empty',
  'csv_columns',
  'csv_value',
  'csv_shape',
  'bad_date',
  'findings',
  'engine',
] as const;
/** Why files cannot become a snapshot; the messages live in i18n. */
export type OwnFaultKind = (typeof OWN_FAULT_KINDS)[number];

/** What is wrong, and where in which file. Empty text and zero = does not apply. */
export interface OwnFault {
  readonly kind: OwnFaultKind;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** What stands there, or what is there already. */
  readonly got: string;
  readonly expected: string;
  readonly issues: readonly JsonIssue[];
  readonly findings: readonly Finding[];
}

export class OwnFilesError extends Error {
  override readonly name = 'OwnFilesError';
  readonly fault: OwnFault;

  constructor(kind: OwnFaultKind, about: Partial<OwnFault> = {}, cause?: unknown) {
    super([kind, about.file, about.column, about.got].filter(Boolean).join(': '), { cause });
    const nothing = { file: '', line: 0, column: '', got: '', expected: '', issues: [], findings: [] };
    this.fault = { ...nothing, ...about, kind };
  }
}

/** A file as the reader gave it; `path` with the folders that it came in. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How the columns of a CSV file were understood. */
export interface CsvReport {
  readonly file: string;
  readonly table: TableName;
  readonly used: readonly (readonly [header: string, column: string])[];
  readonly unused: readonly string[];
  /** Columns that the file lacks, and what they were filled with; empty = left empty. */
  readonly filled: readonly (readonly [column: string, value: string])[];
}
