import type { MapArea, MapModel } from './map-model.ts';
import { type Paint, paintOf } from './pattern.ts';
import type { Shape } from './shapes.ts';
import { cssColor } from './tokens.ts';

/** One area as drawn: path data in MAP_BOX units, paint, stroke in screen pixels (strokes do not scale). */
export interface DrawnArea {
  readonly id: string;
  readonly path: string;
  readonly fill: Paint;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly lineDash: readonly number[] | null;
  /** 0 to 1. */
  readonly opacity: number;
  /** Later is higher; a selected area must lie over its neighbours' outlines. */
  readonly z2: number;
}

/** What a map looks like. Pure; features without an area are drawn as missing. */
export function drawnAreas(model: MapModel, shapes: readonly Shape[]): readonly DrawnArea[] {
  const byId = new Map(model.areas.map((area) => [area.id, area]));
  return shapes.map(({ id, path }) => {
    const area = byId.get(id) ?? unknownArea(id);
    const state = id === model.focused ? 'focused' : id === model.selected ? 'selected' : 'plain';
    return {
      id,
      path,
      fill: paintOf(area.fill, area.pattern),
      stroke: cssColor(STROKE[state]),
      lineWidth: WIDTH[state],
      lineDash: area.outline === 'dashed' ? [3, 2] : null,
      opacity: area.faded && state === 'plain' ? 0.25 : 1,
      z2: LAYER[state],
    };
  });
}

const STROKE = { plain: '--map-outline', selected: '--map-selected', focused: '--focus' } as const;
const WIDTH = { plain: 0.6, selected: 2, focused: 2.5 } as const;
const LAYER = { plain: 0, selected: 10, focused: 20 } as const;

function unknownArea(id: string): MapArea {
  return { id, fill: '--missing', pattern: 'none', outline: 'normal' };
}

/**
 * The chart option of a map: one custom series in MAP_BOX units, keyed by area id so that an update changes only what
 * differs. No animation, no events (hits are found by `areaAt`), no text.
 */
export function mapOption(model: MapModel, shapes: readonly Shape[]) {
  const areas = drawnAreas(model, shapes);
  return {
    animation: false,
    aria: { enabled: false },
    series: [
      {
        id: 'areas',
        type: 'custom' as const,
        coordinateSystem: 'none',
        silent: true,
        clip: false,
        data: areas.map(({ id }) => ({ id, value: 0 })),
        renderItem: (params: { readonly dataIndex: number }) => drawItem(areas[params.dataIndex]),
      },
    ],
  };
}

function drawItem(area: DrawnArea | undefined) {
  if (!area) return null;
  const { path, fill, stroke, lineWidth, lineDash, opacity, z2 } = area;
  return {
    type: 'path' as const,
    silent: true,
    z2,
    shape: { pathData: path },
    style: { fill, stroke, lineWidth, lineDash, opacity, lineJoin: 'round' as const },
  };
}
