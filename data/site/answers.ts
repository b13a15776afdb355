import { join } from 'node:path';
import { createNodeEngine } from '../../src/engine/node.ts';
import { openSnapshot, readIndex, readManifest } from './open-snapshot.ts';
import { ANSWERS, SNAPSHOTS } from './project.ts';
import { sha256 } from './sha256.ts';
import { inputsHash, isFresh, markFresh, markStale, seconds } from './steps.ts';
import { answerOpening, readAnswers, writeAnswers } from './stored-answers.ts';

/**
 * `tsx data/site/answers.ts`: answers the opening questions of every built snapshot with the engine that the app
 * ships, and keeps them in `.cache/answers/<id>/`. A snapshot is left alone while it and the code of the questions
 * stay the same. The build puts the files beside the snapshot, the dev server serves them from where they are.
 */
const CODE = ['base', 'engine', 'snapshot', 'metrics', 'queries'].map((room) => `src/${room}`);
const code = inputsHash([...CODE, 'data/site/stored-answers.ts', 'package-lock.json']);

for (const { id } of readIndex(SNAPSHOTS).snapshots) {
  const start = performance.now();
  const folder = join(SNAPSHOTS, id);
  const step = `answers-${id}`;
  const hash = sha256(code, readManifest(folder).content_sha256);
  const kept = isFresh(step, hash, `.cache/answers/${id}`);
  if (!kept) {
    markStale(step);
    const engine = await createNodeEngine();
    writeAnswers(join(ANSWERS, id), await answerOpening(await openSnapshot(engine, folder)));
    await engine.close();
    markFresh(step, hash);
  }
  const files = readAnswers(join(ANSWERS, id));
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const megabytes = (bytes / 1e6).toFixed(2);
  console.log(
    `   ${id}: ${files.size} answers, ${megabytes} MB, ${kept ? 'kept' : `made in ${seconds(start)}`}`,
  );
}
