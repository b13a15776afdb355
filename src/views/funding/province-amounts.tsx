import { FigureCard } from '../../ui/index.ts';
import { To } from '../figure-links.tsx';
import type { ProvinceAmounts } from './money.ts';
import { AmountEvidence, AmountSources, AmountsSave, type MoneyWords } from './money-line.tsx';

/** Stated amounts by province as bars; the nation's stands in words, since the named ones do not make it up. */
export function ProvinceAmountsCard({ of, ...words }: MoneyWords & { readonly of: ProvinceAmounts }) {
  const { context, links, nameOf } = words;
  const { t, f } = context;
  const said = t.funding.money;
  const most = Math.max(1, ...of.amounts.map(({ row }) => row.amount));
  const named = new Set(of.amounts.map(({ row }) => row.region)).size;
  const purposes = new Set(of.amounts.map(({ row }) => row.purpose)).size;
  const nation = f.list(of.nation.map(({ row }) => f.rupiahCompact(row.amount)));
  const title = said.provinces({ source: said.named[of.source], year: of.year });
  return (
    <FigureCard
      title={title}
      tools={<AmountsSave {...words} title={title} amounts={[...of.amounts, ...of.nation]} />}
      subtitle={`${said.stages[of.stage]}. ${said.provincesAbout({ shown: named, total: nation })}`}
      headingLevel={3}
      unit={t.figures.unit('IDR')}
      evidence={<AmountEvidence amounts={of.amounts} context={context} />}
      source={<AmountSources amounts={[...of.amounts, ...of.nation]} {...words} />}
    >
      <ul className="funding-bars">
        {of.amounts.map(({ row }) => (
          <li key={`${row.region} ${row.purpose} ${row.figure}`}>
            <span>
              {nameOf(row.region)}
              {purposes > 1 ? `, ${said.purpose(row.purpose)}` : null}
            </span>
            <svg width="100%" height="16" aria-hidden="true">
              <rect data-tone="cat-1" x="0" width={`${(row.amount * 100) / most}%`} height="16" />
            </svg>
            <b>
              {row.figure === null ? (
                f.rupiahCompact(row.amount)
              ) : (
                <To
                  link={links(row.figure)}
                  label={`${f.rupiahCompact(row.amount)}, ${t.figures.figure(row.figure)}`}
                >
                  {f.rupiahCompact(row.amount)}
                </To>
              )}
            </b>
          </li>
        ))}
      </ul>
    </FigureCard>
  );
}
