import { createContext, useContext } from 'react';
import type { Evidence } from '../base/index.ts';
import type { CsvReport, Finding, Manifest, OwnFault, TableName } from '../snapshot/index.ts';

/**
 * How far a snapshot was checked on this page. opened: its files and the main rules, when it was loaded. passed: every
 * rule. `detail` is technical text.
 */
export type CheckState =
  | { readonly status: 'unchecked' | 'checking' | 'opened' | 'passed' }
  | { readonly status: 'failed'; readonly findings: readonly Finding[]; readonly detail: string };

/** A snapshot from the reader's own files. `kept`: it stays in this browser until it is removed. */
export interface OwnHeld {
  readonly id: string;
  readonly title: Manifest['title'];
  readonly kept: boolean;
}

/** What became of files that were dropped. ready: they can become a snapshot; `fault` says why a try failed. */
export type OwnDraft =
  | { readonly status: 'reading' }
  | { readonly status: 'refused'; readonly fault: OwnFault }
  | { readonly status: 'done'; readonly id: string }
  | {
      readonly status: 'ready' | 'checking';
      /** They came with a manifest, which says title and date. */
      readonly described: boolean;
      readonly title: Manifest['title'];
      readonly asOf: string;
      readonly evidence: Evidence;
      readonly tables: readonly {
        readonly table: TableName;
        readonly rows: number;
        readonly files: readonly string[];
        /** The app brings it, since the reader did not. */
        readonly standIn: boolean;
      }[];
      readonly csv: readonly CsvReport[];
      readonly unused: readonly string[];
      readonly fault: OwnFault | null;
    };

/** The reader's own files: all of it happens in this browser. */
export interface OwnFiles {
  readonly held: readonly OwnHeld[];
  readonly draft: OwnDraft | null;
  /** Reads what was chosen or dropped; null for a file that could not be read. */
  take(files: readonly { readonly path: string; readonly bytes: Uint8Array | null }[]): void;
  cancel(): void;
  register(choice: { readonly title: string; readonly asOf: string; readonly keep: boolean }): void;
  keep(id: string, kept: boolean): void;
  remove(id: string): void;
}

/** What the app does with snapshots for a view, which itself has no effects. */
export interface SnapshotControl {
  checkOf(manifest: Manifest): CheckState;
  /** Runs every rule over a snapshot. */
  check(manifest: Manifest): void;
  readonly own: OwnFiles;
}

const UNCHECKED: CheckState = { status: 'unchecked' };
const nothing = () => undefined;
const Context = createContext<SnapshotControl>({
  checkOf: () => UNCHECKED,
  check: nothing,
  own: {
    held: [],
    draft: null,
    take: nothing,
    cancel: nothing,
    register: nothing,
    keep: nothing,
    remove: nothing,
  },
});

export const Snapshots = {
  Provider: Context.Provider,
  use: (): SnapshotControl => useContext(Context),
};
