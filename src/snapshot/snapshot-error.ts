import { EngineError, FetchError, type FetchErrorKind } from '../engine/index.ts';
import type { Finding } from './finding.ts';
import type { JsonIssue } from './json-reader.ts';

export const SNAPSHOT_ERROR_KINDS = [
  'manifest_missing',
  'manifest_corrupt',
  'contract_version',
  'file_missing',
  'network',
  'truncated',
  'hash',
  'not_parquet',
  'findings',
] as const;
/** Why a snapshot cannot be opened; the messages live in i18n. */
export type SnapshotErrorKind = (typeof SNAPSHOT_ERROR_KINDS)[number];

export interface SnapshotErrorDetail {
  /** Path in the snapshot. */
  readonly file?: string;
  /** Technical text: versions, bytes, hashes, the engine's own words. */
  readonly detail?: string;
  /** findings: what the tables break. */
  readonly findings?: readonly Finding[];
  /** manifest_corrupt: what is wrong where. */
  readonly issues?: readonly JsonIssue[];
  readonly cause?: unknown;
}

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly kind: SnapshotErrorKind;
  readonly file: string | null;
  readonly detail: string | null;
  readonly findings: readonly Finding[];
  readonly issues: readonly JsonIssue[];

  constructor(kind: SnapshotErrorKind, about: SnapshotErrorDetail = {}) {
    const detail = about.detail ?? summary(about);
    super([kind, about.file, detail].filter((part) => part !== undefined && part !== null).join(': '), {
      cause: about.cause,
    });
    this.kind = kind;
    this.file = about.file ?? null;
    this.detail = detail;
    this.findings = about.findings ?? [];
    this.issues = about.issues ?? [];
  }
}

function summary({ findings, issues, cause }: SnapshotErrorDetail): string | null {
  if (findings !== undefined) {
    return findings.map((f) => `${f.table}.${f.column ?? '*'} ${f.rule} (${f.count})`).join('; ');
  }
  if (issues !== undefined)
    return issues.map((issue) => `${issue.path || 'document'}: ${issue.expected}`).join('; ');
  return cause instanceof Error ? cause.message : null;
}

const FILE_KINDS: Readonly<Record<FetchErrorKind, SnapshotErrorKind>> = {
  network: 'network',
  status: 'file_missing',
  truncated: 'truncated',
  hash: 'hash',
  json: 'manifest_corrupt',
};

/** What failed while a snapshot's file was fetched or read, as a SnapshotError; anything else comes back as it is. */
export function fileFailure(file: string, thrown: unknown): unknown {
  if (thrown instanceof FetchError) {
    const kind =
      file.endsWith('.json') && thrown.kind === 'status' ? 'manifest_missing' : FILE_KINDS[thrown.kind];
    return new SnapshotError(kind, { file, cause: thrown });
  }
  if (thrown instanceof EngineError && thrown.kind === 'query_failed') {
    return new SnapshotError('not_parquet', { file, cause: thrown });
  }
  return thrown;
}
