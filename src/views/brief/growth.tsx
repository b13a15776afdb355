import { useMemo } from 'react';
import { SeriesChart, type SeriesModel } from '../../charts/index.ts';
import { METRICS } from '../../metrics/index.ts';
import { cellText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import { EvidenceOf } from './measure.tsx';
import type { BriefModel } from './read.ts';

interface PartProps {
  readonly model: BriefModel;
  readonly context: ViewContext;
}

/** Libraries over the last years: a chart, and each year's number with its change. */
export function BriefGrowth({ model, context }: PartProps) {
  const { t } = context;
  const chart = useMemo(() => seriesOf(model, context), [model, context]);
  return (
    <section className="brief-part" aria-labelledby="brief-growth">
      <h2 id="brief-growth">{t.brief.growth}</h2>
      <SeriesChart model={chart} label={t.brief.growth} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t.table.headers.year}</th>
            <th scope="col">{t.table.headers.value}</th>
            <th scope="col">{t.brief.change}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {model.years.map((row) => {
            const text = cellText(row, METRICS.libraries, context);
            return (
              <tr key={row.year}>
                <th scope="row">
                  {row.year}
                  {row.partial ? '*' : ''}
                </th>
                <td>{text.bare}</td>
                <td>{text.changeBare}</td>
                <td>{text.changePct}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="brief-by">
        <EvidenceOf rows={model.years} context={context} />{' '}
        {model.years.some(({ partial }) => partial) ? `* ${t.coverage.controls.partialNote}` : null}
      </p>
    </section>
  );
}

function seriesOf({ years }: BriefModel, { t, f }: ViewContext): SeriesModel {
  return {
    x: years.map(({ year }) => String(year)),
    partial: years.flatMap(({ partial }, at) => (partial ? [at] : [])),
    formatY: (value) => f.number(value),
    series: [
      {
        id: 'libraries',
        name: t.brief.growth,
        color: '--cat-1',
        kind: 'line',
        markers: true,
        labels: 'values',
        values: years.map(({ value }) => value),
      },
    ],
  };
}
