import { CustomChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Topology } from 'topojson-specification';
import { cleanSvg } from './clean-svg.ts';
import { MAP_BOX, type MapModel } from './map-model.ts';
import { mapOption } from './map-option.ts';
import { shapesOf } from './shapes.ts';

use([CustomChart, SVGRenderer]);

/**
 * The first chart as an SVG string, for Node: the same option that the browser draws. `prefix` starts the ids of its
 * patterns and must be unique on the page.
 */
export function renderMapSvg(model: MapModel, topology: Topology, prefix = 'm'): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...MAP_BOX });
  try {
    chart.setOption(mapOption(model, shapesOf(topology)));
    return nonScaling(cleanSvg(chart.renderToSVGString(), prefix));
  } finally {
    chart.dispose();
  }
}

/** Areas keep their stroke in screen pixels at any size; the tiles of patterns scale with the map. */
function nonScaling(svg: string): string {
  return svg.replace(/(<path d="m[^>]*?)\/>/g, '$1 vector-effect="non-scaling-stroke"/>');
}
