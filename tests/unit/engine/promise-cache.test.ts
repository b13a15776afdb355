import { expect, test } from 'vitest';
import { createPromiseCache } from '../../../src/engine/index.ts';

test('the same key is made once, even while it is under way', async () => {
  const cache = createPromiseCache<number>();
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };
  expect(await Promise.all([cache.get('a', make), cache.get('a', make), cache.get('b', make)])).toEqual([
    1, 1, 2,
  ]);
});

test('a failure is forgotten, so that the next call tries again', async () => {
  const cache = createPromiseCache<string>();
  await expect(cache.get('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  expect(cache.has('a')).toBe(false);
  await expect(cache.get('a', async () => 'there')).resolves.toBe('there');
});

test('a late failure does not forget the answer that took its place', async () => {
  const cache = createPromiseCache<string>();
  let fail = (_: Error) => {};
  const first = cache.get('a', () => new Promise((_, reject) => (fail = reject)));
  cache.set('a', 'newer');
  fail(new Error('late'));
  await expect(first).rejects.toThrow('late');
  await expect(cache.get('a', async () => 'made again')).resolves.toBe('newer');
});

test('above its limit the cache drops the answer asked for longest ago', async () => {
  const cache = createPromiseCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  await cache.get('a', async () => 0);
  cache.set('c', 3);
  expect([cache.has('a'), cache.has('b'), cache.has('c')]).toEqual([true, false, true]);
});
