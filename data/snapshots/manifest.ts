import type { SnapshotId } from '../../src/base/index.ts';
import { contentSha256, type Manifest } from '../../src/snapshot/index.ts';
import type { LibraryRow } from '../model/rows.ts';
import type { SnapshotDefinition } from './definitions.ts';
import { sourcesOf } from './sources.ts';

/** The manifest of a built-in snapshot over its files. */
export async function makeManifest(
  definition: SnapshotDefinition,
  tables: Manifest['tables'],
  libraries: readonly LibraryRow[],
): Promise<Manifest> {
  const hashes = Object.values(tables).flatMap((table) => table.files.map((file) => file.sha256));
  const rowsOf = (tier: LibraryRow['tier']) => libraries.filter((library) => library.tier === tier).length;
  return {
    contract: 1,
    id: definition.id as SnapshotId,
    title: definition.title,
    as_of: definition.as_of,
    evidence: 'modelled',
    notes: definition.notes,
    complete_through: definition.complete_through,
    headlines: definition.headlines,
    sources: sourcesOf(tables),
    tables,
    library_rows: { province: rowsOf('province'), regency: rowsOf('regency'), village: rowsOf('village') },
    content_sha256: await contentSha256(hashes),
  };
}
