import { LinkedText } from '../linked-text.tsx';
import { AmountsTable } from './amounts-table.tsx';
import type { MoneyModel } from './money.ts';
import { LineCard, type MoneyWords } from './money-line.tsx';
import { ProvinceAmountsCard } from './province-amounts.tsx';

/** Stated budgets: those of the place, the nation's, the provinces that were named, and the table of them all. */
export function MoneySection({
  money,
  placeName,
  ...words
}: MoneyWords & { readonly money: MoneyModel; readonly placeName: string }) {
  const { context, figures, links } = words;
  const { t } = context;
  const said = t.funding.money;
  const empty = money.listed.length === 0 && money.lines.length === 0;
  const cautioned = ['F262', 'F263', 'F268', 'F271'].every((id) => figures.has(id));
  return (
    <section className="funding-money" aria-labelledby="funding-money">
      <header>
        <h2 id="funding-money">{said.heading}</h2>
        <p className="funding-lead">{said.lead}</p>
      </header>
      {empty ? <p>{said.none}</p> : null}
      {money.place?.length === 0 ? <p>{said.nonePlace(placeName)}</p> : null}
      <div className="funding-pair">
        {[...(money.place ?? []), ...money.lines].map((line) => (
          <LineCard key={`${line.region} ${line.source}`} line={line} {...words} />
        ))}
        {money.provinces.map((each) => (
          <ProvinceAmountsCard key={`${each.source} ${each.stage}`} of={each} {...words} />
        ))}
      </div>
      {cautioned ? (
        <p className="funding-note">
          <LinkedText text={said.caution} links={links} />
        </p>
      ) : null}
      {money.listed.length === 0 ? null : <AmountsTable money={money} {...words} />}
      {money.elsewhere === 0 ? null : <p className="funding-note">{said.elsewhere(money.elsewhere)}</p>}
    </section>
  );
}
