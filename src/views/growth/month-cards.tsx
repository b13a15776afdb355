import { NATION } from '../../base/index.ts';
import type { PulseRow } from '../../metrics/index.ts';
import { FigureCard } from '../../ui/index.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { SeriesTable } from '../series-table.tsx';
import { RowsSave, seriesRows } from '../shown/index.ts';
import { IN_PERIOD, monthMarks, monthSeries, TO_DATE } from './activity-series.ts';
import { EvidenceOf, type FaceProps, fromSnapshot, isWhole, withChoice } from './face.tsx';
import { MarkKey } from './mark-key.tsx';
import { PointsTable } from './points-table.tsx';
import { type ActivityModel, POINTS } from './read-activity.ts';

/** Months, and their running total, with the published points drawn over them. */
export function MonthCards(props: FaceProps<ActivityModel> & { readonly months: readonly PulseRow[] }) {
  const { growth, shown, state, context, months } = props;
  const { t, f } = context;
  const words = t.growth.activity;
  if (months.length === 0) return <p>{words.nothing}</p>;
  const { measure } = shown;
  const whole = growth.place.region === NATION && isWhole(state);
  const figures = whole ? (shown.figures ?? []) : [];
  const name = months.some(({ evidence }) => evidence === 'modelled') ? words.modelled : words.recorded;
  const cards = [
    {
      title: words.monthly[measure](growth.name),
      subtitle: words.inMonth,
      read: IN_PERIOD[measure],
      marks: monthMarks(figures, 'month', months, context),
    },
    {
      title: words.toDate[measure](growth.name),
      subtitle: words.toDateAbout,
      read: TO_DATE[measure],
      marks: monthMarks(figures, 'to_date', months, context),
    },
  ];
  return (
    <div>
      <div className="growth-pair">
        {cards.map(({ title, subtitle, read, marks }) => {
          const model = monthSeries(months, read, name, marks, context);
          const [series] = model.series;
          const kinds = new Set(marks.map(({ kind }) => kind));
          return (
            <FigureCard
              key={title}
              title={title}
              subtitle={withChoice(subtitle, state, context)}
              unit={words.metrics[measure].toLowerCase()}
              evidence={<EvidenceOf rows={months} context={context} />}
              tools={
                whole && shown.figures === null ? (
                  <span className="growth-save-place" />
                ) : (
                  <RowsSave
                    {...props}
                    title={title}
                    rows={seriesRows(model, (_, at) => months[at], t.evidence.names.published)}
                    of={['months', ...(whole ? [POINTS[measure]] : [])]}
                    units={{ value: words.metrics[measure] }}
                  />
                )
              }
              source={`${fromSnapshot(context)} ${whole ? words.pointsAbout : words.region}`}
            >
              <SeriesFigure
                model={model}
                label={title}
                say={({ index }) => `${model.x[index]}: ${f.number(series?.values[index] ?? 0)}`}
              />
              <ul className="growth-key">
                <li>
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                    <rect width="12" height="12" fill="var(--cat-1)" />
                  </svg>
                  {name}
                </li>
                {(['exact', 'at_least', 'about'] as const)
                  .filter((kind) => kinds.has(kind))
                  .map((kind) => (
                    <li key={kind}>
                      <MarkKey kind={kind} />
                      {words.keys[kind]}
                    </li>
                  ))}
              </ul>
              <SeriesTable
                model={{ ...model, formatY: (value) => f.number(value) }}
                caption={title}
                context={context}
              />
            </FigureCard>
          );
        })}
      </div>
      <PointsTable {...props} />
    </div>
  );
}
