import type { RegionCode } from '../../base/index.ts';
import type { AmountRow } from '../../queries/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { type Dot, DotKey, DotStrip } from '../dot-strip/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import { LinkedText } from '../linked-text.tsx';
import { ScrollBox } from '../scroll-box.tsx';
import type { ViewContext } from '../view.ts';
import type { Amount, BudgetLine, MoneyModel } from './money.ts';
import { ProvinceAmountsCard } from './province-amounts.tsx';

const TONES: Readonly<Record<AmountRow['stage'], Dot['tone']>> = {
  ceiling: 'main',
  requested: 'other',
  revised: 'third',
  realised: 'fourth',
};

export interface MoneyProps {
  readonly money: MoneyModel;
  readonly context: ViewContext;
  readonly links: FigureLinks;
  readonly nameOf: (code: RegionCode) => string;
}

/** Published budgets: stages told apart by shape and word, never added up, open years said to be open. */
export function MoneySection({ money, context, links, nameOf }: MoneyProps) {
  const { t } = context;
  const words = t.funding.money;
  return (
    <section className="funding-money" aria-labelledby="funding-money">
      <header>
        <h2 id="funding-money">{words.heading}</h2>
        <p className="funding-lead">{words.lead}</p>
      </header>
      {money.all.length === 0 ? <p>{words.none}</p> : null}
      <div className="funding-pair">
        {money.lines.map((line) => (
          <LineCard key={line.id} line={line} context={context} links={links} />
        ))}
        {money.provinces.map((each) => (
          <ProvinceAmountsCard key={each.year} of={each} context={context} links={links} nameOf={nameOf} />
        ))}
      </div>
      {money.all.length === 0 ? null : (
        <>
          <p className="funding-note">
            <LinkedText text={words.caution} links={links} />
          </p>
          <AmountsTable money={money} context={context} links={links} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

function LineCard({
  line,
  context,
  links,
}: Pick<MoneyProps, 'context' | 'links'> & { readonly line: BudgetLine }) {
  const { t, f } = context;
  const words = t.funding.money;
  const title = words.lines[line.id];
  const amounts = line.years.flatMap((year) => year.amounts);
  const stages = Object.keys(TONES).filter((stage) => amounts.some(({ row }) => row.stage === stage));
  return (
    <FigureCard
      title={title}
      headingLevel={3}
      unit={t.figures.unit('IDR')}
      evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
      source={<Sources amounts={amounts} context={context} links={links} />}
    >
      <p className="funding-key">
        {stages.map((stage) => (
          <span key={stage}>
            <DotKey tone={TONES[stage as AmountRow['stage']]} /> {words.stages[stage as AmountRow['stage']]}
          </span>
        ))}
      </p>
      <ul className="funding-years">
        {line.years.map(({ year, amounts: own }) => (
          <li key={year}>
            <b>{year}</b>
            {own.length === 0 ? (
              <span className="funding-open">{words.open}</span>
            ) : (
              <div>
                <DotStrip
                  labelled={false}
                  scale={{ from: 0, to: line.highest }}
                  format={f.rupiahCompact}
                  label={words.rowLabel({
                    year,
                    value: f.list(own.map((amount) => spoken(amount, context))),
                  })}
                  dots={own.map(({ row }, at) => ({
                    id: `${row.figure} ${at}`,
                    value: row.amount,
                    tone: TONES[row.stage],
                  }))}
                />
                <span className="funding-note">
                  {own.map((amount) => spoken(amount, context)).join(' · ')}
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </FigureCard>
  );
}

const spoken = ({ row }: Amount, { t, f }: ViewContext): string =>
  `${t.funding.money.stages[row.stage]} ${f.rupiahCompact(row.amount)}`;

function Sources({
  amounts,
  context,
  links,
}: Pick<MoneyProps, 'context' | 'links'> & { readonly amounts: readonly Amount[] }) {
  const ids = [...new Set(amounts.flatMap(({ row }) => row.figure ?? []))];
  return ids.map((id) => (
    <span key={id}>
      <To link={links(id)} label={context.t.figures.figure(id)}>
        {id}
      </To>{' '}
    </span>
  ));
}

function AmountsTable({ money, context, links, nameOf }: MoneyProps) {
  const { t, f } = context;
  const words = t.funding.money;
  const { headers } = words;
  return (
    <details className="funding-details">
      <summary>{t.table.caption(words.otherLines)}</summary>
      <ScrollBox className="funding-scroll" label={t.table.caption(words.otherLines)}>
        <table className="funding-amounts">
          <thead>
            <tr>
              {[
                headers.year,
                headers.source,
                headers.purpose,
                headers.place,
                headers.stage,
                headers.amount,
                headers.figure,
              ].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {money.all.map(({ row, figure }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: amounts have no name of their own and keep their order.
              <tr key={at}>
                <th scope="row">{row.year}</th>
                <td>{words.sources[row.source]}</td>
                <td>{words.purpose(row.purpose)}</td>
                <td>{figure && figure.level !== 'nation' ? figure.regionName : nameOf(row.region)}</td>
                <td>{words.stages[row.stage]}</td>
                <td className="funding-number">
                  {figure
                    ? t.figures.qualified[figure.qualifier](f.rupiah(row.amount)).text
                    : f.rupiah(row.amount)}
                </td>
                <td>
                  {row.figure === null ? null : (
                    <To link={links(row.figure)} label={t.figures.figure(row.figure)}>
                      {row.figure}
                    </To>
                  )}{' '}
                  {figure ? figureText(figure, context).source : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
