import type { FetchFile, GivenFile, Manifest, OwnChoice, OwnPlan } from '../../snapshot/index.ts';
import type { OwnDraft, OwnHeld } from '../../views/index.ts';
import type { EngineHost } from './engine-host.ts';
import { type Observable, subject } from './observable.ts';

/** A snapshot from the reader's files, in this page. */
export interface OwnSnapshot {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** It is also kept in this browser, because the reader said so. */
  readonly kept: boolean;
}

/** The reader's own snapshots: none of their bytes leaves this browser. */
export interface OwnSnapshots {
  readonly held: Observable<ReadonlyMap<string, OwnSnapshot>>;
  readonly draft: Observable<OwnDraft | null>;
  /** Brings back what was kept; its code and store are touched only when something was. */
  restore(): Promise<void>;
  /** Reads dropped files into a draft; null for a file whose bytes could not be had. */
  take(files: readonly { readonly path: string; readonly bytes: Uint8Array | null }[]): Promise<void>;
  cancel(): void;
  /** Runs every rule over the draft; only one that breaks none becomes a snapshot. Its id, or null. */
  register(choice: OwnChoice & { readonly keep: boolean }): Promise<string | null>;
  keep(id: string, kept: boolean): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Gives the files of own snapshots from memory; null for a snapshot that the site offers. */
export type OwnFetcher = (id: string) => FetchFile | null;

export const heldOf = (held: ReadonlyMap<string, OwnSnapshot>): readonly OwnHeld[] =>
  [...held.values()].map(({ manifest, kept }) => ({ id: manifest.id, title: manifest.title, kept }));

const KEPT = 'tpbis.own';
/** True when the reader once kept a snapshot here. */
function somethingKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

export interface OwnDoor {
  readonly host: EngineHost;
  /** Snapshots on offer, own ones included. */
  taken(): readonly { readonly id: string; readonly content_sha256: string }[];
  readonly standIn: (table: 'regions') => Promise<import('../../snapshot/index.ts').StandIn>;
}

export function ownSnapshots(door: () => OwnDoor): OwnSnapshots & { readonly fetcher: OwnFetcher } {
  const held = subject<ReadonlyMap<string, OwnSnapshot>>(new Map());
  const draft = subject<OwnDraft | null>(null);
  let plan: OwnPlan | null = null;
  const put = (own: OwnSnapshot) => held.update((now) => new Map(now).set(own.manifest.id, own));
  const work = () => import('./own-work.ts');

  const fetcher: OwnFetcher = (id) => {
    const own = held.get().get(id);
    return own
      ? async (file) => {
          const { given } = await work();
          return given(own, file);
        }
      : null;
  };

  return {
    held,
    draft,
    fetcher,
    restore: async () => {
      if (!somethingKept()) return;
      const { readKept } = await work();
      for (const own of await readKept()) put(own);
    },
    take: async (files) => {
      plan = null;
      draft.set({ status: 'reading' });
      const { planned } = await work();
      const outcome = await planned(files, door());
      plan = outcome.plan;
      draft.set(outcome.draft);
    },
    cancel: () => {
      plan = null;
      draft.set(null);
    },
    register: async ({ keep, ...choice }) => {
      const planNow = plan;
      const before = draft.get();
      if (!planNow || before?.status !== 'ready') return null;
      draft.set({ ...before, status: 'checking' });
      const { registered } = await work();
      const outcome = await registered(planNow, choice, door(), put, (id) =>
        held.update((now) => new Map([...now].filter(([each]) => each !== id))),
      );
      if (outcome.fault) {
        draft.set({ ...before, fault: outcome.fault });
        return null;
      }
      plan = null;
      draft.set({ status: 'done', id: outcome.id });
      if (keep) await store(outcome.id, true);
      return outcome.id;
    },
    keep: (id, kept) => store(id, kept),
    remove: async (id) => {
      const own = held.get().get(id);
      if (!own) return;
      held.update((now) => new Map([...now].filter(([each]) => each !== id)));
      if (own.kept) await (await work()).forget(id);
    },
  };

  async function store(id: string, kept: boolean): Promise<void> {
    const own = held.get().get(id);
    if (!own) return;
    const { keep, forget } = await work();
    const done = kept ? await keep(own) : !(await forget(id));
    put({ ...own, kept: done });
    try {
      if (done) localStorage.setItem(KEPT, '1');
    } catch {
      // Then nothing is brought back on the next page, and the page says that it is not kept.
    }
  }
}

export type { GivenFile };
