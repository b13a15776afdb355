import { sha256Hex } from '../../engine/index.ts';
import { contentSha256 } from '../content-hash.ts';
import type { Manifest } from '../manifest.ts';
import { isSnapshotId } from '../parse-manifest.ts';
import { OwnFilesError } from './fault.ts';
import type { OwnPlan } from './plan.ts';

/** What the reader says of files that describe themselves not at all. */
export interface OwnChoice {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

/**
 * The manifest of a plan, whole, under an id that nobody has. Its content's name also holds the date, so that the same
 * files as of another day are another snapshot. Throws OwnFilesError: already_there, bad_date.
 */
export async function finishOwn(
  { manifest, described }: OwnPlan,
  choice: OwnChoice,
  taken: readonly { readonly id: string; readonly content_sha256: string }[],
): Promise<Manifest> {
  const whole = described ? manifest : await madeManifest(manifest, choice);
  const same = taken.find(({ content_sha256 }) => content_sha256 === whole.content_sha256);
  if (same) throw new OwnFilesError('already_there', { got: same.id });
  const id = freeId(whole.id, whole.content_sha256, new Set(taken.map((each) => each.id)));
  return { ...whole, id: id as Manifest['id'] };
}

async function madeManifest(manifest: Manifest, { title, asOf }: OwnChoice): Promise<Manifest> {
  const date = new Date(`${asOf}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(asOf))
    throw new OwnFilesError('bad_date', { got: asOf });
  const hashes = Object.values(manifest.tables).flatMap((table) => table.files.map(({ sha256 }) => sha256));
  const described = await sha256Hex(new TextEncoder().encode(`as_of ${asOf}`));
  const name = title.trim() === '' ? asOf : title.trim();
  return {
    ...manifest,
    title: { id: name, en: name },
    as_of: asOf,
    complete_through: [
      { table: 'libraries', channel: 'any', through: asOf },
      { table: 'activity', channel: 'any', through: asOf },
    ],
    content_sha256: await contentSha256([...hashes, described]),
  };
}

/** The id wanted, or one made of the content; a dash and digits of it where that is taken. */
function freeId(wanted: string, content: string, taken: ReadonlySet<string>): string {
  const id = isSnapshotId(wanted) ? wanted : `own-${content.slice(0, 8)}`;
  return taken.has(id) ? `${id.slice(0, 50)}-${content.slice(0, 6)}` : id;
}
