import { useMemo, useState } from 'react';
import { SeriesChart, type SeriesModel, type SeriesPoint } from '../../charts/index.ts';
import type { Difference, MetricRow } from '../../metrics/index.ts';
import { FigureCard } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import { ScrollBox } from '../scroll-box.tsx';
import { SeriesKey } from '../series-key.tsx';
import type { ViewContext } from '../view.ts';
import type { CompareProps } from './compare.tsx';
import type { CompareModel } from './compare-model.ts';
import { DifferenceHeader, differenceIn, ValueIn } from './difference-text.tsx';

/** The nation in both snapshots over the years: one chart, and every number with its difference. */
export function ComparedSeries({ model, context }: CompareProps) {
  const { t, lang } = context;
  const words = t.snapshots.compared;
  const { metric, first, second } = model;
  const [focused, setFocused] = useState<SeriesPoint | null>(null);
  const chart = useMemo(() => seriesOf(model, context), [model, context]);
  const title = words.series(metric.name[lang]);
  const partial = model.nation.some((each) => each.first?.partial || each.second?.partial);
  return (
    <FigureCard title={title} subtitle={words.seriesAbout} unit={t.terms.units[metric.unit].name}>
      <SeriesKey series={chart.series} />
      <SeriesChart model={{ ...chart, focused }} label={title} onPoint={setFocused} />
      <p className="data-readout" role="status">
        {focused ? saidOf(chart, focused) : '\u00a0'}
      </p>
      <ScrollBox className="data-scroll" label={t.table.caption(title)}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{t.table.headers.year}</th>
              <th scope="col" className="ui-end">
                {first.id}
              </th>
              <th scope="col" className="ui-end">
                {second.id}
              </th>
              <DifferenceHeader metric={metric} context={context} />
            </tr>
          </thead>
          <tbody>
            {model.nation.map((each) => (
              <tr key={each.year} data-compared={each.year}>
                <th scope="row">{each.year}</th>
                <td className="ui-end">
                  <ValueIn row={each.first} metric={metric} context={context} />
                </td>
                <td className="ui-end">
                  <ValueIn row={each.second} metric={metric} context={context} />
                </td>
                <td className="ui-end">{differenceIn(each, metric, context)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {partial ? <p className="data-quiet">* {t.coverage.controls.partialNote}</p> : null}
    </FigureCard>
  );
}

function saidOf(model: SeriesModel, { seriesId, index }: SeriesPoint): string {
  const series = model.series.find(({ id }) => id === seriesId);
  const value = series?.values[index];
  return series && value !== null && value !== undefined
    ? `${model.x[index]} · ${series.name}: ${model.formatY(value)}`
    : '';
}

function seriesOf({ nation, metric, first, second }: CompareModel, context: ViewContext): SeriesModel {
  const values = (side: (each: Difference) => MetricRow | null) =>
    nation.map((each) => side(each)?.value ?? null);
  const partial = (side: (each: Difference) => MetricRow | null) =>
    nation.flatMap((each, at) => (side(each)?.partial ? [at] : []));
  return {
    x: nation.map(({ year }) => String(year)),
    formatY: (value) => numberText(value, metric, context),
    series: [
      {
        id: 'second',
        name: second.title[context.lang],
        color: '--cat-2',
        kind: 'line',
        markers: true,
        dash: true,
        values: values((each) => each.second),
        partial: partial((each) => each.second),
      },
      {
        id: 'first',
        name: first.title[context.lang],
        color: '--cat-1',
        kind: 'line',
        markers: true,
        values: values((each) => each.first),
        partial: partial((each) => each.first),
      },
    ],
  };
}
