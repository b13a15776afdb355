import { createWorkerEngine } from '../../../src/engine/index.ts';
import { relationStatements } from '../../../src/metrics/index.ts';
import { fileFetcher, loadSnapshot, parseManifest } from '../../../src/snapshot/index.ts';
import { askAll } from '../ask.ts';

/** What the engine in the browser takes for a snapshot, milliseconds. */
export interface BrowserQueries {
  readonly start: number;
  readonly load: number;
  readonly questions: Record<string, number[]>;
}

declare global {
  interface Window {
    benchQueries?: (folder: string) => Promise<BrowserQueries>;
  }
}

window.benchQueries = async (folder) => {
  const begun = performance.now();
  const engine = await createWorkerEngine();
  const started = performance.now();
  const url = (path: string): string => new URL(`${folder}/${path}`, document.baseURI).href;
  const manifest = parseManifest(await (await fetch(url('manifest.json'))).json());
  const { schema } = await loadSnapshot(engine, fileFetcher(url), manifest);
  for (const statement of relationStatements(schema, manifest)) await engine.run(statement);
  const loaded = performance.now();
  const questions = await askAll(engine, schema);
  await engine.close();
  return { start: started - begun, load: loaded - started, questions };
};
