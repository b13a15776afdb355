import { expect, test } from 'vitest';
import { sourcesOf } from '../../../data/snapshots/sources.ts';
import { translator } from '../../../src/i18n/index.ts';

/** Words that no name of a work or publisher among the sources holds. */
const ENGLISH =
  /\b(and|the|of|to|by|from|with|each|after|source|modified|published|modelled|figures|population|available)\b/i;
/** Said word for word in the language of the licence. */
const LICENSED = 'Contains information from idn-area-data';

test('what the sources of a snapshot say in our own words is Indonesian on Indonesian pages', () => {
  const { told } = translator('id').shell.sources;
  for (const { title, publisher, licence, attribution } of sourcesOf({ context: { files: [] } }))
    for (const text of [title, publisher, licence, attribution])
      if (!text.startsWith(LICENSED))
        expect(told(text).replace('CC-BY', '').replace('CC BY', '')).not.toMatch(ENGLISH);
  expect(translator('en').shell.sources.told('Facts with their sources')).toBe('Facts with their sources');
  expect(told('constructor')).toBe('constructor');
});

test.each([
  [1, 1, '1 library in 1 regency or city takes part'],
  [2, 1, '2 libraries in 1 regency or city take part'],
  [5, 3, '5 libraries in 3 regencies and cities take part'],
])('a registry of %i and %i is said in the right number', (libraryCount, regencyCount, said) => {
  const { registry } = translator('en').overview.sentences;
  const [libraries, regencies] = [String(libraryCount), String(regencyCount)];
  expect(registry({ libraries, regencies, libraryCount, regencyCount, date: 'D' }).join('')).toContain(said);
});
