import { DecodeError, EngineError, StoredAnswerError } from '../../engine/index.ts';
import {
  canonicalKey,
  compile,
  decodeFrame,
  decodeStoredFrame,
  type Frame,
  needsOf,
  openingQueries,
  type QuerySpec,
  storedName,
} from '../../queries/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import { toAppError } from './app-error.ts';
import type { EngineHost } from './engine-host.ts';
import { fetchStored, type Site } from './files.ts';
import type { FrameStore } from './frames.ts';
import { sameFrame } from './same-frame.ts';

/** A question and the snapshot that it is put to. */
export interface Question {
  readonly manifest: Manifest;
  readonly spec: QuerySpec;
}

/** Name of a question to a snapshot: equal questions share one answer. */
export const frameKey = ({ manifest, spec }: Question): string =>
  `${manifest.content_sha256.slice(0, 16)} ${canonicalKey(spec)}`;

export interface Asker {
  /** Answers what is not answered yet: from the engine when it is up, else from a stored answer, else by starting it. */
  ensure(questions: readonly Question[]): void;
  /** Recomputes answers that the engine has not seen; a different figure replaces the stored one and says so. */
  verify(questions: readonly Question[]): Promise<void>;
}

const MOST_WINDOWS = 16;

/** Puts questions to stored answers and to the engine, and keeps what comes back in `frames`. */
export function asker(
  site: Site,
  frames: FrameStore,
  host: EngineHost,
  isOwn: (id: string) => boolean = () => false,
): Asker {
  const running = new Set<string>();
  const windows: string[] = [];

  /** Scrolling asks for window after window: only the last ones stay. */
  const letGo = (key: string): void => {
    windows.push(key);
    const old = new Set(windows.splice(0, Math.max(0, windows.length - MOST_WINDOWS)));
    for (const kept of windows) old.delete(kept);
    if (old.size > 0) frames.drop((known) => old.has(known));
  };

  const put = async ({ manifest, spec }: Question): Promise<Frame> => {
    const { engine, schema } = await host.open(manifest, needsOf(spec));
    const query = compile(spec, schema);
    const life = host.life();
    try {
      return decodeFrame(spec, query.sql, manifest.content_sha256, await engine.ask(query));
    } catch (thrown) {
      if (thrown instanceof EngineError && thrown.kind === 'died') host.died(thrown, life);
      throw thrown;
    }
  };

  /** Asks once more when the engine was started anew meanwhile, unless the snapshot went with the old one. */
  const live = async (question: Question): Promise<Frame> => {
    const life = host.life();
    const own = isOwn(question.manifest.id);
    try {
      return await put(question);
    } catch (thrown) {
      const died = thrown instanceof EngineError && thrown.kind === 'died';
      const anew = host.life() !== life && host.status.get().status !== 'failed';
      if (!died || !anew || isOwn(question.manifest.id) !== own) throw thrown;
      return put(question);
    }
  };

  const isStored = storedBy();
  const stored = async (question: Question): Promise<Frame | null> => {
    if (isOwn(question.manifest.id) || !isStored(question)) return null;
    const { manifest, spec } = question;
    const json = await fetchStored(site, manifest.id, storedName(spec));
    try {
      return json === null ? null : decodeStoredFrame(json, spec, manifest.content_sha256);
    } catch (thrown) {
      if (thrown instanceof StoredAnswerError || thrown instanceof DecodeError) return null;
      throw thrown;
    }
  };

  const answer = async (question: Question, key: string): Promise<void> => {
    const { manifest, spec } = question;
    try {
      const kept = host.isOpen(manifest, needsOf(spec)) ? null : await stored(question);
      if (kept) {
        frames.put(key, { status: 'ready', frame: kept, origin: 'stored', check: 'pending', stored: null });
        return;
      }
      const frame = await live(question);
      frames.put(key, { status: 'ready', frame, origin: 'live', check: 'same', stored: null });
      if (spec.kind === 'rows') letGo(key);
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error) frames.put(key, { status: 'failed', error });
    }
  };

  const once = async (key: string, work: () => Promise<void>): Promise<void> => {
    if (running.has(key)) return;
    running.add(key);
    await work().finally(() => running.delete(key));
  };

  return {
    ensure: (questions) => {
      for (const question of questions) {
        const key = frameKey(question);
        if (!frames.get().has(key)) void once(key, () => answer(question, key));
      }
    },
    verify: async (questions) => {
      for (const question of questions) {
        const key = frameKey(question);
        if (!isPending(frames, key)) continue;
        await once(key, async () => {
          const frame = await live(question);
          const shown = frames.get().get(key);
          if (shown?.status !== 'ready') return;
          const same = sameFrame(shown.frame, frame);
          const corrected = same
            ? ({ check: 'same', stored: null } as const)
            : ({ frame, check: 'differs', stored: shown.frame } as const);
          frames.put(key, { ...shown, ...corrected });
        });
      }
    },
  };
}

function isPending(frames: FrameStore, key: string): boolean {
  const shown = frames.get().get(key);
  return shown?.status === 'ready' && shown.check === 'pending';
}

/** Tells which questions the build answers, so that no file is asked for in vain. */
function storedBy(): (question: Question) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ manifest, spec }) => {
    const opening =
      known.get(manifest.content_sha256) ??
      new Set(openingQueries(manifest).map((asked) => canonicalKey(asked)));
    known.set(manifest.content_sha256, opening);
    return opening.has(canonicalKey(spec));
  };
}
