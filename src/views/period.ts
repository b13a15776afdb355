import { openingYear } from '../queries/index.ts';
import type { Manifest } from '../snapshot/index.ts';

export { openingYear } from '../queries/index.ts';

/** The year to show: the one asked for when the data have it, else the opening one, else the nearest. */
export function shownYear(asked: number | null, years: readonly number[], manifest: Manifest): number {
  const wanted = asked ?? openingYear(manifest);
  if (years.includes(wanted)) return wanted;
  return years.reduce(
    (best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    years[0] ?? wanted,
  );
}
