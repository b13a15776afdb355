import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndex } from '../../data/site/open-snapshot.ts';
import { CACHE, DIST, SNAPSHOTS } from '../../data/site/project.ts';
import { type Site, serveSite } from '../../data/site/server.ts';
import { writeScaled } from './scaled-snapshot.ts';

/** The snapshot with many rows, beside those of the site. */
export const SCALED = 'scaled';

/** Serves a copy of the built site with a further snapshot: its default one, with so many months of activity. */
export async function scaledSite(rows: number): Promise<Site> {
  const folder = join(CACHE, 'bench-site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(DIST, folder, { recursive: true });
  const snapshots = join(folder, 'snapshots');
  const own = join(snapshots, SCALED);
  const scaled = await writeScaled(join(SNAPSHOTS, readIndex(SNAPSHOTS).default), own, rows);
  writeFileSync(join(own, 'manifest.json'), JSON.stringify({ ...scaled, id: SCALED }));
  const path = join(snapshots, 'index.json');
  const listed = JSON.parse(readFileSync(path, 'utf8'));
  const { as_of, evidence, title, content_sha256 } = scaled;
  listed.snapshots.push({ id: SCALED, as_of, evidence, title, content_sha256 });
  writeFileSync(path, JSON.stringify(listed));
  for (const ending of ['br', 'gz']) rmSync(`${path}.${ending}`, { force: true });
  return serveSite({ folder, port: 0, host: '127.0.0.1', base: '/' });
}
