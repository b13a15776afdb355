export { askNation, askProvinces, type Choice } from './ask.ts';
export { MapLegend } from './map-legend.tsx';
export type { RegionCell, RegionMapModel } from './model.ts';
export { readRegionMap } from './read.ts';
export { RegionMap } from './region-map.tsx';
export { RegionTable } from './region-table.tsx';
export { MapTotals } from './totals.tsx';
