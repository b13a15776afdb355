import { useEffect } from 'react';
import { useView } from '../state/index.ts';
import type { PageCheck } from './check-state.ts';

export const LOADING: PageCheck = { state: 'loading', verified: 'pending', differed: 0, blank: false };
export const FAILED: PageCheck = { state: 'failed', verified: 'pending', differed: 0, blank: false };

/** Writes on the root element what the page is: its language, theme, whether it is ready and whether it is verified. */
export function usePageMarks(check: PageCheck, title: string | null): void {
  const lang = useView((view) => view.lang);
  const theme = useView((view) => view.theme);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    root.dataset.theme = theme;
    root.dataset.state = check.state;
    root.dataset.verified = check.verified;
    if (title !== null) document.title = title;
  }, [lang, theme, check.state, check.verified, title]);
}
