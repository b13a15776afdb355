import type { SeriesModel } from '../charts/index.ts';
import type { WhyCell } from '../state/index.ts';
import type { ViewContext } from './view.ts';
import { MaybeWhy } from './why-link.tsx';

/** The numbers of a series chart as a table, folded away beneath it. Periods that are not complete carry a star. */
export function SeriesTable({
  model,
  caption,
  context,
  whyAt,
}: {
  readonly model: SeriesModel;
  readonly caption: string;
  readonly context: ViewContext;
  /** The cell behind a value, by its series and place; null = none. */
  readonly whyAt?: (series: string, at: number) => WhyCell | null;
}) {
  const { t } = context;
  const partial = new Set(model.partial);
  return (
    <details className="ui-more series-table">
      <summary>{t.table.caption(caption)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its box is scrolled by keyboard. */}
      <section className="panel-slices" tabIndex={0} aria-label={t.table.caption(caption)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.table.headers.year}</th>
              {model.series.map((series) => (
                <th key={series.id} scope="col">
                  {series.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.x.map((period, at) => (
              <tr key={period}>
                <th scope="row">
                  {period}
                  {partial.has(at) ? '*' : ''}
                </th>
                {model.series.map((series) => {
                  const value = series.values[at];
                  return (
                    <td key={series.id}>
                      {value === null || value === undefined ? (
                        t.states.missing.not_reported.short
                      ) : (
                        <MaybeWhy cell={whyAt?.(series.id, at) ?? null} value={model.formatY(value)} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {partial.size > 0 ? <p className="panel-note">* {t.coverage.controls.partialNote}</p> : null}
      </section>
    </details>
  );
}
