import type { Manifest } from '../snapshot/index.ts';

/** The last year whose library counts are complete for every channel: what a page opens with. */
export function openingYear(manifest: Manifest): number {
  const through = manifest.complete_through
    .filter(({ table }) => table === 'libraries')
    .map((entry) => entry.through)
    .sort()[0];
  const day = through ?? manifest.as_of;
  const year = Number(day.slice(0, 4));
  return day.slice(5) === '12-31' ? year : year - 1;
}

/** The year to show: the one asked for when the data have it, else the opening one, else the nearest. */
export function shownYear(asked: number | null, years: readonly number[], manifest: Manifest): number {
  const wanted = asked ?? openingYear(manifest);
  if (years.includes(wanted)) return wanted;
  return years.reduce(
    (best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    years[0] ?? wanted,
  );
}
