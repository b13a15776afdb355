import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, PROJECT } from './project.ts';
import { sha256 } from './sha256.ts';

/** Names what a step reads: sha256 over the paths and contents of files and folders, missing ones left out. */
export function inputsHash(inputs: readonly string[], skip: readonly string[] = []): string {
  const files = inputs
    .flatMap(filesOf)
    .filter((path) => !skip.some((prefix) => path.startsWith(prefix)))
    .sort();
  return sha256(...files.flatMap((path) => [path, '\0', readFileSync(join(PROJECT, path)), '\0']));
}

/** True when `output` exists and was made from inputs of this hash. */
export function isFresh(step: string, hash: string, output: string): boolean {
  const mark = markOf(step);
  return existsSync(join(PROJECT, output)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash;
}

export function markFresh(step: string, hash: string): void {
  const mark = markOf(step);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
}

/** Forgets that a step was done, so that one that stops halfway counts for nothing. */
export function markStale(step: string): void {
  rmSync(markOf(step), { force: true });
}

/** What the whole site is made of. */
export function siteHash(): string {
  const inputs = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return inputsHash(inputs, ['public/snapshots/', 'public/boundaries/']);
}

/** Runs a TypeScript script of the project in its own process, its output on this one's; throws when it fails. */
export function runScript(path: string, ...args: readonly string[]): void {
  runNode(['--import', 'tsx', join(PROJECT, path), ...args]);
}

export function runVite(...args: readonly string[]): void {
  runNode([join(PROJECT, 'node_modules', 'vite', 'bin', 'vite.js'), ...args]);
}

/** Seconds since `since` (milliseconds), as `1.2 s`. */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function runNode(args: readonly string[]): void {
  const done = spawnSync(process.execPath, [...args], { cwd: PROJECT, stdio: 'inherit' });
  if (done.status !== 0)
    throw new Error(`"${args.slice(-2).join(' ')}" failed (${done.status ?? done.signal})`);
}

function filesOf(path: string): readonly string[] {
  const full = join(PROJECT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));
}

function markOf(step: string): string {
  return join(CACHE, 'steps', `${step}.sha256`);
}
