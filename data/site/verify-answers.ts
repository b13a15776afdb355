import { join } from 'node:path';
import { createNodeEngine } from '../../src/engine/node.ts';
import { openSnapshot, readIndex } from './open-snapshot.ts';
import { DIST } from './project.ts';
import { seconds } from './steps.ts';
import { differences, readAnswers } from './stored-answers.ts';

/**
 * `tsx data/site/verify-answers.ts`: asks the engine anew, over the snapshots as they were built into the site, every
 * question whose answer is stored there, and fails when one is missing, differs, or answers nothing that is asked.
 */
const folder = join(DIST, 'snapshots');
let failed = 0;
let passed = 0;
for (const { id } of readIndex(folder).snapshots) {
  const start = performance.now();
  const engine = await createNodeEngine();
  const stored = readAnswers(join(folder, id, 'answers'));
  const faults = await differences(await openSnapshot(engine, join(folder, id)), stored);
  await engine.close();
  for (const fault of faults) console.error(`${id}: ${fault}`);
  failed += faults.length;
  passed += stored.size - faults.length;
  console.log(`${id}: ${stored.size} stored answers, ${faults.length} faults, ${seconds(start)}`);
}
console.log(`Stored answers: ${Math.max(passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
