import type { ExportRequest, ExportShapes } from '../../export/index.ts';
import { metricExport, provinceShapes } from '../metric-export.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { OwnBoundaries } from './boundary-file.ts';
import type { CoverageModel } from './read.ts';

/** The file of what the map shows: its regions in its year, with reasons and evidence, and what no map shows. */
export function coverageExport(
  { scope, map }: CoverageModel,
  title: string,
  props: Pick<DrawProps<CoverageModel>, 'state' | 'context' | 'href' | 'geography'>,
  own: OwnBoundaries,
): ExportRequest {
  const { level, province } = scope;
  const shapes =
    level === 'regency' ? ownShapes(own, props.context) : provinceShapes(props.geography, props.context);
  const region = level === 'regency' ? province : null;
  const { year } = map;
  return metricExport(
    { metrics: [props.state.metric], level, region, by: [], from: year, to: year },
    title,
    props,
    { shapes, year },
  );
}

/** The boundaries that the regencies are drawn in: the reader's own file, or those the app was built with. */
function ownShapes({ drawn, file }: OwnBoundaries, { t }: ViewContext): ExportShapes | null {
  if (drawn.size === 0) return null;
  const areas = () => [...drawn].map(([id, { polygons }]) => ({ id, polygons }));
  return { areas, attribution: file?.name ?? t.coverage.boundary.built };
}
