import type { Era } from '../base/index.ts';
import type { Anchors } from '../charts/index.ts';
import { decodeStoredFrame, type QuerySpec } from '../queries/index.ts';
import { parseIndex, parseManifest } from '../snapshot/index.ts';
import { frameKey } from './session/asker.ts';
import type { FrameState } from './session/frames.ts';
import { NOTHING_PRELOADED, type Preloaded } from './session/session.ts';

/** Id of the element that carries the data of the pages made at build, as JSON. */
export const PAGE_DATA = 'page-data';

/** What the build puts beside its pages, so that they can be taken over without asking anything. */
export interface PageData {
  readonly index: unknown;
  readonly manifest: unknown;
  readonly answers: readonly { readonly spec: QuerySpec; readonly stored: unknown }[];
  readonly era: Era;
  readonly anchors: Anchors;
}

/** Reads page data as the app needs it. Throws when it is not what the build writes. */
export function preloadedFrom(data: PageData): Preloaded {
  const manifest = parseManifest(data.manifest);
  const frames = new Map<string, FrameState>(
    data.answers.map(({ spec, stored }) => {
      const frame = decodeStoredFrame(stored, spec, manifest.content_sha256);
      return [
        frameKey({ manifest, spec }),
        { status: 'ready', frame, origin: 'page', check: 'pending', stored: null },
      ];
    }),
  );
  return {
    index: parseIndex(data.index),
    manifests: [manifest],
    frames,
    geography: { [data.era]: { anchors: data.anchors, topology: null } },
  };
}

/** The page's own data; nothing when there are none or they cannot be read: then everything is asked for. */
export function readPageData(document: Document): Preloaded {
  const text = document.getElementById(PAGE_DATA)?.textContent;
  if (!text) return NOTHING_PRELOADED;
  try {
    return preloadedFrom(JSON.parse(text) as PageData);
  } catch {
    return NOTHING_PRELOADED;
  }
}
