import { areasOf } from '../charts/index.ts';
import type { ExportRequest, ExportShapes } from '../export/index.ts';
import { METRICS } from '../metrics/index.ts';
import type { Field, MetricRowsSource } from '../queries/index.ts';
import { hasRows } from '../snapshot/index.ts';
import { exportRequest } from './export-request.ts';
import { filterWords } from './filter-words.ts';
import type { DrawProps, Geography, ViewContext } from './view.ts';

/** The rows behind a figure of metrics: its regions, years and slices, with reasons and evidence, whatever it draws. */
export function metricExport(
  asked: Pick<MetricRowsSource, 'metrics' | 'level' | 'region' | 'by' | 'from' | 'to'>,
  title: string,
  { state, context, href }: Pick<DrawProps<unknown>, 'state' | 'context' | 'href'>,
  more: { readonly shapes?: ExportShapes | null; readonly year?: number } = {},
): ExportRequest {
  const { era, tier, channel, funding } = state;
  const words = filterWords(state, context);
  return exportRequest({
    choice: {
      source: {
        ...{ of: 'metrics', ...asked, pivoted: false, placed: true, era, tier, channel, funding },
        ...(hasRows(context.manifest, 'model_range') ? ({ ranges: true } as const) : {}),
      },
      where: [],
      search: '',
    },
    sort: [],
    keep: () => true,
    labelOf: (field) => fieldLabel(field, context),
    title,
    filterWords: words === '' ? context.t.rows.filter.everything : words,
    permalink: href({
      snapshot: context.manifest.id,
      ...(more.year === undefined ? {} : { year: more.year }),
    }),
    shapes: more.shapes ?? null,
    context,
  });
}

function fieldLabel(field: Field, { t, lang }: ViewContext): string {
  if (!field.metric) return t.rows.fields[field.id] ?? field.id;
  const { id, part } = field.metric;
  const name = METRICS[id].name[lang];
  return part === 'value' ? name : `${name} (${t.rows.parts[part]})`;
}

/** The shipped boundaries of the era, once they are there, and what must be said of them. */
export function provinceShapes({ topology }: Geography, { t }: ViewContext): ExportShapes | null {
  const { mapAttribution, mapSchematic } = t.shell.sources;
  if (!topology) return null;
  return { areas: () => areasOf(topology), attribution: `${mapAttribution}. ${mapSchematic}` };
}
