import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Topology } from 'topojson-specification';
import { cleanSvg } from './clean-svg.ts';
import { MAP_BOX, type MapModel } from './map-model.ts';
import { mapOption } from './map-option.ts';
import type { SeriesModel, Size } from './series-model.ts';
import { seriesOption } from './series-option.ts';
import { shapesOf } from './shapes.ts';

export { mapAnchors } from './anchors.ts';
export { areaIds } from './shapes.ts';

use([BarChart, CustomChart, GridComponent, LineChart, SVGRenderer]);

/**
 * The first chart as an SVG string, for Node: the same option that the browser draws. `prefix` starts the ids of its
 * patterns and must be unique on the page.
 */
export function renderMapSvg(model: MapModel, topology: Topology, prefix = 'm'): string {
  return nonScaling(render(mapOption(model, shapesOf(topology)), MAP_BOX, prefix));
}

/** A series chart as an SVG string of a size (pixels), for Node, print and files. */
export function renderSeriesSvg(model: SeriesModel, size: Size, prefix = 's'): string {
  return render(seriesOption(model, size), size, prefix);
}

function render(option: EChartsCoreOption, size: Size, prefix: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return cleanSvg(chart.renderToSVGString(), prefix);
  } finally {
    chart.dispose();
  }
}

/** Areas keep their stroke in screen pixels at any size; the tiles of patterns, in defs at the end, scale with the map. */
function nonScaling(svg: string): string {
  const [areas = '', ...defs] = svg.split(/(?=<defs>)/);
  return areas.replace(/(<path [^>]*?)\/>/g, '$1 vector-effect="non-scaling-stroke"/>') + defs.join('');
}
