import { formatsOf, translator } from '../i18n/index.ts';
import { useView, useViewStore } from '../state/index.ts';
import { Playback, Snapshots, WhyControls } from '../views/index.ts';
import { usePlayback } from './clock.ts';
import { CodeFault } from './code-fault.tsx';
import { FAILED, usePageMarks } from './page-marks.ts';
import { Banner } from './shell/banner.tsx';
import { Colophon } from './shell/colophon.tsx';
import { Faults } from './shell/faults.tsx';
import { Loading } from './shell/loading.tsx';
import { Shell } from './shell/shell.tsx';
import { useSnapshotControl } from './snapshot-control.ts';
import { useArrival } from './use-arrival.ts';
import { usePage } from './use-page.ts';
import { useSnapshot } from './use-snapshot.ts';
import { ViewHost } from './view-host.tsx';
import { useWhyControl, WhyHost } from './why-host.tsx';

/**
 * The app: the shell around the view that the state names, on the snapshot that it names. The shell stays in place
 * whatever happens inside it, so that focus is never lost while a snapshot or a view is fetched.
 */
export function App() {
  const store = useViewStore();
  const state = useView((view) => view);
  const { lang, view: name } = state;
  const t = translator(lang);
  const opened = useSnapshot();
  const page = usePage(opened.index, opened.manifest);
  const playback = usePlayback(store);
  const why = useWhyControl(t);
  const snapshots = useSnapshotControl();
  const { context, view } = page;
  useArrival(state);
  usePageMarks(opened.error ? FAILED : page.check, t.shell.pageTitle(t.shell.nav.views[name]));
  return (
    <Playback.Provider value={playback}>
      <Shell
        t={t}
        index={opened.index}
        snapshot={opened.id}
        banner={
          context ? (
            <Banner context={context} check={page.check} unknown={opened.unknown} onCheck={page.checkNow} />
          ) : null
        }
        footer={
          <Colophon t={t} manifest={opened.manifest} context={context} page={t.shell.nav.views[name]} />
        }
      >
        {opened.error ? (
          <Faults errors={[opened.error]} t={t} snapshot={opened.id ?? 'index.json'} />
        ) : page.error !== null ? (
          <CodeFault t={t} onRetry={page.again} />
        ) : context && view && !page.waiting ? (
          <WhyControls.Provider value={why}>
            <Snapshots.Provider value={snapshots}>
              <ViewHost view={view} context={context} asked={page.asked} />
            </Snapshots.Provider>
          </WhyControls.Provider>
        ) : (
          <Loading t={t} f={formatsOf(lang)} />
        )}
      </Shell>
      {context ? <WhyHost context={context} /> : null}
    </Playback.Provider>
  );
}
