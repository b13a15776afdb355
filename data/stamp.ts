import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** sha256 over what a build read and over what it wrote. */
export interface Stamp {
  readonly inputs: string;
  readonly outputs: string;
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Names and contents of all files under `paths` (relative to `root`), as one sha256; docs do not count. */
export function hashTree(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesUnder(join(root, path))) {
      if (file.endsWith('.md')) continue;
      const bytes = readFileSync(file);
      hash.update(`${file.slice(root.length)}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('hex');
}

/** The stamp of the last build; null when there is none that can be read. */
export function readStamp(file: string): Stamp | null {
  if (!existsSync(file)) return null;
  try {
    const { inputs, outputs }: Partial<Stamp> = JSON.parse(readFileSync(file, 'utf8'));
    return inputs && outputs ? { inputs, outputs } : null;
  } catch {
    return null;
  }
}

export function writeStamp(file: string, stamp: Stamp): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stamp)}\n`);
}
