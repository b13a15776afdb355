import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'playwright-report']);

/** Paths (with `/`, from the project's top) of the files under `folder` that are ours to keep clean. */
export function filesUnder(folder: string): readonly string[] {
  const top = join(ROOT, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(sep).some((part) => NOT_OURS.has(part)))
    .map((path) => relative(ROOT, join(top, path)).split(sep).join('/'))
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort();
}

/** Files that git tracks or would take; every file that is ours where there is no git. */
export function trackedFiles(): readonly string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  } catch {
    return filesUnder('.').filter((path) => !path.startsWith('public/'));
  }
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
