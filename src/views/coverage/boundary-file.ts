import { useMemo, useState } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { areaIds, mapAnchors, topologyOf } from '../../charts/index.ts';
import {
  BoundaryFileError,
  type BoundaryFileFault,
  type FileShape,
  type MatchReport,
  matchBoundaries,
  parseBoundaryFile,
} from '../../snapshot/index.ts';
import type { Places } from '../region-map/index.ts';
import type { Geography } from '../view.ts';

interface OpenFile {
  /** Null for the shapes that the app was built with. */
  readonly name: string | null;
  readonly shapes: readonly FileShape[];
  readonly fault: BoundaryFileFault | 'unreadable' | null;
  /** The reader takes the nearest candidate of each doubtful shape. */
  readonly accepted: boolean;
}

/** The file of this page's life: it stays while the reader visits other views, and is gone with the page. */
let kept: OpenFile | null = null;

/** The reader's own boundaries: what became of the file, and how to put in another. */
export interface OwnBoundaries {
  readonly file: OpenFile | null;
  readonly report: MatchReport | null;
  /** Shape of each region that is drawn. */
  readonly drawn: ReadonlyMap<RegionCode, FileShape>;
  open(name: string, text: string | null): void;
  accept(accepted: boolean): void;
  remove(): void;
}

export function useOwnBoundaries(places: Places, built: readonly FileShape[] | null): OwnBoundaries {
  const [own, setFile] = useState(kept);
  const file = useMemo(() => own ?? builtFile(built), [own, built]);
  const put = (next: OpenFile | null) => {
    kept = next;
    setFile(next);
  };
  const shapes = file?.shapes;
  const report = useMemo(
    () => (shapes && shapes.length > 0 ? matchBoundaries(shapes, regenciesOf(places)) : null),
    [shapes, places],
  );
  const accepted = file?.accepted ?? false;
  const drawn = useMemo(() => drawnShapes(report, accepted), [report, accepted]);
  return {
    file,
    report,
    drawn,
    open: (name, text) => put(readFile(name, text)),
    accept: (yes) => file && put({ ...file, accepted: yes }),
    remove: () => put(null),
  };
}

const builtFile = (shapes: readonly FileShape[] | null): OpenFile | null =>
  shapes && shapes.length > 0 ? { name: null, shapes, fault: null, accepted: false } : null;

/** Reads a file into shapes, or says why it cannot. */
export function readFile(name: string, text: string | null): OpenFile {
  const nothing = { name, shapes: [], accepted: false } as const;
  if (text === null) return { ...nothing, fault: 'unreadable' };
  try {
    return { ...nothing, shapes: parseBoundaryFile(text), fault: null };
  } catch (thrown) {
    if (thrown instanceof BoundaryFileError) return { ...nothing, fault: thrown.fault };
    throw thrown;
  }
}

/** The matched shapes by region, and when accepted the doubtful ones whose nearest candidate has none yet. */
export function drawnShapes(
  report: MatchReport | null,
  accepted: boolean,
): ReadonlyMap<RegionCode, FileShape> {
  const drawn = new Map((report?.matched ?? []).map(({ code, shape }) => [code, shape]));
  if (!accepted) return drawn;
  for (const { shape, candidates } of report?.doubtful ?? []) {
    const free = candidates.find((code) => !drawn.has(code));
    if (free) drawn.set(free, shape);
  }
  return drawn;
}

function regenciesOf(places: Places) {
  return [...places.values()]
    .filter(({ level }) => level === 'regency')
    .map(({ code, name, parent }) => ({ code, name, province: places.get(parent ?? '')?.name ?? '' }));
}

/** The boundaries of some regions as the map takes them, fitted to the box; null when none has a shape. */
export function ownGeography(
  drawn: ReadonlyMap<RegionCode, FileShape>,
  codes: readonly RegionCode[],
): Geography | null {
  const areas = codes.flatMap((id) => {
    const shape = drawn.get(id);
    return shape ? [{ id, polygons: shape.polygons }] : [];
  });
  if (areas.length === 0) return null;
  const topology = topologyOf(areas);
  return { topology, anchors: mapAnchors(topology, areaIds(topology)) };
}
