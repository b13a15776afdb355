import { useEffect, useState } from 'react';
import { VIEWS, type ViewName } from '../state/index.ts';
import { type AnyView, coverage, lazyViews, overview } from '../views/index.ts';

/** The views that are in the pages made at build. */
const FIRST: Partial<Record<ViewName, AnyView>> = { overview, coverage };
const LATER: Partial<Record<ViewName, () => Promise<AnyView>>> = lazyViews;

/** The views that can be opened, in the order of the navigation. */
export const OPEN_VIEWS: readonly ViewName[] = VIEWS.filter((name) => name in FIRST || name in LATER);

/** The view of a name at once; the overview for one that is fetched later or is not there. */
export const firstView = (name: ViewName): AnyView => FIRST[name] ?? overview;

const fetched = new Map<ViewName, AnyView>();

/** The view of a name: null while its code is fetched, the error when that failed. `again` is called by "try again". */
export function useViewCode(name: ViewName): {
  readonly view: AnyView | null;
  readonly error: unknown;
  again(): void;
} {
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState<{ readonly name: ViewName; readonly error: unknown } | null>(null);
  const view = FIRST[name] ?? fetched.get(name) ?? (name in LATER ? null : overview);
  const [, arrived] = useState<AnyView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for it again.
  useEffect(() => {
    const load = LATER[name];
    if (view || !load) return;
    let gone = false;
    load().then(
      (code) => {
        fetched.set(name, code);
        if (!gone) arrived(code);
      },
      (error: unknown) => !gone && setFailed({ name, error }),
    );
    return () => {
      gone = true;
    };
  }, [name, view, tries]);
  return {
    view,
    error: failed?.name === name ? failed.error : null,
    again: () => {
      setFailed(null);
      setTries(tries + 1);
    },
  };
}
