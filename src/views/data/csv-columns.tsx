import type { CsvReport } from '../../snapshot/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { ViewContext } from '../view.ts';

/** How the columns of a CSV file were understood: used, not used, filled. */
export function CsvColumns({
  report,
  context: { t },
}: {
  readonly report: CsvReport;
  readonly context: ViewContext;
}) {
  const words = t.snapshots.own;
  const lines: readonly (readonly [string, string])[] = [
    ...report.used,
    ...report.unused.map((header) => [header, words.csvUnused] as const),
    ...report.filled.map(([column, value]) => {
      const how = value === '' ? words.csvEmpty : words.csvFilled(value);
      return ['–', `${column}: ${how}`] as const;
    }),
  ];
  return (
    <details>
      <summary>{words.csv(report.file)}</summary>
      <ScrollBox className="data-scroll" label={words.csv(report.file)}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{words.csvFile}</th>
              <th scope="col">{words.csvColumn}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([from, to]) => (
              <tr key={`${from} ${to}`}>
                <td>{from}</td>
                <td>{to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
