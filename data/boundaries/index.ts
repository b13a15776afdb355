import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedRegion } from '../../src/snapshot/index.ts';
import { checkTopology } from './check.ts';
import { OWN_FOLDER, ownBoundaries, reportLines } from './own.ts';
import { buildBoundaries } from './topology.ts';

export { checkTopology } from './check.ts';
export { ownBoundaries, reportLines } from './own.ts';
export { buildBoundaries } from './topology.ts';

/**
 * Writes `provinces-38.topo.json` and `provinces-34.topo.json` into `folder`; `era34` gives for a code of today its
 * province of the 34 era. Throws, with what is wrong, rather than write a map that lacks a province.
 */
export async function writeBoundaries(folder: string, era34: ReadonlyMap<string, string>): Promise<void> {
  const { provinces38, provinces34 } = await buildBoundaries(era34);
  const findings = [
    ...checkTopology('provinces-38', provinces38, [...era34.keys()]),
    ...checkTopology('provinces-34', provinces34, [...new Set(era34.values())]),
  ];
  if (findings.length > 0) throw new Error(`Boundaries:\n${findings.join('\n')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'provinces-38.topo.json'), provinces38);
  writeFileSync(join(folder, 'provinces-34.topo.json'), provinces34);
}

/**
 * Writes `regencies.json`, the boundaries of regencies that were put into `from`, or a file without shapes; gives the
 * lines of the match report. Throws when a file cannot be used.
 */
export async function writeOwnBoundaries(
  folder: string,
  regions: readonly NamedRegion[],
  from: string = OWN_FOLDER,
): Promise<readonly string[]> {
  const { text, report } = await ownBoundaries(from, regions);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'regencies.json'), text);
  return report ? reportLines(report, regions) : [];
}
