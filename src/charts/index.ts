export { mapAnchors } from './anchors.ts';
export { areaAt, nearestArea } from './hit.ts';
export { MapChart, type MapChartProps } from './map-chart.tsx';
export { MapLinks, type MapLinksProps } from './map-links.tsx';
export {
  type Anchors,
  MAP_BOX,
  type MapArea,
  type MapModel,
  type Outline,
  type Point,
  type Topology,
} from './map-model.ts';
export { drawnAreas, mapOption } from './map-option.ts';
export { type MapWindow, moved, WHOLE_MAP, zoomed } from './map-window.ts';
export { type MapZoom, useMapZoom } from './map-zoom.ts';
export { type Direction, type Neighbours, neighbourTable } from './neighbours.ts';
export { areasOf, type OwnArea, topologyOf } from './own-topology.ts';
export { PATTERNS, type Pattern, type PatternName, type PatternTile } from './pattern.ts';
export { ScaleStrip, type ScaleStripProps } from './scale-strip.tsx';
export { ScatterChart, type ScatterChartProps } from './scatter-chart.tsx';
export { layoutScatter, type ScatterPoint } from './scatter-model.ts';
export { type PlacedPoint, SeriesChart, type SeriesChartProps } from './series-chart.tsx';
export {
  MARKS,
  type Series,
  type SeriesMark,
  type SeriesModel,
  type SeriesPoint,
  type Size,
} from './series-model.ts';
export { seriesOption } from './series-option.ts';
export { areaIds, shapesOf } from './shapes.ts';
export { SlopeChart } from './slope-chart.tsx';
export { type SlopeItem, type SlopeModel, slopeLayout } from './slope-model.ts';
export { type SmallMultiple, SmallMultiples, type SmallMultiplesProps } from './small-multiples.tsx';
export { Sparkline, type SparklineProps } from './sparkline.tsx';
export { CHART_FONT, COLOR_TOKENS, type ColorToken, cssColor, inkOn } from './tokens.ts';
export { WaterfallChart, type WaterfallChartProps } from './waterfall-chart.tsx';
export { type WaterfallModel, type WaterfallStep, waterfallBars } from './waterfall-model.ts';
