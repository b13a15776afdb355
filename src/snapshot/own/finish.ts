import { sha256Hex } from '../../engine/index.ts';
import { contentSha256 } from '../content-hash.ts';
import type { Manifest } from '../manifest.ts';
import { OwnFilesError } from './fault.ts';
import type { OwnPlan } from './plan.ts';

const OWN = 'own-';

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
  return named(whole, new Set(taken.map(({ id }) => id)));
}

/** The manifest under an id that only own snapshots have, so that none passes for one that the site publishes. */
export const ownNamed = (manifest: Manifest): Manifest =>
  manifest.id.startsWith(OWN) ? manifest : named(manifest, new Set());

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

/** Named after its content; with more of it where that name is taken. */
function named(manifest: Manifest, taken: ReadonlySet<string>): Manifest {
  const short = `${OWN}${manifest.content_sha256.slice(0, 8)}`;
  const id = taken.has(short) ? `${OWN}${manifest.content_sha256.slice(0, 32)}` : short;
  return { ...manifest, id: id as Manifest['id'] };
}
