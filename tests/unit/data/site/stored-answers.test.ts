import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSnapshot, openSnapshot } from '../../../../data/site/open-snapshot.ts';
import {
  answerOpening,
  differences,
  differencesFrom,
  readAnswers,
  type StoredFiles,
  writeAnswers,
} from '../../../../data/site/stored-answers.ts';
import { createNodeEngine } from '../../../../src/engine/node.ts';
import { decodeStoredFrame, openingQueries, storedName } from '../../../../src/queries/index.ts';
import { buildFixtureSnapshot } from '../../../support/fixture-snapshot.ts';

let folder: string;
let opened: OpenSnapshot;
let stored: StoredFiles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const snapshot = await buildFixtureSnapshot();
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(snapshot.manifest));
  for (const [path, bytes] of snapshot.files) writeFileSync(join(folder, path), bytes);
  opened = await openSnapshot(await createNodeEngine(), folder);
  writeAnswers(join(folder, 'answers'), await answerOpening(opened));
  stored = readAnswers(join(folder, 'answers'));
}, 300_000);

afterAll(async () => {
  await opened.engine.close();
  rmSync(folder, { recursive: true });
});

/** The file whose name comes first, its text changed. */
function planted(change: (text: string) => string): StoredFiles {
  const [name = '', text = ''] = [...stored].sort()[0] ?? [];
  return new Map([...stored, [name, change(text)]]);
}

test('every opening question is stored under its own name and reads back as its answer', () => {
  const specs = openingQueries(opened.manifest);
  expect(stored.size).toBe(specs.length);
  const rows = specs.map((spec) => {
    const json: unknown = JSON.parse(stored.get(storedName(spec)) ?? 'null');
    return decodeStoredFrame(json, spec, opened.manifest.content_sha256).rows.length;
  });
  expect(Math.max(...rows)).toBeGreaterThan(0);
});

test('stored answers equal live ones', async () => {
  expect(await differences(opened, stored)).toEqual([]);
}, 300_000);

test('a planted difference, a missing answer and one too many are each named', () => {
  const changed = planted((text) =>
    text.replace(/\d(?=[^\d]*$)/, (digit) => String((Number(digit) + 1) % 10)),
  );
  const [missing = ''] = [...stored.keys()].sort().slice(-1);
  const faulty = new Map([...changed, ['0123456789abcdef', '{}']]);
  faulty.delete(missing);
  const faults = differencesFrom(stored, faulty, opened.manifest);
  expect(faults).toHaveLength(3);
  expect(faults.join('\n')).toMatch(/differs from the live answer/);
  expect(faults.join('\n')).toContain(`${missing} is not stored`);
  expect(faults.join('\n')).toContain('0123456789abcdef: a question that nobody asks');
});
