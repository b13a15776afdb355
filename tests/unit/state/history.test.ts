import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import {
  bindHistory,
  bindPreferences,
  createViewStore,
  goView,
  type HistoryWindow,
  parseUrl,
  readPreferences,
  selectRegion,
  setLang,
  setMetric,
  setYear,
} from '../../../src/state/index.ts';
import { fakeWindow } from './fake-window.ts';

function open(path: string) {
  const page = fakeWindow(path);
  const { state, notices } = parseUrl(page.window.location.search);
  const store = createViewStore({ initial: state, notices });
  return { page, store, stop: bindHistory(store, page.window) };
}

test('a browser window is what the binding needs', () => {
  const fits = (window: Window): HistoryWindow => window;
  expect(fits).toBeTypeOf('function');
});

describe('the address follows the store', () => {
  test('steps are pushed as relative links that keep the path of a sub-path page', () => {
    const { page, store } = open('/sub/index.html');
    store.change(goView('coverage'));
    store.change(selectRegion('33' as RegionCode));
    expect(page.entries()).toEqual([
      '/sub/index.html',
      '/sub/index.html?view=coverage',
      '/sub/index.html?view=coverage&region=33',
    ]);
  });
  test('the default state leaves a clean address', () => {
    const { page, store } = open('/sub/?view=coverage');
    store.change(goView('overview'));
    expect(page.here()).toBe('/sub/');
  });
  test('a path that begins with two slashes is never taken for another host', () => {
    const { page, store } = open('https://example.org//double/?view=coverage');
    store.change(goView('overview'));
    expect(page.window.location.pathname).toBe('//double/');
    expect(page.window.location.search).toBe('');
  });
  test('moving through the years makes no history and is written once, at rest', () => {
    const { page, store } = open('/sub/');
    for (const year of [2019, 2020, 2021, 2022]) {
      store.change(setYear(year));
      page.tick(100);
    }
    expect(page.entries()).toEqual(['/sub/']);
    page.tick(350);
    expect(page.entries()).toEqual(['/sub/?year=2022']);
  });
  test('a step after a year keeps that year in the entry before it', () => {
    const { page, store } = open('/sub/');
    store.change(setYear(2021));
    store.change(goView('coverage'));
    expect(page.entries()).toEqual(['/sub/?year=2021', '/sub/?view=coverage&year=2021']);
  });
  test('leaving the page writes what was waiting', () => {
    const { page, store } = open('/sub/');
    store.change(setYear(2021));
    page.hide();
    expect(page.here()).toBe('/sub/?year=2021');
  });
  test('a change that changes nothing makes no entry', () => {
    const { page, store } = open('/sub/?metric=libraries');
    store.change(setMetric('libraries'));
    expect(page.entries()).toHaveLength(1);
  });
  test('a browser that refuses for a while gets the address later', () => {
    const { page, store } = open('/sub/');
    page.refuse(true);
    store.change(goView('coverage'));
    expect(page.here()).toBe('/sub/');
    page.refuse(false);
    page.tick(2_000);
    expect(page.here()).toBe('/sub/?view=coverage');
  });
  test('a garbage address is made canonical on arrival, and its anchor stays', () => {
    const { page, store } = open('/sub/?tier=village,village&view=nowhere&x=1#main');
    expect(page.entries()).toEqual(['/sub/?tier=village#main']);
    expect(store.getState().notices.map((notice) => notice.key)).toEqual(['view']);
  });
});

describe('the store follows the address', () => {
  test('back and forward restore the states and write nothing', () => {
    const { page, store } = open('/sub/');
    store.change(goView('coverage'));
    store.change(setMetric('libraries'));
    page.back();
    expect(store.getState().view).toMatchObject({ view: 'coverage', metric: 'village_coverage' });
    page.back();
    expect(store.getState().view.view).toBe('overview');
    page.forward();
    page.forward();
    expect(store.getState().view.metric).toBe('libraries');
    expect(page.entries()).toHaveLength(3);
  });
  test('a year that was waiting to be written is not written over another entry', () => {
    const { page, store } = open('/sub/');
    store.change(goView('coverage'));
    store.change(setYear(2020));
    page.back();
    page.tick(10_000);
    expect(page.entries()).toEqual(['/sub/', '/sub/?view=coverage']);
    expect(store.getState().view.year).toBeNull();
  });
  test('a followed link is a step, and an anchor alone is not', () => {
    const { page, store } = open('/sub/');
    store.open('?view=coverage&region=33');
    expect(page.here()).toBe('/sub/?view=coverage&region=33');
    const before = store.getState().view;
    store.restore('?view=coverage&region=33');
    expect(store.getState().view).toBe(before);
  });
  test('a followed link with a bad value says so; the next good one clears it', () => {
    const { store } = open('/sub/');
    store.open('?view=coverage&year=x');
    expect(store.getState().notices).toHaveLength(1);
    store.open('?view=growth');
    expect(store.getState().notices).toEqual([]);
  });
});

test('after it was stopped neither follows the other', () => {
  const { page, store, stop } = open('/sub/');
  stop();
  store.change(goView('coverage'));
  page.back();
  expect(page.entries()).toEqual(['/sub/']);
  expect([store.getState().view.view, page.listening()]).toEqual(['coverage', 0]);
});

describe('preferences', () => {
  const shelf = (kept: Map<string, string>) => () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  test('a chosen language is kept for the next visit, in the address too when it is not the default', () => {
    const kept = new Map<string, string>();
    const { page, store } = open('/sub/');
    bindPreferences(store, shelf(kept));
    store.change(setLang('en'));
    page.tick(350);
    expect(page.here()).toBe('/sub/?lang=en');
    expect(readPreferences(shelf(kept))).toEqual({ lang: 'en', theme: null });
  });
  test('forbidden or nonsensical storage is no preference and no failure', () => {
    const forbidden = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const none = { lang: null, theme: null };
    expect(readPreferences(forbidden)).toEqual(none);
    expect(
      readPreferences(
        shelf(
          new Map([
            ['tpbis.lang', '<b>'],
            ['tpbis.theme', 'pink'],
          ]),
        ),
      ),
    ).toEqual(none);
    const store = createViewStore({ initial: parseUrl('').state });
    bindPreferences(store, forbidden);
    expect(() => store.change(setLang('en'))).not.toThrow();
    expect(store.getState().view.lang).toBe('en');
  });
});
