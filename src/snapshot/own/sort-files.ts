import { TABLE_NAMES, type TableName } from '../contract.ts';
import { type GivenFile, OwnFilesError } from './fault.ts';

/** Files by what they are. `root` is the folder that all of a snapshot's paths begin with, with its slash. */
export interface SortedFiles {
  readonly manifest: GivenFile | null;
  readonly parquet: readonly (GivenFile & { readonly table: TableName })[];
  readonly csv: readonly (GivenFile & { readonly table: TableName })[];
  /** Paths that say nothing to us. */
  readonly unused: readonly string[];
  readonly root: string;
}

const TABLE_IN_PATH = new RegExp(
  `(?:^|/)(${TABLE_NAMES.join('|')})(?:[._/-][^/]*|/.*)?\\.(parquet|csv|txt)$`,
  'i',
);

/** Sorts what was dropped. Throws OwnFilesError: nothing_usable, two_manifests. */
export function sortFiles(files: readonly GivenFile[]): SortedFiles {
  const seen = files.filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX)/.test(path));
  const manifests = seen.filter(({ path }) => /(?:^|\/)manifest\.json$/.test(path));
  const [manifest = null, second] = manifests;
  if (manifest && second) throw new OwnFilesError('two_manifests', { file: second.path, got: manifest.path });
  const root = manifest ? manifest.path.slice(0, -'manifest.json'.length) : '';
  const tables = seen.flatMap((file) => {
    const [, name = '', kind = ''] = TABLE_IN_PATH.exec(file.path) ?? [];
    const table = TABLE_NAMES.find((each) => each === name.toLowerCase());
    return table ? [{ ...file, table, parquet: kind.toLowerCase() === 'parquet' }] : [];
  });
  const known = new Set([manifest?.path, ...tables.map(({ path }) => path)]);
  const unused = seen.map(({ path }) => path).filter((path) => !known.has(path));
  if (!manifest && tables.length === 0)
    throw new OwnFilesError('nothing_usable', { got: unused.slice(0, 5).join(', ') });
  return {
    manifest,
    parquet: tables.filter(({ parquet }) => parquet),
    csv: tables.filter(({ parquet }) => !parquet),
    unused,
    root,
  };
}
