import { CustomChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Topology } from 'topojson-specification';
import { MAP_BOX, type MapModel, sameMap } from './map-model.ts';
import { mapOption } from './map-option.ts';
import { type MapWindow, viewBoxOf } from './map-window.ts';
import { shapesOf } from './shapes.ts';

use([CustomChart, SVGRenderer]);

/** A live map inside an element. `close` gives its memory back. */
export interface MapDrawing {
  /** Draws at once; areas that look as before are left alone. */
  draw(model: MapModel, topology: Topology, window: MapWindow): void;
  close(): void;
}

/**
 * Opens a live map in `host`. It is always drawn in MAP_BOX units and scaled by its view box, as the drawing made at
 * build is: no size is read, nothing is redrawn on resize, and the two cannot differ.
 */
export function openMap(host: HTMLElement): MapDrawing {
  const chart = init(host, null, { renderer: 'svg', ...MAP_BOX });
  const svg = host.querySelector('svg');
  const viewport = svg?.parentElement;
  if (viewport) Object.assign(viewport.style, { width: '100%', height: '100%' });
  for (const [name, value] of Object.entries(ROOT)) svg?.setAttribute(name, value);
  let drawn: { model: MapModel; topology: Topology } | null = null;
  return {
    draw(model, topology, window) {
      svg?.setAttribute('viewBox', viewBoxOf(window));
      if (drawn?.topology === topology && sameMap(drawn.model, model)) return;
      drawn = { model, topology };
      chart.setOption(mapOption(model, shapesOf(topology)));
      chart.getZr().flush();
    },
    close: () => chart.dispose(),
  };
}

const ROOT = { width: '100%', height: '100%', 'aria-hidden': 'true', focusable: 'false' };
