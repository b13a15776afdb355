import { CHANNELS, EVIDENCES, type SnapshotId } from '../base/index.ts';
import { CONTRACT_VERSION, TABLE_NAMES } from './contract.ts';
import {
  checked,
  count,
  isRecord,
  type JsonIssue,
  listOf,
  matching,
  nullable,
  objectOf,
  oneOf,
  partialRecordOf,
  type Reader,
  text,
} from './json-reader.ts';
import type {
  CompleteThrough,
  Headline,
  Manifest,
  ManifestFile,
  ManifestSource,
  SnapshotIndex,
} from './manifest.ts';
import { HEADLINE_IDS } from './manifest.ts';
import { SnapshotError } from './snapshot-error.ts';

const sha256 = matching(/^[0-9a-f]{64}$/, 'a sha256 in lower-case hex');
const day = checked((value): value is string => isDay(value), 'a date YYYY-MM-DD');
const snapshotId = checked(isSnapshotId, 'letters, digits, dots and dashes');
/** Stays inside the snapshot's folder: no scheme, no leading slash, no step upwards. */
const path = matching(/^(?!.*\.\.)[\w=-][\w=.-]*(\/[\w=.-]+)*$/, 'a relative path');
const contract: Reader<1> = (value) => (value === CONTRACT_VERSION ? CONTRACT_VERSION : undefined);
const titles = objectOf<{ id: string; en: string }>({ id: text, en: text });
const notes = objectOf<{ id: readonly string[]; en: readonly string[] }>({
  id: listOf(text),
  en: listOf(text),
});

const file = objectOf<ManifestFile>({ path, bytes: count, sha256, rows: count });
const completeThrough = objectOf<CompleteThrough>({
  table: oneOf(['libraries', 'activity']),
  channel: oneOf([...CHANNELS, 'any']),
  through: day,
});
const source = objectOf<ManifestSource>({
  title: text,
  publisher: text,
  licence: text,
  attribution: text,
  url: nullable(text),
});
const headline = objectOf<Headline>({ id: oneOf(HEADLINE_IDS), figure_id: text });

const manifest = objectOf<Manifest>({
  contract,
  id: snapshotId,
  title: titles,
  as_of: day,
  evidence: oneOf(EVIDENCES),
  notes,
  complete_through: listOf(completeThrough),
  headlines: listOf(headline),
  sources: listOf(source),
  tables: partialRecordOf(TABLE_NAMES, objectOf<{ files: readonly ManifestFile[] }>({ files: listOf(file) })),
  library_rows: objectOf<Manifest['library_rows']>({ province: count, regency: count, village: count }),
  content_sha256: sha256,
});

const index = objectOf<SnapshotIndex>({
  contract,
  default: snapshotId,
  snapshots: listOf(
    objectOf<SnapshotIndex['snapshots'][number]>({
      id: snapshotId,
      as_of: day,
      evidence: oneOf(EVIDENCES),
      title: titles,
      content_sha256: sha256,
    }),
  ),
});

/** Reads `manifest.json`. Throws SnapshotError: contract_version, or manifest_corrupt with every issue. */
export function parseManifest(json: unknown, name = 'manifest.json'): Manifest {
  return parsed(json, manifest, name);
}

/** Reads `index.json`; its default must be on the list. Throws as parseManifest does. */
export function parseIndex(json: unknown, name = 'index.json'): SnapshotIndex {
  const found = parsed(json, index, name);
  if (!found.snapshots.some((snapshot) => snapshot.id === found.default)) {
    const expected = 'the id of a snapshot on the list';
    throw new SnapshotError('manifest_corrupt', {
      file: name,
      issues: [{ code: 'bad_value', path: 'default', expected }],
    });
  }
  return found;
}

function parsed<T>(json: unknown, read: Reader<T>, name: string): T {
  if (isRecord(json) && typeof json.contract === 'number' && json.contract !== CONTRACT_VERSION) {
    const detail = `contract ${json.contract}; this app reads ${CONTRACT_VERSION}`;
    throw new SnapshotError('contract_version', { file: name, detail });
  }
  const issues: JsonIssue[] = [];
  if (isRecord(json) && json.contract !== CONTRACT_VERSION) {
    issues.push({
      code: json.contract === undefined ? 'missing' : 'wrong_type',
      path: 'contract',
      expected: 'a number',
    });
  }
  const value = read(json, '', issues);
  if (value === undefined || issues.length > 0)
    throw new SnapshotError('manifest_corrupt', { file: name, issues });
  return value;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** True for a folder name that a snapshot may have. */
export function isSnapshotId(value: string): value is SnapshotId {
  return /^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/.test(value) && !value.includes('..');
}
