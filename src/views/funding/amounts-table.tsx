import { To } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { MoneyModel } from './money.ts';
import type { MoneyWords } from './money-line.tsx';

/** Every stated amount with its purpose, stage and source; no row is a total of others. */
export function AmountsTable({
  money,
  context,
  links,
  nameOf,
}: MoneyWords & { readonly money: Pick<MoneyModel, 'listed'> }) {
  const { t, f } = context;
  const words = t.funding.money;
  const { headers } = words;
  return (
    <details className="ui-more">
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
            {money.listed.map(({ row, figure }, at) => (
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
                  {row.figure === null ? (
                    t.evidence.names[row.evidence]
                  ) : (
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
