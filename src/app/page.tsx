import { useMemo } from 'react';
import { formatsOf, type Messages, translator } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import type { Manifest, SnapshotIndex } from '../snapshot/index.ts';
import { useView, useViewStore, type ViewState } from '../state/index.ts';
import { Button, Notice } from '../ui/index.ts';
import { type AnyView, Playback, type Specs, type ViewContext } from '../views/index.ts';
import { pageCheck } from './check-state.ts';
import { usePlayback } from './clock.ts';
import { FAILED, LOADING, usePageMarks } from './page-marks.ts';
import { useSession } from './session/context.ts';
import { Colophon } from './shell/colophon.tsx';
import { EvidenceStrip } from './shell/evidence-strip.tsx';
import { LinkNotices } from './shell/link-notices.tsx';
import { Loading } from './shell/loading.tsx';
import { Shell } from './shell/shell.tsx';
import { useObservable } from './use-observable.ts';
import { savesData, useVerification } from './verification.ts';
import { ViewHost } from './view-host.tsx';
import { useViewCode } from './views-by-name.ts';

/** A snapshot on screen: what it asks, what is checked, and the shell around the view that the state names. */
export function Page(props: {
  readonly index: SnapshotIndex;
  readonly manifest: Manifest;
  readonly unknown: string | null;
}) {
  const { index, manifest, unknown } = props;
  const session = useSession();
  const store = useViewStore();
  const state = useView((view) => view);
  const { lang } = state;
  const t = translator(lang);
  const context: ViewContext = useMemo(
    () => ({ lang, t, f: formatsOf(lang), manifest, index }),
    [lang, t, manifest, index],
  );
  const { view, error, again } = useViewCode(state.view);
  const asked = useQuestions(view, state, context);
  const specs = useMemo(() => [...asked.values()], [asked]);
  const frames = useObservable(session.frames);
  const engine = useObservable(session.host.status);
  const check = view ? pageCheck(manifest, specs, frames, engine) : error === null ? LOADING : FAILED;
  useVerification(session, manifest, specs, check.state !== 'ready' || savesData());
  usePageMarks(check, t.shell.pageTitle(t.shell.nav.views[state.view]));
  const playback = usePlayback(store);
  return (
    <Playback.Provider value={playback}>
      <Shell
        t={t}
        index={index}
        snapshot={manifest.id}
        banner={
          <>
            <EvidenceStrip manifest={manifest} check={check} t={t} lang={lang} />
            <LinkNotices t={t} unknown={unknown === null ? null : { value: unknown, shown: manifest.id }} />
          </>
        }
        footer={<Colophon t={t} manifest={manifest} />}
      >
        {view ? <ViewHost view={view} context={context} asked={asked} /> : null}
        {view || error !== null ? null : <Loading t={t} f={context.f} />}
        {error === null ? null : <CodeFault t={t} onRetry={again} />}
      </Shell>
    </Playback.Provider>
  );
}

const NOTHING: ReadonlyMap<string, QuerySpec> = new Map();

/** The questions of a view by name; the same object as long as they are equal. */
function useQuestions(view: AnyView | null, state: ViewState, context: ViewContext) {
  const specs: Specs = view?.ask(state, context) ?? {};
  const key = JSON.stringify(specs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the questions.
  return useMemo(() => {
    const named = Object.entries(specs).flatMap(([name, spec]) => (spec ? [[name, spec] as const] : []));
    return named.length === 0 ? NOTHING : new Map(named);
  }, [key]);
}

/** The code of a view could not be fetched. */
function CodeFault({ t, onRetry }: { readonly t: Messages; readonly onRetry: () => void }) {
  const { unexpected, labels } = t.errors;
  return (
    <Notice
      tone="error"
      title={unexpected.happened}
      announce
      actions={<Button onClick={onRetry}>{labels.retry}</Button>}
    >
      <p>{unexpected.works}</p>
    </Notice>
  );
}
