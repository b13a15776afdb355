import { useMemo, useState } from 'react';
import { formatsOf, translator } from '../i18n/index.ts';
import type { Manifest, SnapshotIndex } from '../snapshot/index.ts';
import { useFirstRow, useOpenColumn, useOpenGroups, useView, type ViewState } from '../state/index.ts';
import type { AnyView, Asked, Specs, ViewContext } from '../views/index.ts';
import { type PageCheck, pageCheck } from './check-state.ts';
import { FAILED, LOADING } from './page-marks.ts';
import type { Question } from './session/asker.ts';
import { useSession } from './session/context.ts';
import { useManifests } from './use-manifests.ts';
import { useObservable } from './use-observable.ts';
import { savesData, useVerification } from './verification.ts';
import { useViewCode } from './views-by-name.ts';

/** A view on its snapshot: what it asks, and how far the answers are checked. `context` is null without a snapshot. */
export interface PageWork {
  readonly context: ViewContext | null;
  readonly asked: ReadonlyMap<string, Question>;
  readonly check: PageCheck;
  /** Starts the check that waits because the reader saves data; null = none waits. */
  readonly checkNow: (() => void) | null;
  /** Null while its code is fetched. */
  readonly view: AnyView | null;
  /** A further snapshot that the view needs is being opened. */
  readonly waiting: boolean;
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
  const openColumn = useOpenColumn();
  const openGroups = useOpenGroups();
  const { view, error, again } = useViewCode(state.view);
  const { manifests, waiting } = useManifests((index && view?.opens?.(state, index)) ?? NO_IDS);
  const context: ViewContext | null = useMemo(
    () =>
      index && manifest
        ? {
            lang,
            t: translator(lang),
            f: formatsOf(lang),
            manifest,
            index,
            manifests,
            firstRow,
            openColumn,
            openGroups,
          }
        : null,
    [lang, manifest, index, manifests, firstRow, openColumn, openGroups],
  );
  const asked = useQuestions(waiting ? null : view, state, context);
  const questions = useMemo(() => [...asked.values()], [asked]);
  const frames = useObservable(session.frames);
  const engine = useObservable(session.host.status);
  const checked = manifest && view && !waiting ? pageCheck(manifest, questions, frames, engine) : null;
  const check = checked ?? (error === null ? LOADING : FAILED);
  const [wanted, want] = useState(false);
  const saving = savesData() && !wanted;
  useVerification(session, manifest, questions, check.state !== 'ready' || saving);
  const waits = saving && engine.status === 'off';
  const checkNow = useMemo(() => (waits ? () => want(true) : null), [waits]);
  return { context, asked, check, checkNow, view, waiting, error, again };
}

const NO_IDS: readonly string[] = [];
const NOTHING: ReadonlyMap<string, Question> = new Map();

/** The questions of a view by name; the same object as long as they are equal. */
function useQuestions(view: AnyView | null, state: ViewState, context: ViewContext | null) {
  const specs: Specs = (context && view?.ask(state, context)) ?? {};
  const named = Object.entries(specs).flatMap(([name, asked]) => {
    const question = asked && context ? questionOf(asked, context) : null;
    return question ? [[name, question] as const] : [];
  });
  const key = JSON.stringify(
    named.map(([name, { manifest, spec }]) => [name, manifest.content_sha256, spec]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the questions.
  return useMemo(() => (named.length === 0 ? NOTHING : new Map(named)), [key]);
}

/** A question with its snapshot; null for one to a snapshot that is not open, which a view must not ask. */
function questionOf(asked: Asked, { manifest, manifests }: ViewContext): Question | null {
  if (!('of' in asked)) return { manifest, spec: asked };
  const other = asked.of === manifest.id ? manifest : manifests?.get(asked.of);
  return other ? { manifest: other, spec: asked.ask } : null;
}
