import type { MetricId } from '../../metrics/index.ts';
import { FigureCard } from '../../ui/index.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { BY } from './ask.ts';
import { barsOf, isShare, sharesBy, showsSplit } from './bars.ts';
import { type ChangeColumn, ChangeTable } from './change-table.tsx';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import { PartsCard } from './parts-card.tsx';
import { PeriodPicker } from './period-picker.tsx';
import type { LibrariesModel, Series } from './read.ts';
import { SeriesPlace } from './series-place.tsx';
import { sliceName } from './slices.ts';
import { SpanCard } from './span-card.tsx';
import { Variants } from './variants.tsx';
import { YearsSave } from './years-save.tsx';

/** Libraries that joined and that take part, by year; how fast that grew, and what the change is made of. */
export function LibrariesFace(props: FaceProps<LibrariesModel>) {
  const { growth, shown, context, change, href } = props;
  const { t } = context;
  const period = { name: growth.name, from: shown.years[0] ?? 0, to: shown.years.at(-1) ?? 0 };
  return (
    <>
      <div className="growth-pair">
        <YearsCard
          {...props}
          series={shown.flow}
          metric="new_libraries"
          title={t.growth.flow.title(period)}
          subtitle={t.growth.flow.subtitle}
        />
        <YearsCard
          {...props}
          series={shown.stock}
          metric="libraries"
          title={t.growth.stock.title(period)}
          subtitle={t.growth.stock.subtitle}
        />
      </div>
      <Variants
        variants={shown.variants}
        ledger={shown.ledger}
        context={context}
        change={change}
        href={href}
      />
      <fieldset className="ui-controls growth-controls" aria-label={t.growth.controls.period}>
        <PeriodPicker {...props} />
      </fieldset>
      <SpanCard {...props} />
      <PartsCard {...props} />
    </>
  );
}

function YearsCard(
  props: FaceProps<LibrariesModel> & {
    readonly series: Series;
    readonly metric: MetricId;
    readonly title: string;
    readonly subtitle: string;
  },
) {
  const { growth, shown, series, context, title } = props;
  const { t, f } = context;
  const model = barsOf(series, growth, shown, context);
  const shareOf = sharesBy(series.shares ?? []);
  const asShare = isShare(growth.mode);
  const waiting = asShare && series.shares === null;
  const split: readonly ChangeColumn[] = series.slices
    .filter(({ id }) => id !== ' ')
    .map((slice) => ({
      id: slice.id,
      name: sliceName(slice, t),
      rows: slice.rows,
      ...(asShare
        ? {
            shares: shown.years.map((year) => {
              if (waiting) return '…';
              const share = shareOf(slice, year)?.share;
              return share === undefined || share === null ? null : f.percent(share, 1);
            }),
          }
        : {}),
    }));
  const whole: ChangeColumn = { id: 'total', name: t.growth.total, rows: series.total.rows };
  const years = [...new Set(shown.variants?.map(({ year }) => year))].map(String);
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(
        asShare ? `${props.subtitle}. ${t.growth.shareOf}` : props.subtitle,
        props.state,
        context,
      )}
      unit={asShare ? '%' : t.terms.units.libraries.name}
      tools={
        waiting ? (
          <span className="growth-save-place" />
        ) : (
          <YearsSave {...props} metrics={[props.metric]} by={BY[growth.mode.split]} years={shown.years} />
        )
      }
      evidence={<EvidenceOf rows={series.total.rows} context={context} />}
      source={
        <>
          {fromSnapshot(context)}{' '}
          {growth.place.level === 'nation' && series.total.rows.some((row) => row?.evidence === 'modelled')
            ? `${t.growth.met} `
            : null}
          {showsSplit(growth) ? `${t.growth.wordsAbout.newProvinces} ` : null}
          {years.length > 0 ? t.growth.wordsAbout.differ(f.list(years)) : null}
        </>
      }
    >
      {waiting ? (
        <SeriesPlace series={model.series} word={t.states.loading.label} />
      ) : (
        <SeriesFigure model={model} label={title} />
      )}
      <ChangeTable
        caption={title}
        metric={props.metric}
        years={shown.years}
        columns={split.length > 1 ? [...split, whole] : [whole]}
        context={context}
        state={props.state}
      />
    </FigureCard>
  );
}
