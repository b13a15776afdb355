import { verifyBytes } from '../../engine/index.ts';
import { unpack } from '../../export/index.ts';
import {
  finishOwn,
  type GivenFile,
  type Manifest,
  type ManifestFile,
  type OwnChoice,
  type OwnFault,
  OwnFilesError,
  type OwnPlan,
  planOwnFiles,
  SnapshotError,
  TABLE_NAMES,
  validate,
} from '../../snapshot/index.ts';
import type { OwnDraft } from '../../views/index.ts';
import type { OwnDoor, OwnSnapshot } from './own-snapshots.ts';

export { forget, keep, readKept } from './kept-snapshots.ts';

const LIMIT = 400_000_000;

/** The bytes of a file of an own snapshot, verified as those of any other are. */
export async function given({ files }: OwnSnapshot, file: ManifestFile): Promise<Uint8Array> {
  const bytes = files.get(file.path) ?? new Uint8Array(0);
  await verifyBytes(bytes, file, file.path);
  return bytes.slice();
}

const faultOf = (thrown: unknown): OwnFault => {
  if (thrown instanceof OwnFilesError) return thrown.fault;
  if (thrown instanceof SnapshotError)
    return new OwnFilesError(thrown.findings.length > 0 ? 'findings' : 'not_parquet', {
      file: thrown.file ?? '',
      got: thrown.findings.length > 0 ? '' : (thrown.detail ?? ''),
      findings: thrown.findings,
    }).fault;
  const got = thrown instanceof Error ? thrown.message : String(thrown);
  return new OwnFilesError('engine', { got: got.slice(0, 200) }).fault;
};

/** Reads dropped files into a plan, or says what is wrong with them. */
export async function planned(
  files: readonly { readonly path: string; readonly bytes: Uint8Array | null }[],
  door: OwnDoor,
): Promise<{ readonly plan: OwnPlan | null; readonly draft: OwnDraft }> {
  try {
    const whole = files.flatMap(opened);
    const total = whole.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (total > LIMIT) throw new OwnFilesError('too_large', { got: String(total), expected: String(LIMIT) });
    const engine = await door.host.start();
    const plan = await planOwnFiles(engine, whole, door.standIn, new Date().toISOString().slice(0, 10));
    return { plan, draft: draftOf(plan) };
  } catch (thrown) {
    return { plan: null, draft: { status: 'refused', fault: faultOf(thrown) } };
  }
}

/** A zip is opened; every other file is itself. */
function opened({ path, bytes }: { path: string; bytes: Uint8Array | null }): readonly GivenFile[] {
  if (bytes === null) throw new OwnFilesError('unreadable', { file: path });
  if (!/\.zip$/i.test(path)) return [{ path, bytes }];
  try {
    return unpack(bytes, LIMIT);
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : '';
    throw new OwnFilesError('zip_broken', { file: path, got }, cause);
  }
}

function draftOf({ manifest, described, csv, unused, standIns }: OwnPlan): OwnDraft {
  return {
    status: 'ready',
    described,
    title: manifest.title,
    asOf: manifest.as_of,
    evidence: manifest.evidence,
    tables: TABLE_NAMES.flatMap((table) => {
      const own = manifest.tables[table]?.files ?? [];
      if (own.length === 0) return [];
      const rows = own.reduce((sum, file) => sum + file.rows, 0);
      return [{ table, rows, files: own.map(({ path }) => path), standIn: standIns.includes(table) }];
    }),
    csv,
    unused,
    fault: null,
  };
}

/** Loads the plan as any snapshot is loaded and runs every rule over it. `put` makes it known, `drop` takes it back. */
export async function registered(
  plan: OwnPlan,
  choice: OwnChoice,
  door: OwnDoor,
  put: (own: OwnSnapshot) => void,
  drop: (id: string) => void,
): Promise<{ readonly id: string; readonly fault: OwnFault | null }> {
  let manifest: Manifest | null = null;
  try {
    manifest = await finishOwn(plan, choice, door.taken());
    put({ manifest, files: plan.files, kept: false });
    const { engine, schema } = await door.host.open(manifest, 'activity');
    const found = await validate(engine, { schema, manifest, warnings: [] });
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new OwnFilesError('findings', { findings: errors });
    return { id: manifest.id, fault: null };
  } catch (thrown) {
    if (manifest) {
      drop(manifest.id);
      door.host.restart();
    }
    return { id: '', fault: faultOf(thrown) };
  }
}
