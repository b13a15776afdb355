import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  createViewStore,
  DEFAULT_VIEW,
  goView,
  setFilters,
  setMetric,
  useHref,
  useNotices,
  useView,
  ViewStoreProvider,
} from '../../../src/state/index.ts';

function NextView() {
  const name = useView((view) => view.view);
  const href = useHref();
  return createElement('a', { href: href(goView('growth')) }, name, useNotices().length);
}

test('fields that did not change stay the same objects, so that selectors rest', () => {
  const store = createViewStore({ initial: DEFAULT_VIEW });
  store.change(setFilters({ tier: ['village'] }));
  const { view } = store.getState();
  store.change(setMetric('libraries'));
  expect(store.getState().view).not.toBe(view);
  expect(store.getState().view.tier).toBe(view.tier);
  store.change(setFilters({ tier: ['village'] }));
  expect(store.getState().view.metric).toBe('libraries');
});

test('a change that changes nothing keeps the very state', () => {
  const store = createViewStore({ initial: DEFAULT_VIEW });
  const { view } = store.getState();
  store.change(goView('overview'));
  expect(store.getState().view).toBe(view);
});

test('a dismissed notice goes, the others stay', () => {
  const one = { key: 'year', value: 'x', reason: 'not_a_year' } as const;
  const two = { key: 'view', value: 'y', reason: 'not_listed' } as const;
  const store = createViewStore({ initial: DEFAULT_VIEW, notices: [one, two] });
  store.dismiss(one);
  expect(store.getState().notices).toEqual([two]);
});

test('components read fields, notices and hrefs of the store above them', () => {
  const store = createViewStore({
    initial: { ...DEFAULT_VIEW, view: 'coverage', lang: 'en' },
    notices: [{ key: 'year', value: 'x', reason: 'not_a_year' }],
  });
  const html = renderToString(createElement(ViewStoreProvider, { value: store }, createElement(NextView)));
  expect(html).toBe('<a href="?view=growth&amp;lang=en">coverage<!-- -->1</a>');
});

test('a component without a store above it says what it lacks', () => {
  expect(() => renderToString(createElement(NextView))).toThrow('ViewStoreProvider');
});
