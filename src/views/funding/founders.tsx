import type { SeriesModel } from '../../charts/index.ts';
import { Equation, EvidenceMark, FigureCard, Swatch } from '../../ui/index.ts';
import { filterWords } from '../filter-words.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { SeriesTable } from '../series-table.tsx';
import { RowsSave, seriesRows } from '../shown/index.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { MaybeWhy, whyOf } from '../why-link.tsx';
import type { FundingModel, Parts } from './read.ts';
import { TONES } from './sources.ts';

/** A total is no part, whatever the filters. */
const NO_FILTER = { tier: [], channel: [], funding: [] } as const;

interface FoundersProps {
  readonly model: FundingModel;
  readonly context: ViewContext;
}

/** What is said beneath a title, with the choice of libraries where there is one. */
export const chosen = (
  about: string,
  state: DrawProps<FundingModel>['state'],
  context: ViewContext,
): string => [about, filterWords(state, context)].filter((words) => words !== '').join(' · ');

/** Who paid, in count and in share of each year, and the equation of the year on screen. */
export function Founders(props: FoundersProps & Pick<DrawProps<FundingModel>, 'state' | 'href'>) {
  const { model, state, context } = props;
  const { t, f } = context;
  const words = t.funding;
  const evidence = <Evidence model={model} context={context} />;
  const stock = model.metric.time === 'stock';
  const counts = seriesOf(model, context, (row) => row?.value ?? null, f.number);
  const shares = seriesOf(
    model,
    context,
    (row) => row?.share ?? null,
    (value) => f.percent(value, Number.isInteger(value) ? 0 : 1),
  );
  const year = model.byYear.find((each) => each.year === model.year);
  const countsTitle = words.counts.title(model.name);
  const legend = <SourceLegend model={model} context={context} />;
  const groundAt = (funding: string, at: number) =>
    model.byYear[at]?.parts.find((part) => part.funding === funding)?.row;
  const sharesTitle = words.shares.title(model.name);
  return (
    <div className="funding-pair">
      <FigureCard
        title={countsTitle}
        subtitle={chosen(stock ? words.counts.stock : words.counts.joined, state, context)}
        unit={t.terms.units.libraries.name}
        evidence={evidence}
        source={sourceOf(model, context)}
        tools={
          <RowsSave
            {...props}
            title={countsTitle}
            rows={seriesRows(counts, groundAt)}
            of={['place']}
            units={{ value: t.terms.units.libraries.name }}
          />
        }
      >
        <SeriesFigure model={counts} label={countsTitle} legend={legend} />
        {year ? <PartsEquation parts={year} model={model} context={context} /> : null}
        <SeriesTable model={counts} caption={countsTitle} context={context} />
      </FigureCard>
      <FigureCard
        title={sharesTitle}
        subtitle={chosen(words.shares.about, state, context)}
        unit={t.terms.units.percent.name}
        evidence={evidence}
        source={sourceOf(model, context)}
        tools={
          <RowsSave
            {...props}
            title={sharesTitle}
            rows={model.illustrative ? [] : seriesRows(shares, groundAt)}
            of={['place']}
            units={{ value: t.terms.units.percent.name }}
          />
        }
      >
        {model.illustrative ? (
          <p>{words.sharesHidden}</p>
        ) : (
          <>
            <SeriesFigure model={{ ...shares, yMax: 100 }} label={sharesTitle} legend={legend} />
            <SeriesTable model={shares} caption={sharesTitle} context={context} />
          </>
        )}
      </FigureCard>
    </div>
  );
}

type Cell = NonNullable<Parts['parts'][number]['row']> | null;

function seriesOf(
  { byYear, sources, partialYears, illustrative }: FundingModel,
  { t }: ViewContext,
  pick: (row: Cell) => number | null,
  formatY: (value: number) => string,
): SeriesModel {
  return {
    x: byYear.map(({ year }) => String(year)),
    stack: true,
    hatched: illustrative,
    partial: byYear.flatMap(({ year }, at) => (partialYears.has(year) ? [at] : [])),
    formatY,
    series: sources.map((funding) => ({
      id: funding,
      name: t.terms.fundings[funding].short,
      color: `--${TONES[funding]}`,
      kind: 'bar',
      values: byYear.map(({ parts }) => pick(parts.find((part) => part.funding === funding)?.row ?? null)),
    })),
  };
}

/** Colours of the funders on screen. */
export function SourceLegend({ model, context }: FoundersProps) {
  const { t } = context;
  return (
    <ul className="funding-key">
      {model.sources.map((funding) => (
        <li key={funding}>
          <Swatch tone={TONES[funding]} /> {t.terms.fundings[funding].name}
        </li>
      ))}
    </ul>
  );
}

/** The parts of a year and their total, written out. */
function PartsEquation({ parts, model, context }: FoundersProps & { readonly parts: Parts }) {
  const { t, f } = context;
  const words = t.funding;
  if (parts.total?.value == null) return null;
  return (
    <>
      <p className="funding-note">{words.equation({ place: model.name, year: model.year })}</p>
      {parts.adds === false ? <p role="alert">{words.broken}</p> : null}
      <Equation
        terms={parts.parts.map(({ funding, row }) => ({
          label: t.terms.fundings[funding].short,
          value: f.number(row?.value ?? 0),
        }))}
        total={{
          label: words.whole,
          value: (
            <MaybeWhy
              cell={whyOf(parts.total, model.metric.id, NO_FILTER)}
              value={f.number(parts.total.value)}
            />
          ),
        }}
      />
    </>
  );
}

/** Which snapshot the numbers come from and how they were made. */
export function sourceOf({ modelled }: FundingModel, { t, manifest, lang }: ViewContext): string {
  const made = modelled ? t.evidence.about.modelled : t.evidence.about.registry;
  return `${manifest.title[lang]}. ${made}`;
}

/** What the numbers of the page rest on. */
export function Evidence({ model, context }: FoundersProps) {
  const { evidence } = context.t;
  return model.modelled ? (
    <EvidenceMark evidence="modelled" label={evidence.modelledNotice.short} />
  ) : (
    <EvidenceMark evidence="registry" label={evidence.names.registry} />
  );
}
