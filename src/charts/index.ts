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
export { type Direction, type Neighbours, neighbourTable } from './neighbours.ts';
export { PATTERNS, type Pattern, type PatternName, type PatternTile } from './pattern.ts';
export { type PlacedPoint, SeriesChart, type SeriesChartProps } from './series-chart.tsx';
export type { Series, SeriesMark, SeriesModel, SeriesPoint, Size } from './series-model.ts';
export { seriesOption } from './series-option.ts';
export { areaIds, shapesOf } from './shapes.ts';
export { Sparkline, type SparklineProps } from './sparkline.tsx';
export { CHART_FONT, COLOR_TOKENS, type ColorToken, cssColor, inkOn } from './tokens.ts';
