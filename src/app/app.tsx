import { useEffect, useMemo } from 'react';
import { formatsOf, translator } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import type { Manifest, SnapshotIndex } from '../snapshot/index.ts';
import { useView, useViewStore } from '../state/index.ts';
import { Playback, type ViewContext } from '../views/index.ts';
import { type PageCheck, pageCheck } from './check-state.ts';
import { usePlayback } from './clock.ts';
import { usePageMarks } from './page-marks.ts';
import { useSession } from './session/context.ts';
import { selectSnapshot } from './session/select-snapshot.ts';
import { Colophon } from './shell/colophon.tsx';
import { EvidenceStrip } from './shell/evidence-strip.tsx';
import { Faults } from './shell/faults.tsx';
import { LinkNotices } from './shell/link-notices.tsx';
import { Loading } from './shell/loading.tsx';
import { Shell } from './shell/shell.tsx';
import { useObservable } from './use-observable.ts';
import { savesData, useVerification } from './verification.ts';
import { ViewHost } from './view-host.tsx';
import { viewOf } from './views-by-name.ts';

/** The app: waits for the index and the snapshot's manifest, then hosts the view that the state names. */
export function App() {
  const session = useSession();
  const { snapshot, lang } = useView((view) => view);
  const index = useObservable(session.index);
  const manifests = useObservable(session.manifests);
  const t = translator(lang);
  useEffect(() => {
    if (index.status === 'loading') session.loadIndex();
  }, [session, index]);

  const chosen = index.status === 'ready' ? selectSnapshot(snapshot, index.value) : null;
  const manifest = chosen ? manifests.get(chosen.id) : undefined;
  useEffect(() => {
    if (chosen && !manifest) session.loadManifest(chosen.id);
  }, [session, chosen, manifest]);

  if (index.status === 'ready' && chosen && manifest?.status === 'ready') {
    return <Page index={index.value} manifest={manifest.value} unknown={chosen.unknown} />;
  }
  const failed =
    index.status === 'failed' ? index.error : manifest?.status === 'failed' ? manifest.error : null;
  return (
    <Waiting failed={failed !== null}>
      <Shell
        t={t}
        index={index.status === 'ready' ? index.value : null}
        snapshot={chosen?.id ?? null}
        banner={null}
        footer={<Colophon t={t} manifest={null} />}
      >
        {failed ? (
          <Faults errors={[failed]} t={t} snapshot={chosen?.id ?? 'index.json'} />
        ) : (
          <Loading t={t} f={formatsOf(lang)} />
        )}
      </Shell>
    </Waiting>
  );
}

const LOADING: PageCheck = { state: 'loading', verified: 'pending', differed: 0 };
const FAILED: PageCheck = { state: 'failed', verified: 'pending', differed: 0 };

function Waiting({ failed, children }: { readonly failed: boolean; readonly children: React.ReactNode }) {
  usePageMarks(failed ? FAILED : LOADING, null);
  return children;
}

function Page(props: {
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
  const view = viewOf(state.view);
  const key = JSON.stringify(view.ask(state, context));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the questions; equal ones stay the same object.
  const asked = useMemo(() => questionsOf(view.ask(state, context)), [key]);
  const specs = useMemo(() => [...asked.values()], [asked]);
  const frames = useObservable(session.frames);
  const engine = useObservable(session.host.status);
  const check = pageCheck(manifest, specs, frames, engine);
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
        <ViewHost view={view} context={context} asked={asked} />
      </Shell>
    </Playback.Provider>
  );
}

function questionsOf(specs: Readonly<Record<string, QuerySpec | undefined>>): ReadonlyMap<string, QuerySpec> {
  return new Map(Object.entries(specs).flatMap(([name, spec]) => (spec ? [[name, spec] as const] : [])));
}
