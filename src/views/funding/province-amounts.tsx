import type { RegionCode } from '../../base/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import type { ViewContext } from '../view.ts';
import type { ProvinceAmounts } from './money.ts';

/** Published amounts by province as bars; the nation's stands in words, since the named ones do not make it up. */
export function ProvinceAmountsCard(props: {
  readonly of: ProvinceAmounts;
  readonly context: ViewContext;
  readonly links: FigureLinks;
  readonly nameOf: (code: RegionCode) => string;
}) {
  const { of, context, links, nameOf } = props;
  const { t, f } = context;
  const words = t.funding.money;
  const most = Math.max(1, ...of.amounts.map(({ row }) => row.amount));
  const nation = f.list(of.nation.map(({ row }) => f.rupiahCompact(row.amount)));
  return (
    <FigureCard
      title={words.provinces(of.year)}
      subtitle={nation === '' ? undefined : words.provincesAbout({ shown: of.amounts.length, total: nation })}
      headingLevel={3}
      unit={t.figures.unit('IDR')}
      evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
    >
      <ul className="funding-bars">
        {of.amounts.map(({ row }) => (
          <li key={row.figure ?? row.region}>
            <span>{nameOf(row.region)}</span>
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
