import type { ReactNode } from 'react';
import type { ChangeReason } from '../../base/index.ts';
import type { Messages } from '../../i18n/index.ts';
import type { SpanRow } from '../../metrics/index.ts';
import { type ColumnModel, DataTable, FigureCard, Skeleton } from '../../ui/index.ts';
import { RowsSave, spanShown, startReason } from '../shown/index.ts';
import type { ViewContext } from '../view.ts';
import { MaybeWhy, whyOf } from '../why-link.tsx';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import type { LibrariesModel, NamedSpan } from './read.ts';

/** How fast the stock grew over the chosen period: in all, and by region. */
export function SpanCard(props: FaceProps<LibrariesModel>) {
  const { growth, shown, state, context } = props;
  const { t } = context;
  const { from, to } = growth.period;
  const words = t.growth.span;
  const { span } = shown;
  const title = words.title({ name: growth.name, from, to });
  const unit = t.terms.units.libraries.name;
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(words.subtitle, state, context)}
      unit={unit}
      evidence={<EvidenceOf rows={[span ?? undefined]} context={context} />}
      source={`${fromSnapshot(context)} ${words.about}`}
      tools={
        shown.spanRegions === null ? (
          <span className="growth-save-place" />
        ) : (
          <RowsSave
            {...props}
            title={title}
            rows={[
              ...(span === null ? [] : [spanShown(span, growth.name)]),
              ...shown.spanRegions.map(({ name, row }) => spanShown(row, name)),
            ]}
            of={['span', 'spanRegions']}
            units={{ start: unit, end: unit, change: unit, pace: unit }}
          />
        )
      }
    >
      {span === null ? (
        <p>{words.noYear(shown.years.includes(to) ? from : to)}</p>
      ) : (
        <SpanFigures span={span} from={from} to={to} context={context} />
      )}
      {shown.spanRegions === null ? (
        <Skeleton shape="rows" lines={6} />
      ) : (
        <details className="ui-more">
          <summary>{words.regions({ from, to })}</summary>
          <DataTable
            caption={words.regions({ from, to })}
            captionHidden
            columns={columnsOf(context, from, to)}
            rows={shown.spanRegions}
            rowKey={keyOf}
            initialSort={BY_CHANGE}
          />
        </details>
      )}
    </FigureCard>
  );
}

/** The stock of libraries at the end of a year, as a number that opens its account. */
const stockIn = (year: number, { region, place, tier, channel, funding }: SpanRow, value: string) => (
  <MaybeWhy
    cell={whyOf({ region, place, year, tier, channel, funding }, 'libraries', NO_FILTER)}
    value={value}
  />
);
/** A span is of a whole region, whatever the filters. */
const NO_FILTER = { tier: [], channel: [], funding: [] } as const;

/** Start, end, change, percentage, compound rate and mean of a period, each with its reason where it is withheld. */
export function SpanFigures(props: {
  readonly span: SpanRow;
  readonly from: number;
  readonly to: number;
  readonly context: ViewContext;
}) {
  const { span, from, to, context } = props;
  const { t, f } = context;
  const words = t.growth.span;
  const reason = (why: SpanRow['changeReason']) => (
    <span className="growth-why">{why === null ? '–' : whyWithheld(why, from, to, t)}</span>
  );
  const percentReason = ({ change, percentReason: why }: SpanRow) =>
    why === 'base_zero' && change === 0 ? (
      <span className="growth-why">{t.states.unchanged}</span>
    ) : (
      reason(why)
    );
  const entries: readonly (readonly [string, ReactNode])[] = [
    [
      words.start(from),
      span.start === null ? reason(startReason(span)) : stockIn(from, span, f.number(span.start)),
    ],
    [
      words.end(to),
      span.value === null ? reason('current_missing') : stockIn(to, span, f.number(span.value)),
    ],
    [words.change, span.change === null ? reason(span.changeReason) : f.signed(span.change)],
    [words.percent, span.changePct === null ? percentReason(span) : f.percentChange(span.changePct, 1)],
    [words.compound, span.compound === null ? percentReason(span) : f.percentChange(span.compound, 1)],
    [words.pace, span.pace === null ? reason(span.paceReason) : f.signed(span.pace, 0)],
  ];
  return (
    <dl className="growth-figures">
      {entries.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: start and end may have one name.
        <div key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A reason that speaks of this year and the one before names the two years of the period instead. */
function whyWithheld(why: ChangeReason, from: number, to: number, t: Messages): string {
  const { noNumber } = t.growth.span;
  if (why === 'no_previous_year' || why === 'previous_missing') return noNumber(from);
  return why === 'current_missing' ? noNumber(to) : t.states.change[why].short;
}

const keyOf = ({ row }: NamedSpan): string => row.region ?? '';
const BY_CHANGE = { id: 'change', desc: true };
const columnsMade = new Map<string, readonly ColumnModel<NamedSpan>[]>();

function columnsOf({ t, f, lang }: ViewContext, from: number, to: number): readonly ColumnModel<NamedSpan>[] {
  const known = columnsMade.get(`${lang} ${from} ${to}`);
  if (known) return known;
  const words = t.growth.span;
  const number = (
    id: string,
    header: string,
    read: (row: SpanRow) => number | null,
    write: (value: number, row: SpanRow) => ReactNode,
    why: (row: SpanRow) => SpanRow['changeReason'],
  ): ColumnModel<NamedSpan> => ({
    id,
    header,
    align: 'end',
    cell: ({ row }) => {
      const value = read(row);
      if (value !== null) return write(value, row);
      const reason = why(row);
      const unchanged = reason === 'base_zero' && row.change === 0;
      const said = unchanged ? t.states.unchanged : reason === null ? '–' : whyWithheld(reason, from, to, t);
      return <span className="growth-why">{said}</span>;
    },
    sortValue: ({ row }) => read(row),
  });
  const made: readonly ColumnModel<NamedSpan>[] = [
    {
      id: 'region',
      header: t.table.headers.region,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
      sticky: true,
      rowHeader: true,
    },
    number(
      'start',
      words.start(from),
      (row) => row.start,
      (value, row) => stockIn(from, row, f.number(value)),
      startReason,
    ),
    number(
      'end',
      words.end(to),
      (row) => row.value,
      (value, row) => stockIn(to, row, f.number(value)),
      () => 'current_missing',
    ),
    number(
      'change',
      words.change,
      (row) => row.change,
      (value) => f.signed(value),
      (row) => row.changeReason,
    ),
    number(
      'percent',
      words.percent,
      (row) => row.changePct,
      (value) => f.percentChange(value, 1),
      (row) => row.percentReason,
    ),
    number(
      'compound',
      words.compound,
      (row) => row.compound,
      (value) => f.percentChange(value, 1),
      (row) => row.percentReason,
    ),
    {
      id: 'evidence',
      header: t.table.headers.evidence,
      cell: ({ row }) => (row.evidence === null ? '–' : t.evidence.names[row.evidence]),
      sortValue: ({ row }) => row.evidence,
    },
  ];
  columnsMade.set(`${lang} ${from} ${to}`, made);
  return made;
}
