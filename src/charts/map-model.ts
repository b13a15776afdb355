import type { Topology } from 'topojson-specification';
import type { Pattern } from './pattern.ts';
import type { ColorToken } from './tokens.ts';

export type { Topology };

/** Every map is drawn in one box of this size, in its own units; CSS scales the box. `charts.css` holds the ratio. */
export const MAP_BOX = { width: 1000, height: 376 } as const;

export const OUTLINES = ['normal', 'dashed'] as const;
export type Outline = (typeof OUTLINES)[number];

/** One area to draw. `id` is that of a feature of the topology; areas without a feature are not drawn. */
export interface MapArea {
  readonly id: string;
  readonly fill: ColorToken;
  readonly pattern: Pattern;
  readonly outline: Outline;
  /** Steps back, so that the others stand out. */
  readonly faded?: boolean;
}

/** A map as data. Features without an area are drawn as missing, so a hole never looks like sea. */
export interface MapModel {
  readonly areas: readonly MapArea[];
  readonly selected: string | null;
  readonly focused: string | null;
}

/** A point in units of MAP_BOX. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where an area is marked, in percent of MAP_BOX. */
export type Anchors = Readonly<Record<string, Point>>;

/** True when two models draw alike. */
export function sameMap(a: MapModel, b: MapModel): boolean {
  if (a === b) return true;
  if (a.selected !== b.selected || a.focused !== b.focused || a.areas.length !== b.areas.length) return false;
  return a.areas.every((area, index) => {
    const other = b.areas[index];
    return (
      other !== undefined &&
      area.id === other.id &&
      area.fill === other.fill &&
      area.pattern === other.pattern &&
      area.outline === other.outline &&
      (area.faded ?? false) === (other.faded ?? false)
    );
  });
}
