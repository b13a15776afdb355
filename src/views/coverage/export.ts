import { areasOf } from '../../charts/index.ts';
import type { ExportRequest, ExportShapes } from '../../export/index.ts';
import { METRICS } from '../../metrics/index.ts';
import type { Field } from '../../queries/index.ts';
import { hasRows } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { exportRequest } from '../export-request.ts';
import type { DrawProps, Geography, ViewContext } from '../view.ts';
import type { OwnBoundaries } from './boundary-file.ts';
import type { CoverageModel } from './read.ts';

/** The file of what the map shows: its regions in its year, with reasons and evidence, and what no map shows. */
export function coverageExport(
  model: CoverageModel,
  title: string,
  {
    state,
    context,
    href,
    geography,
  }: Pick<DrawProps<CoverageModel>, 'state' | 'context' | 'href' | 'geography'>,
  own: OwnBoundaries,
): ExportRequest {
  const { scope, map } = model;
  const { era, tier, channel, funding, metric } = state;
  return exportRequest({
    choice: {
      source: {
        of: 'metrics',
        metrics: [metric],
        level: scope.level,
        by: [],
        from: map.year,
        to: map.year,
        pivoted: false,
        ...{ era, tier, channel, funding },
        region: scope.level === 'regency' ? scope.province : null,
        ...(hasRows(context.manifest, 'model_range') ? ({ ranges: true } as const) : {}),
      },
      where: [],
      search: '',
    },
    sort: [],
    keep: () => true,
    labelOf: (field) => fieldLabel(field, context),
    title,
    filterWords: filterWords(state, context),
    permalink: href({ snapshot: context.manifest.id, year: map.year }),
    shapes: scope.level === 'regency' ? ownShapes(own) : provinceShapes(geography, context),
    context,
  });
}

function fieldLabel(field: Field, { t, lang }: ViewContext): string {
  if (!field.metric) return t.rows.fields[field.id] ?? field.id;
  const { id, part } = field.metric;
  const name = METRICS[id].name[lang];
  return part === 'value' ? name : `${name} (${t.rows.parts[part]})`;
}

/** The shipped boundaries of the era, once they are there. */
function provinceShapes({ topology }: Geography, { t }: ViewContext): ExportShapes | null {
  const { mapAttribution, mapSchematic } = t.shell.sources;
  if (!topology) return null;
  return { areas: () => areasOf(topology), attribution: `${mapAttribution}. ${mapSchematic}` };
}

/** The boundaries of the reader's own file, while it is open. */
function ownShapes({ drawn, file }: OwnBoundaries): ExportShapes | null {
  if (drawn.size === 0) return null;
  const areas = () => [...drawn].map(([id, { polygons }]) => ({ id, polygons }));
  return { areas, attribution: file?.name ?? '' };
}

function filterWords({ tier, channel, funding }: ViewState, { t }: ViewContext): string {
  const words = [
    ...tier.map((one) => t.terms.tiers[one].name),
    ...channel.map((one) => t.terms.channels[one].name),
    ...funding.map((one) => t.terms.fundings[one].name),
  ];
  return words.length === 0 ? t.rows.filter.everything : words.join(', ');
}
