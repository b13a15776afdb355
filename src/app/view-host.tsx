import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Frame } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { useHref, useView, useViewStore, type ViewState } from '../state/index.ts';
import { FigureTools } from '../ui/index.ts';
import { type AnyView, AskedProvider, type Geography, PageSave, type ViewContext } from '../views/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { frameKey, type Question } from './session/asker.ts';
import { useSession } from './session/context.ts';
import { Faults } from './shell/faults.tsx';
import { Loading } from './shell/loading.tsx';
import { useObservable } from './use-observable.ts';

const NOWHERE: Geography = { anchors: {}, topology: null };

export interface ViewHostProps {
  readonly view: AnyView;
  readonly context: ViewContext;
  /** The view's questions by name. */
  readonly asked: ReadonlyMap<string, Question>;
}

/** Puts a view's questions, and draws it when the answers that it needs are there; until then its last drawing stays. */
export const ViewHost = memo(function ViewHost(props: ViewHostProps) {
  const state = useView((now) => now);
  return (
    <ErrorBoundary t={props.context.t} subject={state}>
      <AnsweredView {...props} />
    </ErrorBoundary>
  );
});

function AnsweredView({ view, context, asked }: ViewHostProps) {
  const session = useSession();
  const store = useViewStore();
  const state = useView((now) => now);
  const href = useHref();
  const frames = useObservable(session.frames);
  const outlines = useObservable(session.geography)[state.era] ?? NOWHERE;
  const regencies = useObservable(session.regencies);
  const geography = useMemo(() => ({ ...outlines, regencies }), [outlines, regencies]);
  const { manifest } = context;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame that was dropped must be asked for again.
  useEffect(() => {
    session.asker.ensure([...asked.values()]);
  }, [session, asked, frames]);
  const tries = useObservable(session.tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => session.loadGeography(state.era), [session, state.era, tries]);

  const inRegencies = state.level === 'regency' || (state.region?.includes('.') ?? false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => {
    if (state.view === 'coverage' && state.form === 'map' && inRegencies) session.loadRegencies();
  }, [session, state.view, state.form, inRegencies, tries]);

  const found = [...asked].map(([name, question]) => ({ name, frame: frames.get(frameKey(question)) }));
  const failures = found.flatMap(({ frame }) => (frame?.status === 'failed' ? [frame.error] : []));
  const complete = found.every(({ name, frame }) => frame?.status === 'ready' || view.later.includes(name));
  const ready = found.flatMap(({ name, frame }) =>
    frame?.status === 'ready' ? [[name, frame.frame] as const] : [],
  );
  const answers = useStable(ready);
  const model = useMemo(
    () => (complete ? view.read(answers, state, context) : null),
    [complete, answers, view, state, context],
  );
  const last = useRef<Drawn | null>(null);
  if (model !== null) {
    const { Draw } = view;
    const { change, showRow, showColumn, showGroups } = store;
    const props = { model, state, context, geography, href, change, showRow, showColumn, showGroups };
    const save = <PageSave permalink={href({ snapshot: manifest.id })} context={context} />;
    const drawing = (
      <AskedProvider value={answers}>
        <FigureTools.Provider value={save}>
          <Draw {...props} />
        </FigureTools.Provider>
      </AskedProvider>
    );
    last.current = { view, state, manifest, drawing };
  }
  const failed = failures.length > 0;
  const before = last.current?.view === view ? last.current : null;
  // What failed must not stand over the numbers of another snapshot.
  const kept = before && !(failed && before.manifest !== manifest) ? before : null;
  const undo = () => kept && store.change({ history: 'push', apply: () => kept.state });
  return (
    <div className="view" aria-busy={model === null && !failed}>
      {failed ? (
        <Faults
          errors={failures}
          t={context.t}
          snapshot={manifest.id}
          onUndo={model === null && kept ? undo : undefined}
        />
      ) : null}
      <ErrorBoundary t={context.t} subject={model}>
        {kept?.drawing ?? (failed ? null : <Loading t={context.t} f={context.f} />)}
      </ErrorBoundary>
    </div>
  );
}

/** The last complete drawing and what it was made of. */
interface Drawn {
  readonly view: AnyView;
  readonly state: ViewState;
  readonly manifest: Manifest;
  readonly drawing: ReactNode;
}

type Ready = readonly (readonly [string, Frame])[];

/** The answers as an object that stays the same while every frame in it does. */
function useStable(ready: Ready): Readonly<Record<string, Frame>> {
  const held = useRef<{ ready: Ready; answers: Readonly<Record<string, Frame>> }>({ ready: [], answers: {} });
  const before = held.current.ready;
  const same =
    before.length === ready.length &&
    ready.every(([name, frame], at) => before[at]?.[0] === name && before[at]?.[1] === frame);
  if (!same) held.current = { ready, answers: Object.fromEntries(ready) };
  return held.current.answers;
}
