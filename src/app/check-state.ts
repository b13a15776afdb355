import type { QuerySpec } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { frameKey } from './session/asker.ts';
import { type EngineStatus, failureFor } from './session/engine-host.ts';
import type { FrameState, Frames } from './session/frames.ts';

/** What the page says of itself on its root element, and how many answers had to be corrected. */
export interface PageCheck {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly verified: 'pending' | 'yes' | 'no';
  readonly differed: number;
}

/** Reads it off the answers on screen. `verified` is `no` when an answer differed or the engine cannot run. */
export function pageCheck(
  manifest: Manifest,
  specs: readonly QuerySpec[],
  frames: Frames,
  engine: EngineStatus,
): PageCheck {
  const shown = specs.map((spec) => frames.get(frameKey(manifest, spec)));
  const ready = shown.filter(
    (frame): frame is Extract<FrameState, { status: 'ready' }> => frame?.status === 'ready',
  );
  const failed = shown.some((frame) => frame?.status === 'failed');
  const differed = ready.filter((frame) => frame.check === 'differs').length;
  const state = ready.length === shown.length ? 'ready' : failed ? 'failed' : 'loading';
  const checked = state === 'ready' && ready.every((frame) => frame.check !== 'pending');
  if (differed > 0 || failureFor(manifest, engine) !== null) return { state, verified: 'no', differed };
  return { state, verified: checked ? 'yes' : 'pending', differed };
}
