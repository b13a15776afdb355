import type { ViewContext } from '../view.ts';
import type { Counted, Edition, Stated, Status } from './read.ts';

/** The title of an edition: who came from how many countries, beside what was announced; a question where that is open. */
export function editionTitle(edition: Edition, { t, f }: Pick<ViewContext, 't' | 'f'>): string {
  const { sharing } = t;
  const span = (measure: Counted, status: Status): string | null => {
    const values = edition.counts.find((count) => count.measure === measure)?.said[status] ?? [];
    return values.length === 0 ? null : spanOf(values, f.number);
  };
  const people = span('foreign', 'attended');
  const countries = span('countries', 'attended');
  if (people === null || countries === null) return sharing.question(edition.year);
  const came = sharing.found({ year: edition.year, people, countries });
  const before = [span('foreign', 'announced'), span('countries', 'announced')] as const;
  if (before[0] === null || before[1] === null) return came;
  return `${came}; ${sharing.foundAnnounced({ people: before[0], countries: before[1] })}`;
}

/** `18–19` where sources or moments differ. */
function spanOf(values: readonly Stated[], number: (value: number) => string): string {
  const all = values.map(({ value }) => value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}
