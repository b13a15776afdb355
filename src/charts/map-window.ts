import { MAP_BOX, type Point } from './map-model.ts';

/** The part of MAP_BOX on screen; always of the box's ratio and inside the box. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE_MAP: MapWindow = { x: 0, y: 0, ...MAP_BOX };
const MOST = 8;

/** Zooms by `factor` (above 1 = closer, at most eight times) around a point that stays where it is on screen. */
export function zoomed(window: MapWindow, factor: number, around: Point): MapWindow {
  const width = Math.min(MAP_BOX.width, Math.max(MAP_BOX.width / MOST, window.width / factor));
  const share = width / window.width;
  return kept({
    x: around.x - (around.x - window.x) * share,
    y: around.y - (around.y - window.y) * share,
    width,
    height: (width * MAP_BOX.height) / MAP_BOX.width,
  });
}

/** Moves by a part of what is on screen, e.g. `{ x: 0.25, y: 0 }` a quarter to the east. */
export function moved(window: MapWindow, by: Point): MapWindow {
  return kept({ ...window, x: window.x + by.x * window.width, y: window.y + by.y * window.height });
}

function kept(window: MapWindow): MapWindow {
  const x = Math.min(Math.max(0, window.x), MAP_BOX.width - window.width);
  const y = Math.min(Math.max(0, window.y), MAP_BOX.height - window.height);
  return { ...window, x, y };
}

/** For the `viewBox` attribute. */
export function viewBoxOf({ x, y, width, height }: MapWindow): string {
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}

/** A place in the element (0..1 on both axes) as a point in MAP_BOX units. */
export function pointIn(window: MapWindow, share: Point): Point {
  return { x: window.x + share.x * window.width, y: window.y + share.y * window.height };
}
