import { expect, test } from 'vitest';
import { isAbort } from '../../../src/engine/index.ts';
import { createQueue } from '../../../src/engine/queue.ts';

test('tasks run one at a time, in the order they came', async () => {
  const queue = createQueue();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
  };
  await Promise.all([queue.add(task('a')), queue.add(task('b')), queue.add(task('c'))]);
  expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
});

test('a task that is stopped before its turn never starts, and rejects at once', async () => {
  const queue = createQueue();
  const stop = new AbortController();
  let release = () => {};
  let started = false;
  const first = queue.add(() => new Promise<void>((resolve) => (release = resolve)));
  const second = queue.add(async () => {
    started = true;
  }, stop.signal);
  stop.abort();
  await expect(second).rejects.toSatisfy(isAbort);
  release();
  await first;
  await queue.add(async () => undefined);
  expect(started).toBe(false);
});

test('a running task that is stopped rejects at once, but the next waits until it has ended', async () => {
  const queue = createQueue();
  const stop = new AbortController();
  let release = () => {};
  const running = queue.add(() => new Promise<void>((resolve) => (release = resolve)), stop.signal);
  await Promise.resolve();
  stop.abort();
  await expect(running).rejects.toSatisfy(isAbort);
  let nextRan = false;
  const next = queue.add(async () => {
    nextRan = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(nextRan).toBe(false);
  release();
  await next;
  expect(nextRan).toBe(true);
});

test('a task that fails does not stop those after it', async () => {
  const queue = createQueue();
  await expect(queue.add(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(queue.add(async () => 2)).resolves.toBe(2);
});
