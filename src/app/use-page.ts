import { useMemo, useState } from 'react';
import { formatsOf, translator } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import type { Manifest, SnapshotIndex } from '../snapshot/index.ts';
import { useFirstRow, useView, type ViewState } from '../state/index.ts';
import type { AnyView, Specs, ViewContext } from '../views/index.ts';
import { type PageCheck, pageCheck } from './check-state.ts';
import { FAILED, LOADING } from './page-marks.ts';
import { useSession } from './session/context.ts';
import { useObservable } from './use-observable.ts';
import { savesData, useVerification } from './verification.ts';
import { useViewCode } from './views-by-name.ts';

/** A view on its snapshot: what it asks, and how far the answers are checked. `context` is null without a snapshot. */
export interface PageWork {
  readonly context: ViewContext | null;
  readonly asked: ReadonlyMap<string, QuerySpec>;
  readonly check: PageCheck;
  /** Starts the check that waits because the reader saves data; null = none waits. */
  readonly checkNow: (() => void) | null;
  /** Null while its code is fetched. */
  readonly view: AnyView | null;
  /** The view's code could not be fetched; null = no failure. */
  readonly error: unknown;
  again(): void;
}

/** Puts the questions of the view that the state names to a snapshot, and has the answers on screen recomputed. */
export function usePage(index: SnapshotIndex | null, manifest: Manifest | null): PageWork {
  const session = useSession();
  const state = useView((view) => view);
  const { lang } = state;
  const firstRow = useFirstRow();
  const context: ViewContext | null = useMemo(
    () =>
      index && manifest ? { lang, t: translator(lang), f: formatsOf(lang), manifest, index, firstRow } : null,
    [lang, manifest, index, firstRow],
  );
  const { view, error, again } = useViewCode(state.view);
  const asked = useQuestions(view, state, context);
  const specs = useMemo(() => [...asked.values()], [asked]);
  const frames = useObservable(session.frames);
  const engine = useObservable(session.host.status);
  const checked = manifest && view ? pageCheck(manifest, specs, frames, engine) : null;
  const check = checked ?? (error === null ? LOADING : FAILED);
  const [wanted, want] = useState(false);
  const saving = savesData() && !wanted;
  useVerification(session, manifest, specs, check.state !== 'ready' || saving);
  const waits = saving && engine.status === 'off';
  const checkNow = useMemo(() => (waits ? () => want(true) : null), [waits]);
  return { context, asked, check, checkNow, view, error, again };
}

const NOTHING: ReadonlyMap<string, QuerySpec> = new Map();

/** The questions of a view by name; the same object as long as they are equal. */
function useQuestions(view: AnyView | null, state: ViewState, context: ViewContext | null) {
  const specs: Specs = (context && view?.ask(state, context)) ?? {};
  const key = JSON.stringify(specs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the questions.
  return useMemo(() => {
    const named = Object.entries(specs).flatMap(([name, spec]) => (spec ? [[name, spec] as const] : []));
    return named.length === 0 ? NOTHING : new Map(named);
  }, [key]);
}
