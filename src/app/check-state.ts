import type { Manifest } from '../snapshot/index.ts';
import { frameKey, type Question } from './session/asker.ts';
import { type EngineStatus, failureFor } from './session/engine-host.ts';
import type { FrameState, Frames } from './session/frames.ts';

/** What the page says of itself on its root element, and how many answers had to be corrected. */
export interface PageCheck {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly verified: 'pending' | 'yes' | 'no';
  readonly differed: number;
  /** The view asks nothing, so that there is nothing to recompute. */
  readonly blank: boolean;
}

/** Reads it off the answers on screen. `verified` is `no` when an answer differed or the engine cannot run. */
export function pageCheck(
  manifest: Manifest,
  questions: readonly Question[],
  frames: Frames,
  engine: EngineStatus,
): PageCheck {
  const shown = questions.map((question) => frames.get(frameKey(question)));
  const ready = shown.filter(
    (frame): frame is Extract<FrameState, { status: 'ready' }> => frame?.status === 'ready',
  );
  const failed = shown.some((frame) => frame?.status === 'failed');
  const differed = ready.filter((frame) => frame.check === 'differs').length;
  const state = ready.length === shown.length ? 'ready' : failed ? 'failed' : 'loading';
  const checked = state === 'ready' && ready.every((frame) => frame.check !== 'pending');
  const asked = [manifest, ...questions.map((question) => question.manifest)];
  const unable = asked.some((each) => failureFor(each, engine) !== null);
  const blank = questions.length === 0;
  if (differed > 0 || unable) return { state, verified: 'no', differed, blank };
  return { state, verified: checked ? 'yes' : 'pending', differed, blank };
}
