import type { RegionCode } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import type { AmountRow } from '../../queries/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { type Dot, DotKey, DotStrip } from '../dot-strip/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import { FigureSources } from '../figure-sources.tsx';
import { figureText } from '../figure-text.ts';
import { RowsSave, type ShownRow } from '../shown/index.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { Amount, BudgetLine } from './money.ts';

const TONES: Readonly<Record<AmountRow['stage'], Dot['tone']>> = {
  ceiling: 'main',
  requested: 'other',
  revised: 'third',
  realised: 'fourth',
};
const STAGES = ['requested', 'ceiling', 'revised', 'realised'] as const;

export interface MoneyWords extends Pick<DrawProps<unknown>, 'state' | 'href'> {
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly context: ViewContext;
  readonly links: FigureLinks;
  readonly nameOf: (code: RegionCode) => string;
}

/** A budget over the years: stages told apart by shape and word, open years said to be open, other purposes beneath. */
export function LineCard({ line, ...words }: MoneyWords & { readonly line: BudgetLine }) {
  const { context, nameOf } = words;
  const { t } = context;
  const { money } = t.funding;
  const amounts = [...line.years.flatMap((year) => year.amounts), ...line.others];
  const stages = STAGES.filter((stage) =>
    line.years.some((year) => year.amounts.some(({ row }) => row.stage === stage)),
  );
  const title =
    line.source === 'perpusnas'
      ? money.perpusnasTitle
      : money.lineTitle({ source: money.named[line.source], place: nameOf(line.region) });
  return (
    <FigureCard
      title={title}
      tools={<AmountsSave {...words} title={title} amounts={amounts} />}
      headingLevel={3}
      unit={t.figures.unit('IDR')}
      evidence={<AmountEvidence amounts={amounts} context={context} />}
      source={<AmountSources amounts={amounts} {...words} />}
    >
      <p className="funding-key">
        {stages.map((stage) => (
          <span key={stage}>
            <DotKey tone={TONES[stage]} /> {money.stages[stage]}
          </span>
        ))}
      </p>
      <ul className="funding-years">
        {line.years.map(({ year, amounts: own }) => (
          <li key={year}>
            <b>{year}</b>
            {own.length === 0 ? (
              <span className="funding-open">{money.open}</span>
            ) : (
              <YearOf year={year} amounts={own} highest={line.highest} {...words} />
            )}
          </li>
        ))}
      </ul>
      {line.others.length === 0 ? null : (
        <>
          <h4 className="funding-others">{money.others}</h4>
          <ul className="funding-note">
            {line.others.map((amount) => (
              <li key={`${amount.row.year} ${amount.row.stage} ${amount.row.purpose} ${amount.row.figure}`}>
                {amount.row.year}, {money.purpose(amount.row.purpose)}: <Stated amount={amount} {...words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </FigureCard>
  );
}

function YearOf({
  year,
  amounts,
  highest,
  ...words
}: MoneyWords & {
  readonly year: number;
  readonly amounts: readonly Amount[];
  readonly highest: number;
}) {
  const { t, f } = words.context;
  return (
    <div>
      <DotStrip
        labelled={false}
        scale={{ from: 0, to: highest }}
        format={f.rupiahCompact}
        label={t.funding.money.rowLabel({
          year,
          value: f.list(amounts.map((amount) => spoken(amount, words.context))),
        })}
        dots={amounts.map(({ row }, at) => ({
          id: `${row.figure} ${at}`,
          value: row.amount,
          tone: TONES[row.stage],
        }))}
      />
      <ul className="funding-stated">
        {amounts.map((amount, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: amounts have no name of their own and keep their order.
          <li key={at}>
            <Stated amount={amount} {...words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Stage and amount; the amount leads to the row that states it, an imported one says that it is. */
function Stated({ amount, context, links }: MoneyWords & { readonly amount: Amount }) {
  const { row } = amount;
  const { t, f } = context;
  const value = f.rupiahCompact(row.amount);
  return (
    <>
      {t.funding.money.stages[row.stage]}{' '}
      {row.figure === null ? (
        `${value} (${t.evidence.suffix[row.evidence]})`
      ) : (
        <To link={links(row.figure)} label={`${value}, ${t.figures.figure(row.figure)}`}>
          {value}
        </To>
      )}
    </>
  );
}

const spoken = ({ row }: Amount, { t, f }: ViewContext): string =>
  `${t.funding.money.stages[row.stage]} ${f.rupiahCompact(row.amount)}`;

/** Every kind of evidence among the amounts. */
export function AmountEvidence({
  amounts,
  context: { t },
}: Pick<MoneyWords, 'context'> & { readonly amounts: readonly Amount[] }) {
  return [...new Set(amounts.map(({ row }) => row.evidence))].map((evidence) => (
    <EvidenceMark key={evidence} evidence={evidence} label={t.evidence.names[evidence]} />
  ));
}

/** Publishers of stated amounts; for imported ones the snapshot. */
export function AmountSources({
  amounts,
  context,
  figures,
  links,
}: MoneyWords & { readonly amounts: readonly Amount[] }) {
  const imported = amounts.some(({ row }) => row.figure === null);
  return (
    <>
      <FigureSources
        ids={amounts.map(({ row }) => row.figure)}
        figures={figures}
        context={context}
        links={links}
      />
      {imported ? ` ${context.manifest.title[context.lang]}.` : null}
    </>
  );
}

/** Takes stated amounts away as rows. */
export function AmountsSave(
  props: MoneyWords & { readonly title: string; readonly amounts: readonly Amount[] },
) {
  const { title, amounts, context, state, href, figures, nameOf } = props;
  const { money } = context.t.funding;
  const rows = amounts.map(({ row }): ShownRow => {
    const figure = figures.get(row.figure ?? '');
    return {
      ...{ region_code: row.region, region: nameOf(row.region), year: row.year },
      ...{ source: money.named[row.source], stage: row.stage, purpose: row.purpose },
      ...{ value: row.amount, figure_id: row.figure, evidence: row.evidence },
      stated_by: figure ? figureText(figure, context).source : null,
    };
  });
  return (
    <RowsSave
      {...{ title, rows, context, state, href }}
      of={['amounts']}
      units={{ value: context.t.figures.unit('IDR') }}
      published={amounts.every(({ row }) => row.evidence === 'published')}
      unfiltered
    />
  );
}
