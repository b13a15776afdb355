import { NATION } from '../../base/index.ts';
import type { SeriesModel } from '../../charts/index.ts';
import { METRICS } from '../../metrics/index.ts';
import { setMode } from '../../state/index.ts';
import { FigureCard, SegmentedControl, Skeleton } from '../../ui/index.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { yearMarks } from './activity-series.ts';
import { ChangeTable } from './change-table.tsx';
import { EvidenceOf, type FaceProps, fromSnapshot, isWhole, withChoice } from './face.tsx';
import { MEASURES, printMode } from './mode.ts';
import { MonthCards } from './month-cards.tsx';
import { RatioCards } from './ratio-cards.tsx';
import type { ActivityModel } from './read-activity.ts';
import { YearsSave } from './years-save.tsx';

/** Activity over time: by year with changes, per library and per activity, by month with the published points. */
export function ActivityFace(props: FaceProps<ActivityModel>) {
  const { growth, shown, context, change, href } = props;
  const { t } = context;
  const words = t.growth.activity;
  return (
    <>
      <div className="ui-controls">
        <SegmentedControl
          label={words.metric}
          value={shown.measure}
          choices={MEASURES.map((measure) => ({
            value: measure,
            label: words.metrics[measure],
            href: href({ mode: printMode({ ...growth.mode, measure }) }),
          }))}
          onChange={(measure) => change(setMode(printMode({ ...growth.mode, measure })))}
        />
      </div>
      <YearlyCard {...props} />
      {shown.months === null ? (
        <Skeleton shape="rows" lines={6} />
      ) : (
        <MonthCards {...props} months={shown.months} />
      )}
      <RatioCards {...props} />
    </>
  );
}

function YearlyCard(props: FaceProps<ActivityModel>) {
  const { growth, shown, state, context } = props;
  const { t, f } = context;
  const { measure, yearly } = shown;
  const years = yearly.map(({ year }) => year);
  const period = { name: growth.name, from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const words = t.growth.activity;
  const title = measure === 'activities' ? words.yearly(period) : words.attended(period);
  const national = growth.place.region === NATION && isWhole(state);
  const partial = yearly.flatMap((row, at) => (row.partial ? [at] : []));
  const model: SeriesModel = {
    x: years.map(String),
    partial,
    words: partial.map((at) => ({ at, word: t.growth.words.partial })),
    missingWord: t.growth.words.none,
    formatY: (value) => f.compact(value),
    marks: national ? yearMarks(shown.figures ?? [], years, context) : [],
    series: [
      {
        id: measure,
        name: words.metrics[measure],
        color: '--cat-1',
        kind: 'bar',
        values: yearly.map(({ value }) => value),
      },
    ],
  };
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(METRICS[measure].definition[context.lang], state, context)}
      unit={t.terms.units[METRICS[measure].unit].name}
      evidence={<EvidenceOf rows={yearly} context={context} />}
      source={`${fromSnapshot(context)} ${t.evidence.attendances}`}
      tools={
        national && shown.figures === null ? (
          <span className="growth-save-place" />
        ) : (
          <YearsSave {...props} title={title} metrics={[measure]} by={[]} years={years} />
        )
      }
    >
      <SeriesFigure
        model={model}
        label={title}
        say={({ index }) => `${years[index]}: ${f.number(yearly[index]?.value ?? 0)}`}
      />
      <ChangeTable
        caption={title}
        metric={measure}
        years={years}
        columns={[{ id: measure, name: words.metrics[measure], rows: yearly }]}
        context={context}
        state={state}
      />
    </FigureCard>
  );
}
