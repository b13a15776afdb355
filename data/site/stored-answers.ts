import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalKey, compile, encodeFrame, openingQueries, storedNames } from '../../src/queries/index.ts';
import type { OpenSnapshot } from './open-snapshot.ts';

/** File name, without `.json`, and JSON text of every opening question's answer. Throws when two share a name. */
export type StoredFiles = ReadonlyMap<string, string>;

/** Puts the opening questions of both views to a snapshot, one after the other. */
export async function answerOpening({ engine, manifest, schema }: OpenSnapshot): Promise<StoredFiles> {
  const files = new Map<string, string>();
  for (const [name, spec] of storedNames(openingQueries(manifest))) {
    const answer = await engine.ask(compile(spec, schema));
    files.set(name, `${encodeFrame(spec, manifest.content_sha256, answer)}\n`);
  }
  return files;
}

/** Replaces what `folder` holds by these files. */
export function writeAnswers(folder: string, files: StoredFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, `${name}.json`), text);
}

/** The stored answers that `folder` holds; empty when there is no such folder. */
export function readAnswers(folder: string): StoredFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name.slice(0, -'.json'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/**
 * What stored answers and the engine's own differ in, one line each with the question; empty when they are the same.
 * Numbers must agree to the last digit: both come from one engine and one SQL.
 */
export async function differences(opened: OpenSnapshot, stored: StoredFiles): Promise<readonly string[]> {
  return differencesFrom(await answerOpening(opened), stored, opened.manifest);
}

/** The same for answers that the engine has just given. */
export function differencesFrom(
  live: StoredFiles,
  stored: StoredFiles,
  manifest: OpenSnapshot['manifest'],
): readonly string[] {
  const asked = storedNames(openingQueries(manifest));
  const question = (name: string): string => {
    const spec = asked.get(name);
    return spec ? canonicalKey(spec) : 'a question that nobody asks';
  };
  const wrong = [...live].flatMap(([name, text]) => {
    const kept = stored.get(name);
    if (kept === undefined) return [`${name} is not stored: ${question(name)}`];
    return kept === text ? [] : [`${name} differs from the live answer: ${question(name)}`];
  });
  const extra = [...stored.keys()]
    .filter((name) => !live.has(name))
    .map((name) => `${name}: ${question(name)}`);
  return [...wrong, ...extra];
}
