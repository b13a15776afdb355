import type { Series } from '../../charts/index.ts';
import type { PulseRow } from '../../metrics/index.ts';
import type { WhyCell } from '../../state/index.ts';
import { FigureCard, Skeleton } from '../../ui/index.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { SeriesTable } from '../series-table.tsx';
import { RowsSave, seriesRows } from '../shown/index.ts';
import { ratioSeries } from './activity-series.ts';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import type { ActivityModel } from './read-activity.ts';

const PARTS = {
  activities: { id: 'activities', read: (row: PulseRow) => row.activities },
  participants: { id: 'participants', read: (row: PulseRow) => row.participants },
  reporting: { id: 'reporting', read: (row: PulseRow) => row.reporting },
} as const;

/** Activities and attendances per library that reported, and per activity; their tables hold what was divided. */
export function RatioCards(props: FaceProps<ActivityModel>) {
  const { growth, shown, state, context } = props;
  const { t } = context;
  const words = t.growth.activity;
  if (shown.years === null) return <Skeleton shape="rows" lines={4} />;
  const { years } = shown;
  const accountOf = (id: string, row: PulseRow | undefined): WhyCell | null =>
    row && (id === 'activities' || id === 'participants')
      ? { metric: id, region: growth.place.region, year: row.year, slice: null }
      : null;
  const ratios = [
    {
      name: words.perLibrary,
      unit: words.units.perLibrary,
      read: (row: PulseRow) => row.activitiesPerLibrary,
      of: [PARTS.activities, PARTS.reporting],
    },
    {
      name: words.perLibraryAttended,
      unit: words.units.perLibraryAttended,
      read: (row: PulseRow) => row.participantsPerLibrary,
      of: [PARTS.participants, PARTS.reporting],
    },
    {
      name: words.perActivity,
      unit: words.units.perActivity,
      read: (row: PulseRow) => row.participantsPerActivity,
      of: [PARTS.participants, PARTS.activities],
    },
  ];
  const last = years.findLast(({ reporting, partial }) => reporting !== null && !partial);
  return (
    <section className="growth-ratios" aria-label={words.ratios(growth.name)}>
      <h2>{words.ratios(growth.name)}</h2>
      {last ? (
        <p className="growth-note">
          {last.year}:{' '}
          {words.reporting({
            shown: context.f.number(last.reporting ?? 0),
            of: context.f.number(last.present),
          })}
        </p>
      ) : null}
      <div className="growth-three">
        {ratios.map(({ name, unit, read, of }) => {
          const model = ratioSeries(years, read, name, context);
          const divided = of.map(
            (part): Series => ({
              id: part.id,
              name: words.divided[part.id],
              color: '--cat-2',
              kind: 'bar',
              values: years.map(part.read),
            }),
          );
          return (
            <FigureCard
              key={name}
              headingLevel={3}
              title={name}
              evidence={<EvidenceOf rows={years} context={context} />}
              subtitle={withChoice(growth.name, state, context)}
              unit={unit}
              source={fromSnapshot(context)}
              tools={
                <RowsSave
                  {...props}
                  title={`${name}, ${growth.name}`}
                  rows={seriesRows(model, (_, at) => years[at])}
                  of={['years']}
                  units={{ value: unit }}
                />
              }
            >
              <SeriesFigure model={model} label={`${name}, ${growth.name}`} />
              <SeriesTable
                model={{ ...model, series: [...model.series, ...divided] }}
                caption={name}
                context={context}
                whyAt={(id, at) => accountOf(id, years[at])}
              />
            </FigureCard>
          );
        })}
      </div>
    </section>
  );
}
