import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegionCode, SnapshotId } from '../../../src/base/index.ts';
import * as state from '../../../src/state/index.ts';
import { type Change, createViewStore, DEFAULT_VIEW, parseUrl, printUrl } from '../../../src/state/index.ts';
import { anyView } from './arbitrary.ts';

const code = (text: string): RegionCode => text as RegionCode;
const linkAfter = (search: string, ...changes: Change[]): string => {
  const store = createViewStore({ initial: parseUrl(search).state });
  for (const change of changes) store.change(change);
  return printUrl(store.getState().view);
};

describe('changes of region and boundaries', () => {
  test('a province that the 34 boundaries do not have is let go; its neighbours and regencies stay', () => {
    expect(linkAfter('?region=93', state.setEra('34'))).toBe('?era=34');
    expect(linkAfter('?region=91', state.setEra('34'))).toBe('?region=91&era=34');
    expect(linkAfter('?region=93.01', state.setEra('34'))).toBe('?region=93.01&era=34');
    expect(linkAfter('?pin=91,93,94', state.setEra('34'))).toBe('?pin=91&era=34');
  });
  test('regencies come in every form; going up lets a chosen regency go', () => {
    expect(linkAfter('?form=tiles', state.setLevel('regency'))).toBe('?level=regency&form=tiles');
    expect(linkAfter('?level=regency&form=list', state.setLevel('province'))).toBe('?form=list');
    expect(linkAfter('?level=regency', state.setForm('tiles'))).toBe('?level=regency&form=tiles');
    expect(linkAfter('', state.showRegencies(code('33')))).toBe('?level=regency&region=33');
    expect(linkAfter('?level=regency&region=33.74', state.setLevel('province'))).toBe('');
    expect(linkAfter('?level=regency&region=33', state.setLevel('province'))).toBe('?region=33');
  });
  test('a seventh pin changes nothing, and a second press unpins', () => {
    const six = ['11', '12', '13', '14', '15', '16'].map((text) => state.togglePin(code(text)));
    expect(linkAfter('', ...six, state.togglePin(code('17')))).toBe('?pin=11,12,13,14,15,16');
    expect(linkAfter('?pin=11,12', state.togglePin(code('11')))).toBe('?pin=12');
  });
});

describe('filters', () => {
  test('switching one off from "all" leaves the others; switching it on again is "all"', () => {
    expect(linkAfter('', state.toggleTier('village'))).toBe('?tier=province,regency');
    expect(linkAfter('', state.toggleTier('village'), state.toggleTier('village'))).toBe('');
  });
  test('filters set in any order make the same link', () => {
    expect(linkAfter('', state.setFilters({ funding: ['csr', 'apbn', 'csr'] }))).toBe('?funding=apbn,csr');
  });
});

describe('moving between views', () => {
  test('the choice of data comes along; what only a table understands does not', () => {
    const search =
      '?view=table&metric=libraries&year=2021&tier=village&cols=a&sort=-a&where=x&pivot=b&q=y&mode=m&lang=en';
    expect(linkAfter(search, state.goView('coverage'))).toBe(
      '?view=coverage&metric=libraries&year=2021&tier=village&lang=en',
    );
    expect(linkAfter('?view=table&q=y', state.goView('table'))).toBe('?view=table&q=y');
  });
  test('reset keeps view, snapshots, language and theme, and nothing else', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: name, snapshot, compare, lang, theme, embed } = view;
        expect(state.reset().apply(view)).toEqual({
          ...DEFAULT_VIEW,
          view: name,
          snapshot,
          compare,
          lang,
          theme,
          embed,
        });
      }),
    );
  });
});

test('a snapshot is never compared with itself', () => {
  const id = '2025-04' as SnapshotId;
  expect(linkAfter('?compare=2025-04', state.setSnapshot(id))).toBe('?snapshot=2025-04');
});

test('moving through years and typing replace; choosing pushes', () => {
  const replacing = [
    state.setYear(2020),
    state.setRange(2019, 2024),
    state.setSearch('a'),
    state.setSort([]),
  ];
  const pushing = [
    state.goView('growth'),
    state.setMetric('libraries'),
    state.selectRegion(code('33')),
    state.setEra('34'),
    state.setFilters({ tier: ['village'] }),
    state.reset(),
  ];
  expect(new Set(replacing.map((change) => change.history))).toEqual(new Set(['replace']));
  expect(new Set(pushing.map((change) => change.history))).toEqual(new Set(['push']));
});

test('a change never alters the state it was given', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const copy = structuredClone(view);
      for (const change of [
        state.reset(),
        state.toggleTier('village'),
        state.togglePin(code('11')),
        state.goView('table'),
      ]) {
        change.apply(view);
      }
      expect(view).toEqual(copy);
    }),
  );
});
