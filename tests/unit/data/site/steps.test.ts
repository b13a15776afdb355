import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PROJECT } from '../../../../data/site/project.ts';
import { inputsHash, isFresh, markFresh, markStale } from '../../../../data/site/steps.ts';

const folder = join('.cache', `steps-test-${process.pid}`);
mkdirSync(join(PROJECT, folder), { recursive: true });
const write = (name: string, text: string): void => writeFileSync(join(PROJECT, folder, name), text);

afterAll(() => {
  rmSync(join(PROJECT, folder), { recursive: true });
  markStale('steps-test');
});

test('a step is fresh until a file it reads changes, moves or joins', () => {
  write('a.txt', 'one');
  const hashes = new Set([inputsHash([folder])]);
  markFresh('steps-test', inputsHash([folder]));
  expect(isFresh('steps-test', inputsHash([folder]), folder)).toBe(true);
  write('a.txt', 'two');
  hashes.add(inputsHash([folder]));
  write('b.txt', '');
  hashes.add(inputsHash([folder]));
  expect(hashes.size).toBe(3);
  expect(isFresh('steps-test', inputsHash([folder]), folder)).toBe(false);
  expect(inputsHash([folder], [join(folder, 'b.txt')])).not.toBe(inputsHash([folder]));
});

test('a step whose output is gone is not fresh', () => {
  markFresh('steps-test', 'x');
  expect(isFresh('steps-test', 'x', join(folder, 'never-made'))).toBe(false);
});
