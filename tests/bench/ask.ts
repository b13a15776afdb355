import type { Engine } from '../../src/engine/index.ts';
import { compile } from '../../src/queries/index.ts';
import { QUESTIONS } from './questions.ts';

const REPEATS = 7;

/** Milliseconds of each repeat of each question, after one that does not count. */
export async function askAll(engine: Engine, schema: string): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const [name, spec] of Object.entries(QUESTIONS)) {
    const query = compile(spec, schema);
    await engine.ask(query);
    const own: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const start = performance.now();
      await engine.ask(query);
      own.push(performance.now() - start);
    }
    times[name] = own;
  }
  return times;
}
