import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBytes } from '../../src/engine/index.ts';
import { createNodeEngine } from '../../src/engine/node.ts';
import { checkSnapshot, type Finding, parseManifest } from '../../src/snapshot/index.ts';

const lineOf = ({ table, column, rule, count, examples }: Finding): string =>
  `${table}${column ? `.${column}` : ''}: ${rule} (${count}): ${examples.join('; ')}`;

/**
 * Reads a written snapshot back with the engine and the rules that the app itself runs. Throws with every finding,
 * and when the manifest or a file cannot be read.
 */
export async function validateSnapshot(folder: string): Promise<void> {
  const manifest = parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const engine = await createNodeEngine();
  try {
    const findings = await checkSnapshot(
      engine,
      async (file) => {
        const bytes = new Uint8Array(readFileSync(join(folder, file.path)));
        await verifyBytes(bytes, file, file.path);
        return bytes;
      },
      manifest,
    );
    if (findings.length > 0)
      throw new Error(`Snapshot ${manifest.id} is not valid:\n${findings.map(lineOf).join('\n')}`);
  } finally {
    await engine.close();
  }
}
