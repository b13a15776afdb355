import fc from 'fast-check';
import { CHANNELS, ERAS, FUNDINGS, LANGS, TIERS } from '../../../src/base/index.ts';
import { METRIC_IDS } from '../../../src/metrics/types.ts';
import { FORMS, MAP_LEVELS, parseUrl, THEMES, VIEWS, type ViewState } from '../../../src/state/index.ts';

const digits = fc.integer({ min: 11, max: 96 }).map(String);
const code = fc.oneof(
  digits,
  fc.tuple(digits, fc.integer({ min: 10, max: 79 })).map(([a, b]) => `${a}.${b}`),
  fc.constantFrom('93', '94', 'ID'),
);
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,39}$/);
const id = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,30}$/);
const year = fc.integer({ min: 2000, max: 2099 }).map(String);
const some = (item: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(item, { minLength: 1, maxLength: most }).map((items) => items.join(','));
const sort = fc.tuple(fc.constantFrom('', '-'), name).map((parts) => parts.join(''));
const part = fc.constantFrom(
  '',
  '-village-stimulus',
  '-regency-replication',
  '-village',
  '-csr',
  '-stimulus-apbn',
);
const why = fc
  .tuple(fc.constantFrom(...METRIC_IDS), fc.oneof(code, fc.constant('ID')), year, part)
  .map(([metric, region, at, of]) => `${metric}-${region}-${at}${of}`);
const text = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', maxLength });

/** Good values as a link writes them, in no canonical form: lists repeat and are in any order. */
const params = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    snapshot: id,
    compare: id,
    metric: fc.constantFrom(...METRIC_IDS),
    year,
    from: year,
    to: year,
    level: fc.constantFrom(...MAP_LEVELS),
    region: code,
    pin: some(code, 6),
    form: fc.constantFrom(...FORMS),
    tier: some(fc.constantFrom(...TIERS), 5),
    channel: some(fc.constantFrom(...CHANNELS), 5),
    funding: some(fc.constantFrom(...FUNDINGS), 9),
    era: fc.constantFrom(...ERAS),
    mode: name,
    cols: some(name, 5),
    sort: some(sort, 3),
    where: text(30),
    pivot: some(name, 4),
    q: text(20),
    why,
    lang: fc.constantFrom(...LANGS),
    theme: fc.constantFrom(...THEMES),
    embed: fc.constant('1'),
  },
  { requiredKeys: [] },
);

/** A search that holds good values only. */
export const goodSearch: fc.Arbitrary<string> = params.map((values) =>
  new URLSearchParams(values).toString(),
);

/** Any settled state. */
export const anyView: fc.Arbitrary<ViewState> = goodSearch.map((search) => parseUrl(search).state);

export const anyPreferences = fc.record({
  lang: fc.option(fc.constantFrom(...LANGS)),
  theme: fc.option(fc.constantFrom(...THEMES)),
});
