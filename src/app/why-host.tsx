import { useEffect, useMemo, useState } from 'react';
import type { Messages } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import { setWhy, useHref, useView, useViewStore } from '../state/index.ts';
import { Dialog } from '../ui/index.ts';
import { type AnyView, lazyWhy, type ViewContext, type WhyControl } from '../views/index.ts';
import { Loading } from './shell/loading.tsx';
import { ViewHost } from './view-host.tsx';

/** The dialog that explains a number, over whatever page the state names; its code comes when it is opened first. */
export function WhyHost({ context }: { readonly context: ViewContext }) {
  const store = useViewStore();
  const state = useView((now) => now);
  const view = useLazyWhy(state.why !== null);
  const key = JSON.stringify(state.why && view ? view.ask(state, context) : {});
  const asked = useMemo(() => new Map<string, QuerySpec>(Object.entries(JSON.parse(key))), [key]);
  const { t, f, lang } = context;
  return (
    <Dialog
      open={state.why !== null}
      title={t.states.why.title}
      closeLabel={t.shell.close}
      onClose={() => store.change(setWhy(null))}
    >
      {view ? <ViewHost key={lang} view={view} context={context} asked={asked} /> : <Loading t={t} f={f} />}
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

function useLazyWhy(wanted: boolean): AnyView | null {
  const [view, setView] = useState<AnyView | null>(null);
  useEffect(() => {
    if (!wanted || view) return;
    let gone = false;
    lazyWhy().then(
      (code) => !gone && setView(() => code),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, view]);
  return view;
}
