import { useEffect, useMemo, useState } from 'react';
import { setYear, type ViewStore } from '../state/index.ts';
import type { PlaybackControl } from '../views/index.ts';

/** Time a year stays on screen while playing, in milliseconds. */
const STEP = 900;

/** Keeps the clock of playing through the years: steps the store's year, and stops at the last or when hidden. */
export function usePlayback(store: ViewStore): PlaybackControl {
  const [run, setRun] = useState<{ readonly years: readonly number[]; readonly at: number } | null>(null);
  useEffect(() => {
    if (!run) return;
    const year = run.years[run.at];
    if (year === undefined || document.hidden) {
      setRun(null);
      return;
    }
    store.change(setYear(year));
    const timer = setTimeout(() => setRun({ ...run, at: run.at + 1 }), STEP);
    return () => clearTimeout(timer);
  }, [run, store]);
  return useMemo(
    () => ({
      playing: run !== null,
      toggle: (playing, years, year) => {
        const at = years.indexOf(year);
        setRun(playing ? { years, at: at >= years.length - 1 ? 0 : at + 1 } : null);
      },
    }),
    [run],
  );
}
