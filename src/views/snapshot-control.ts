import { createContext, useContext } from 'react';
import type { Finding, Manifest } from '../snapshot/index.ts';

/**
 * How far a snapshot was checked on this page. opened: its files and the main rules, when it was loaded. passed: every
 * rule. `detail` is technical text.
 */
export type CheckState =
  | { readonly status: 'unchecked' | 'checking' | 'opened' | 'passed' }
  | { readonly status: 'failed'; readonly findings: readonly Finding[]; readonly detail: string };

/** What the app does with snapshots for a view, which itself has no effects. */
export interface SnapshotControl {
  checkOf(manifest: Manifest): CheckState;
  /** Runs every rule over a snapshot. */
  check(manifest: Manifest): void;
}

const UNCHECKED: CheckState = { status: 'unchecked' };
const Context = createContext<SnapshotControl>({ checkOf: () => UNCHECKED, check: () => undefined });

export const Snapshots = {
  Provider: Context.Provider,
  use: (): SnapshotControl => useContext(Context),
};
