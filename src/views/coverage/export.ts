import type { ExportRequest } from '../../export/index.ts';
import { METRICS } from '../../metrics/index.ts';
import type { Field } from '../../queries/index.ts';
import { hasRows } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { exportRequest } from '../export-request.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { CoverageModel } from './read.ts';

/** The file of what the map shows: its regions in its year, with reasons and evidence, and what no map shows. */
export function coverageExport(
  model: CoverageModel,
  title: string,
  { state, context, href }: Pick<DrawProps<CoverageModel>, 'state' | 'context' | 'href'>,
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
    context,
  });
}

function fieldLabel(field: Field, { t, lang }: ViewContext): string {
  if (!field.metric) return t.rows.fields[field.id] ?? field.id;
  const { id, part } = field.metric;
  const name = METRICS[id].name[lang];
  return part === 'value' ? name : `${name} (${t.rows.parts[part]})`;
}

function filterWords({ tier, channel, funding }: ViewState, { t }: ViewContext): string {
  const words = [
    ...tier.map((one) => t.terms.tiers[one].name),
    ...channel.map((one) => t.terms.channels[one].name),
    ...funding.map((one) => t.terms.fundings[one].name),
  ];
  return words.length === 0 ? t.rows.filter.everything : words.join(', ');
}
