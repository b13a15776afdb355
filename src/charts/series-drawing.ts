import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { SeriesModel, Size } from './series-model.ts';
import { seriesOption } from './series-option.ts';

use([BarChart, CustomChart, GridComponent, LineChart, SVGRenderer]);

/** A live series chart inside an element. `close` gives its memory back. */
export interface SeriesDrawing {
  /** Draws at once. Both sides of `size` must be above 0. */
  draw(model: SeriesModel, size: Size): void;
  close(): void;
}

/** Opens a live chart in `host` at a first size in pixels. */
export function openSeries(host: HTMLElement, first: Size): SeriesDrawing {
  const chart = init(host, null, { renderer: 'svg', ...first });
  let drawn = first;
  return {
    draw(model, size) {
      if (size.width !== drawn.width || size.height !== drawn.height) chart.resize({ ...size, silent: true });
      drawn = size;
      chart.setOption(seriesOption(model, size), { replaceMerge: ['series'] });
      chart.getZr().flush();
      // Paper is narrower than the screen that the chart was drawn for: it is scaled there, not cut.
      const svg = host.querySelector('svg');
      svg?.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
      svg?.setAttribute('preserveAspectRatio', 'xMinYMin meet');
    },
    close: () => chart.dispose(),
  };
}
