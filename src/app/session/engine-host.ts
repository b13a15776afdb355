import { createWorkerEngine, type Engine, EngineError, engineSupport } from '../../engine/index.ts';
import { type Needs, relationStatements } from '../../metrics/index.ts';
import {
  fetchedAhead,
  fileFetcher,
  loadSnapshot,
  type Manifest,
  TABLE_NAMES,
  type TableName,
} from '../../snapshot/index.ts';
import { type AppError, toAppError } from './app-error.ts';
import { type Site, snapshotPath } from './files.ts';
import { type Observable, subject } from './observable.ts';
import type { OwnFetcher } from './own-snapshots.ts';

/** What the shell says about the engine; `loaded` and `total` are bytes of what is being fetched. */
export type EngineStatus =
  | { readonly status: 'off' }
  | {
      readonly status: 'starting';
      readonly stage: EngineStage;
      readonly loaded: number;
      readonly total: number;
    }
  | { readonly status: 'ready' }
  | {
      readonly status: 'failed';
      readonly error: AppError;
      /** content_sha256 of the snapshot that it is about; null when the engine itself failed, for every snapshot. */
      readonly snapshot: string | null;
    };
export type EngineStage = 'database' | 'files' | 'preparing' | 'checking';

/** A snapshot inside the engine, ready to be asked. */
export interface OpenSnapshot {
  readonly engine: Engine;
  readonly schema: string;
}

/** Why the engine cannot answer for a snapshot; null when nothing failed, or only for another snapshot. */
export function failureFor(manifest: Manifest, status: EngineStatus): AppError | null {
  if (status.status !== 'failed') return null;
  return status.snapshot === null || status.snapshot === manifest.content_sha256 ? status.error : null;
}

export interface EngineHost {
  /** The database alone, for files that are no snapshot yet. */
  start(): Promise<Engine>;
  readonly status: Observable<EngineStatus>;
  /** The snapshot with the tables that are needed; starts the engine when it is off. Throws what went wrong. */
  open(manifest: Manifest, needs: Needs): Promise<OpenSnapshot>;
  /** True when the snapshot is in the engine already, so that asking it is quicker than any file. */
  isOpen(manifest: Manifest, needs: Needs): boolean;
  /** Stops the engine and forgets what it held; the next `open` starts anew. */
  restart(): void;
  /** Says that the engine of that life stopped while working; one that is gone already is left alone. */
  died(thrown: unknown, life: number): void;
  life(): number;
}

const BASE: readonly TableName[] = TABLE_NAMES.filter((table) => table !== 'activity');

/** Starts the engine on demand and loads each snapshot once; what failed may be tried again. */
export function engineHost(site: Site, own: OwnFetcher = () => null): EngineHost {
  const status = subject<EngineStatus>({ status: 'off' });
  let starting: Promise<Engine> | null = null;
  /** Counts restarts: what began before one says nothing any more. */
  let life = 0;
  const loads = new Map<string, Promise<OpenSnapshot>>();
  const done = new Set<string>();
  const keyOf = (manifest: Manifest, needs: Needs) => `${manifest.content_sha256}:${needs}`;
  const say = (stage: EngineStage, loaded = 0, total = 0) =>
    status.set({ status: 'starting', stage, loaded, total });

  const begin = async (): Promise<Engine> => {
    const support = engineSupport();
    if (!support.ok) throw new EngineError('unsupported', 'This browser cannot run the database.', support);
    return createWorkerEngine({ onProgress: ({ loaded, total }) => say('database', loaded, total) });
  };

  const start = (): Promise<Engine> => {
    say('database');
    starting ??= begin();
    return starting;
  };

  const load = async (manifest: Manifest, needs: Needs): Promise<OpenSnapshot> => {
    const tables: readonly TableName[] = needs === 'activity' ? ['activity'] : BASE;
    const fetchFile = own(manifest.id) ?? fileFetcher((path) => site(snapshotPath(manifest.id, path)));
    const files = tables.flatMap((table) => manifest.tables[table]?.files ?? []);
    // On their way while the engine starts, and while what is needed before them is loaded.
    const ahead = fetchedAhead(fetchFile, engineSupport().ok ? files : []);
    try {
      if (needs === 'activity') await open(manifest, 'base');
      const engine = await start();
      const { schema } = await loadSnapshot(engine, ahead.fetchFile, manifest, {
        tables,
        onProgress: ({ stage, loaded, total }) => say(stage === 'fetching' ? 'files' : stage, loaded, total),
      });
      say('preparing');
      for (const statement of relationStatements(schema, manifest, needs)) await engine.run(statement);
      return { engine, schema };
    } finally {
      ahead.stop();
    }
  };

  const open = (manifest: Manifest, needs: Needs): Promise<OpenSnapshot> => {
    const key = keyOf(manifest, needs);
    const known = loads.get(key);
    if (known) return known;
    const loading = load(manifest, needs);
    const born = life;
    loads.set(key, loading);
    loading.then(
      () => {
        if (born !== life) return;
        done.add(key);
        status.set({ status: 'ready' });
      },
      (thrown: unknown) => {
        if (born !== life) return;
        loads.delete(key);
        if (thrown instanceof EngineError) forget();
        fail(thrown, manifest);
      },
    );
    return loading;
  };
  const fail = (thrown: unknown, manifest: Manifest | null = null) => {
    const error = toAppError(thrown);
    const snapshot = manifest && error?.kind === 'snapshot' ? manifest.content_sha256 : null;
    status.set(error ? { status: 'failed', error, snapshot } : { status: 'off' });
  };
  const forget = () => {
    life += 1;
    starting?.then((engine) => engine.close()).catch(() => undefined);
    starting = null;
    loads.clear();
    done.clear();
  };

  return {
    status,
    start: async () => {
      const born = life;
      try {
        const engine = await start();
        const loading = loads.size > done.size;
        if (born === life && !loading) status.set({ status: done.size > 0 ? 'ready' : 'off' });
        return engine;
      } catch (thrown) {
        if (born === life) {
          forget();
          fail(thrown);
        }
        throw thrown;
      }
    },
    open,
    isOpen: (manifest, needs) => done.has(keyOf(manifest, needs)),
    restart: () => {
      forget();
      status.set({ status: 'off' });
    },
    died: (thrown, opened) => {
      if (starting === null || opened !== life) return;
      forget();
      fail(thrown);
    },
    life: () => life,
  };
}
