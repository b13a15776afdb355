import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { QuerySpec } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { useHref, useView, useViewStore } from '../state/index.ts';
import type { Geography, ViewContext } from '../views/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { frameKey } from './session/asker.ts';
import { useSession } from './session/context.ts';
import type { Frames } from './session/frames.ts';
import { Faults } from './shell/faults.tsx';
import { Loading } from './shell/loading.tsx';
import { useObservable } from './use-observable.ts';
import { viewOf } from './views-by-name.ts';

const NOWHERE: Geography = { anchors: {}, topology: null };

/** Puts a view's questions, and draws it when the answers that it needs are there; until then the last drawing stays. */
export const ViewHost = memo(function ViewHost({ context }: { readonly context: ViewContext }) {
  const session = useSession();
  const store = useViewStore();
  const state = useView((view) => view);
  const href = useHref();
  const frames = useObservable(session.frames);
  const geography = useObservable(session.geography)[state.era] ?? NOWHERE;
  const view = viewOf(state.view);
  const asked = useMemo(() => questionsOf(view.ask(state, context)), [view, state, context]);
  const { manifest } = context;

  useEffect(() => {
    session.asker.ensure(manifest, [...asked.values()]);
  }, [session, manifest, asked, frames]);
  useEffect(() => session.loadGeography(state.era), [session, state.era]);

  const answers = answersOf(asked, frames, manifest);
  const waiting = [...asked.keys()].filter((name) => !(name in answers) && !view.later.includes(name));
  const last = useRef<{ readonly of: string; readonly drawing: ReactNode } | null>(null);
  const failures = [...asked.values()].flatMap((spec) => {
    const frame = frames.get(frameKey(manifest, spec));
    return frame?.status === 'failed' ? [frame.error] : [];
  });
  const model = useMemo(
    () => (waiting.length === 0 ? view.read(answers, state, context) : null),
    // biome-ignore lint/correctness/useExhaustiveDependencies: `answers` is made of `frames` and `asked`.
    [waiting.length, frames, asked, view, state, context],
  );
  if (model !== null) {
    const { Draw } = view;
    const props = { model, state, context, geography, href, change: store.change };
    last.current = { of: state.view, drawing: <Draw {...props} /> };
  }
  const kept = last.current?.of === state.view ? last.current.drawing : null;
  return (
    <div className="view" aria-busy={model === null}>
      {failures.length > 0 ? <Faults errors={failures} context={context} /> : null}
      <ErrorBoundary key={state.view} t={context.t}>
        {kept ?? (failures.length > 0 ? null : <Loading t={context.t} f={context.f} />)}
      </ErrorBoundary>
    </div>
  );
});

function questionsOf(specs: Readonly<Record<string, QuerySpec | undefined>>): ReadonlyMap<string, QuerySpec> {
  return new Map(Object.entries(specs).flatMap(([name, spec]) => (spec ? [[name, spec] as const] : [])));
}

function answersOf(asked: ReadonlyMap<string, QuerySpec>, frames: Frames, manifest: Manifest) {
  const ready = [...asked].flatMap(([name, spec]) => {
    const frame = frames.get(frameKey(manifest, spec));
    return frame?.status === 'ready' ? [[name, frame.frame] as const] : [];
  });
  return Object.fromEntries(ready);
}
