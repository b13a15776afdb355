import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import { translator } from '../../../src/i18n/index.ts';
import { CODECS, type Codecs } from '../../../src/state/codecs.ts';
import { DEFAULT_VIEW, linkTo, parseUrl, printUrl } from '../../../src/state/index.ts';
import { URL_KEYS } from '../../../src/state/url.ts';
import { anyPreferences, anyView, goodSearch } from './arbitrary.ts';

const parse = (search: string) => parseUrl(search);
const reasons = (search: string): string[] => parse(search).notices.map((n) => `${n.key} ${n.reason}`);

test('a state without a codec for each of its keys does not compile', () => {
  const { view, ...others } = CODECS;
  // @ts-expect-error: `view` has no codec
  const codecs: Codecs = others;
  expect(Object.keys(codecs)).not.toContain('view');
  expect(view.print('coverage')).toBe('coverage');
  expect([...URL_KEYS].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
});

describe('links keep what they say', () => {
  test('every state comes back from its link, for every reader', () => {
    fc.assert(
      fc.property(anyView, anyPreferences, (view, preferences) => {
        const { state, notices } = parseUrl(printUrl(view, preferences), preferences);
        expect(state).toEqual(view);
        expect(notices).toEqual([]);
      }),
    );
  });
  test('a printed link is canonical: printing what it parses to gives it again', () => {
    fc.assert(
      fc.property(goodSearch, (search) => {
        const printed = printUrl(parse(search).state);
        expect(printUrl(parse(printed).state)).toBe(printed);
      }),
    );
  });
  test('the language a link was sent in survives a reader who prefers another', () => {
    const english = { ...DEFAULT_VIEW, lang: 'en' } as const;
    const prefersId = { lang: 'id', theme: null } as const;
    expect(parseUrl(printUrl(english), prefersId).state.lang).toBe('en');
    expect(printUrl(DEFAULT_VIEW, { lang: 'en', theme: 'dark' })).toBe('?lang=id&theme=auto');
    expect(parseUrl('', { lang: 'en', theme: 'dark' }).state).toMatchObject({ lang: 'en', theme: 'dark' });
  });
});

describe('links read well', () => {
  test('a part of a number that names none, or is not one, is said to be wrong instead of being dropped', () => {
    for (const why of ['libraries-ID-2024-filtered', 'libraries-ID-2024-none'])
      expect(parse(`?why=${why}`)).toMatchObject({ state: { why: null }, notices: [{ key: 'why' }] });
    expect(parse('?why=libraries-ID-2024-village-filtered')).toMatchObject({
      state: { why: { slice: { tier: 'village', filtered: true } } },
      notices: [],
    });
  });
  test('the default state needs no key', () => {
    expect(printUrl(DEFAULT_VIEW)).toBe('');
    expect(parse('').state).toEqual(DEFAULT_VIEW);
    expect(parse('?view=&tier=&year=')).toEqual({ state: DEFAULT_VIEW, notices: [] });
  });
  test('keys stand in one order and commas are commas', () => {
    const search = '?lang=en&funding=csr,apbn&sort=-value,name&region=33&view=coverage&q=a%2Cb%20c%26';
    expect(printUrl(parse(search).state)).toBe(
      '?view=coverage&region=33&funding=apbn,csr&sort=-value,name&q=a,b+c%26&lang=en',
    );
  });
  test('lists lose repeats, and filters and pins stand in canonical order', () => {
    const { state } = parse('?tier=village,province,village&pin=33,11,33,ID&cols=b,a,b&sort=-a,b,a');
    expect(state.tier).toEqual(['province', 'village']);
    expect(state.pin).toEqual(['11', '33', 'ID']);
    expect(state.cols).toEqual(['b', 'a']);
    expect(state.sort).toEqual([
      { column: 'a', descending: true },
      { column: 'b', descending: false },
    ]);
  });
  test('a filter that names everything is no filter', () => {
    expect(parse('?channel=replication,stimulus').state.channel).toEqual([]);
  });
  test('ID as region is the nation, which is the default', () => {
    expect(parse('?region=ID')).toEqual({ state: DEFAULT_VIEW, notices: [] });
  });
});

describe('bad links open a working page', () => {
  test('no text throws, and whatever it says leads to a state that has a link', () => {
    const keyed = fc.tuple(fc.constantFrom(...URL_KEYS), fc.string({ unit: 'binary' }));
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(keyed, { maxLength: 30 }).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(garbage, (search) => {
        const { state, notices } = parse(search);
        expect(parse(printUrl(state)).state).toEqual(state);
        for (const notice of notices) expect([...notice.value].length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 500 },
    );
  });
  test('broken percent signs and lone surrogates do not throw', () => {
    expect(parse('?q=%E0%A4%A&region=%').state.region).toBeNull();
    expect(() => printUrl({ ...DEFAULT_VIEW, q: '\uD800' })).not.toThrow();
  });
  test.each([
    ['view=nowhere', 'view not_listed'],
    ['metric=constructor', 'metric not_listed'],
    ['metric=__proto__', 'metric not_listed'],
    ['year=1999', 'year not_a_year'],
    ['year=2020.5', 'year not_a_year'],
    ['year=20200', 'year not_a_year'],
    ['region=333', 'region not_a_code'],
    ['region=33.7', 'region not_a_code'],
    ['region=33%0A', 'region not_a_code'],
    ['pin=11,xx', 'pin not_a_code'],
    ['pin=11,12,13,14,15,16,17', 'pin too_many'],
    ['tier=village,hamlet', 'tier not_listed'],
    ['snapshot=../x', 'snapshot not_a_name'],
    ['sort=-', 'sort not_a_name'],
    ['cols=A', 'cols not_a_name'],
    [`q=${'a'.repeat(201)}`, 'q too_long'],
    ['embed=yes', 'embed not_listed'],
    ['lang=fr', 'lang not_listed'],
    ['year=2020&year=2021', 'year repeated'],
    ['from=2024&to=2020', 'from range_reversed'],
    ['era=34&region=93', 'region not_in_era'],
    ['era=34&pin=11,94', 'pin not_in_era'],
    ['snapshot=a&compare=a', 'compare same_as_snapshot'],
  ])('%s is noticed once, as %s', (search, reason) => {
    expect(reasons(search)).toEqual([reason]);
  });
  test('the first of a repeated key counts', () => {
    expect(parse('year=2020&year=2021').state.year).toBe(2020);
  });
  test('the notice shows the value as text, cut to 80 characters', () => {
    const [notice] = parse(`?metric=${encodeURIComponent('<img onerror=1>'.repeat(100))}`).notices;
    expect(notice?.value).toHaveLength(80);
    expect(notice?.value.startsWith('<img onerror=1>')).toBe(true);
  });
  test('unknown keys are dropped without a word', () => {
    expect(parse('?utm_source=x&__proto__=y&constructor=z')).toEqual({ state: DEFAULT_VIEW, notices: [] });
  });
  test('every form shows regencies too', () => {
    const { state, notices } = parse('?level=regency&form=tiles');
    expect([state.form, notices]).toEqual(['tiles', []]);
  });
  test('every reason has its words in both languages', () => {
    for (const notice of parse('year=x&view=y&view=z&region=1&pin=1&era=34&region=93').notices) {
      for (const lang of ['id', 'en'] as const) {
        expect(translator(lang).shell.notices.notice({ ...notice, fallback: null })).toContain(
          `“${notice.key}”`,
        );
      }
    }
  });
});

describe('links to other states', () => {
  test('are relative and say only what differs', () => {
    expect(linkTo(DEFAULT_VIEW, { view: 'coverage', region: '33' as RegionCode })).toBe(
      '?view=coverage&region=33',
    );
  });
  test('the default state is a question mark, since an empty href would keep the present keys', () => {
    expect(linkTo({ ...DEFAULT_VIEW, view: 'coverage' }, { view: 'overview' })).toBe('?');
  });
  test('a patch is settled like any other change', () => {
    const at93 = { ...DEFAULT_VIEW, region: '93' as RegionCode };
    expect(linkTo(at93, { era: '34' })).toBe('?era=34');
  });
});
