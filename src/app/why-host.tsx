import { useEffect, useMemo, useState } from 'react';
import type { Messages } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import { setWhy, useHref, useView, useViewStore } from '../state/index.ts';
import { Dialog } from '../ui/index.ts';
import { type AnyView, lazyWhy, type ViewContext, type WhyControl } from '../views/index.ts';
import { CodeFault } from './code-fault.tsx';
import { Loading } from './shell/loading.tsx';
import { ViewHost } from './view-host.tsx';

/** The dialog that explains a number, over whatever page the state names; its code comes when it is opened first. */
export function WhyHost({ context }: { readonly context: ViewContext }) {
  const store = useViewStore();
  const state = useView((now) => now);
  const { view, failed, again } = useLazyWhy(state.why !== null);
  const key = JSON.stringify(state.why && view ? view.ask(state, context) : {});
  const { t, f, lang, manifest } = context;
  const asked = useMemo(() => {
    const specs: Readonly<Record<string, QuerySpec>> = JSON.parse(key);
    return new Map(Object.entries(specs).map(([name, spec]) => [name, { manifest, spec }]));
  }, [key, manifest]);
  return (
    <Dialog
      open={state.why !== null}
      title={t.states.why.title}
      closeLabel={t.shell.close}
      onClose={() => store.change(setWhy(null))}
    >
      {view ? (
        <ViewHost key={lang} view={view} context={context} asked={asked} />
      ) : failed ? (
        <CodeFault t={t} onRetry={again} />
      ) : (
        <Loading t={t} f={f} />
      )}
    </Dialog>
  );
}

/** How numbers open their accounts; new when the state is, so that the links keep up with it. */
export function useWhyControl(t: Messages): WhyControl {
  const store = useViewStore();
  const href = useHref();
  return {
    href: (cell) => href(setWhy(cell)),
    open: (cell) => store.change(setWhy(cell)),
    label: t.states.why.link,
  };
}

/** The dialog's code: fetched when it is wanted first, and after a failure when asked for again. */
function useLazyWhy(wanted: boolean) {
  const [view, setView] = useState<AnyView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || view || failed) return;
    let gone = false;
    lazyWhy().then(
      (code) => !gone && setView(() => code),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [wanted, view, failed]);
  return { view, failed, again: () => setFailed(false) };
}
