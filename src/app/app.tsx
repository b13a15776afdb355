import { useEffect } from 'react';
import { formatsOf, translator } from '../i18n/index.ts';
import { useView } from '../state/index.ts';
import { Page } from './page.tsx';
import { FAILED, LOADING, usePageMarks } from './page-marks.ts';
import { useSession } from './session/context.ts';
import { selectSnapshot } from './session/select-snapshot.ts';
import { Colophon } from './shell/colophon.tsx';
import { Faults } from './shell/faults.tsx';
import { Loading } from './shell/loading.tsx';
import { Shell } from './shell/shell.tsx';
import { useObservable } from './use-observable.ts';

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

function Waiting({ failed, children }: { readonly failed: boolean; readonly children: React.ReactNode }) {
  usePageMarks(failed ? FAILED : LOADING, null);
  return children;
}
