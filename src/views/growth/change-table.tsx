import { CHANGE_REASONS } from '../../base/index.ts';
import { METRICS, type MetricId, type MetricRow } from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';
import { ReasonMark } from '../../ui/index.ts';
import { changePctText, numberText, stayedZero } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import { MaybeWhy, whyOf } from '../why-link.tsx';

/** A column of the table: cells by year; `shares` are formatted percentages of the year's total. */
export interface ChangeColumn {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly (MetricRow | undefined)[];
  readonly shares?: readonly (string | null)[];
}

/**
 * Values by year with absolute change and percentage beside each, or why they are withheld; beneath, each reason that
 * occurs as a sentence, and over how many regions the change of a reported measure was taken.
 */
export function ChangeTable(props: {
  readonly caption: string;
  readonly metric: MetricId;
  readonly years: readonly number[];
  readonly columns: readonly ChangeColumn[];
  readonly context: ViewContext;
  readonly state: ViewState;
}) {
  const { caption, metric, years, columns, context, state } = props;
  const { t } = context;
  const cells = columns.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  const reasons = CHANGE_REASONS.filter((reason) =>
    cells.some(
      (row) =>
        row.changeReason === reason ||
        (row.value !== null && row.changePctReason === reason && !stayedZero(row)),
    ),
  );
  const label = t.growth.changeTable.caption(caption);
  const [first] = columns;
  const only = columns.length === 1 ? first : undefined;
  const several = only ? [] : columns;
  const shares = columns.some((column) => column.shares !== undefined);
  return (
    <div className="growth-changes ui-no-picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its box is scrolled by keyboard. */}
      <section className="growth-scroll" tabIndex={0} aria-label={label}>
        <table>
          <caption className="ui-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t.table.headers.year}</th>
              {only ? (
                <>
                  <th scope="col">{only.name}</th>
                  <th scope="col">{t.table.headers.change}</th>
                  <th scope="col">{t.table.headers.changePercent}</th>
                </>
              ) : null}
              {several.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, at) => (
              <tr key={year}>
                <th scope="row">
                  {year}
                  {columns.some(({ rows }) => rows[at]?.partial) ? '*' : ''}
                </th>
                {only ? <Wide row={only.rows[at]} metric={metric} context={context} state={state} /> : null}
                {several.map(({ id, rows, shares }) => (
                  <td key={id}>
                    <Cell
                      row={rows[at]}
                      share={shares?.[at] ?? null}
                      metric={metric}
                      context={context}
                      state={state}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="growth-note">
        {only ? null : `${shares ? t.growth.changeTable.linesShare : t.growth.changeTable.lines} `}
        {cells.some(({ changeOver }) => changeOver !== null) ? `${t.growth.changeTable.overAbout} ` : null}
        {cells.some(({ partial }) => partial) ? t.growth.changeTable.partial : null}
      </p>
      {reasons.length > 0 ? (
        <details className="ui-more growth-reasons">
          <summary>{t.growth.changeTable.why}</summary>
          <dl>
            {reasons.map((reason) => (
              <div key={reason}>
                <dt>{t.states.change[reason].short}</dt>
                <dd>{t.states.change[reason].long}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}

/** The only column's cell with its change in columns of their own. */
function Wide(props: {
  readonly row: MetricRow | undefined;
  readonly metric: MetricId;
  readonly context: ViewContext;
  readonly state: ViewState;
}) {
  const { row, context } = props;
  const { t, f } = context;
  const metric = METRICS[props.metric];
  const why = (reason: MetricRow['changeReason']) => (
    <span className="growth-why">{reason === null ? '–' : t.states.change[reason].short}</span>
  );
  if (!row) return <td colSpan={3}>–</td>;
  return (
    <>
      <td>
        {row.reason === null ? (
          <b>
            <MaybeWhy
              cell={whyOf(row, metric.id, props.state)}
              value={numberText(row.value ?? 0, metric, context)}
            />
          </b>
        ) : (
          <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />
        )}
      </td>
      <td>
        {row.change === null ? why(row.changeReason) : <b>{f.signed(row.change, metric.digits)}</b>}
        {row.changeOver === null || row.change === null ? null : (
          <small>{t.growth.changeTable.over(row.changeOver)}</small>
        )}
      </td>
      <td>
        {row.changePct === null ? (
          <span className="growth-why">{changePctText(row, context) || '–'}</span>
        ) : (
          <b>{f.percentChange(row.changePct, 1)}</b>
        )}
      </td>
    </>
  );
}

function Cell(props: {
  readonly row: MetricRow | undefined;
  readonly share: string | null;
  readonly metric: MetricId;
  readonly context: ViewContext;
  readonly state: ViewState;
}) {
  const { row, share, context } = props;
  const { t, f } = context;
  const metric = METRICS[props.metric];
  if (!row) return <span>–</span>;
  if (row.reason !== null)
    return <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />;
  const why = (reason: MetricRow['changeReason']) =>
    reason === null ? null : <span className="growth-why">{t.states.change[reason].short}</span>;
  return (
    <>
      <b>
        <MaybeWhy
          cell={whyOf(row, metric.id, props.state)}
          value={numberText(row.value ?? 0, metric, context)}
        />
      </b>
      {share === null ? null : <span>{share}</span>}
      {row.change === null ? (
        why(row.changeReason)
      ) : (
        <>
          <span>{f.signed(row.change, metric.digits)}</span>
          <span className={row.changePct === null ? 'growth-why' : undefined}>
            {changePctText(row, context)}
          </span>
          {row.changeOver === null ? null : <small>{t.growth.changeTable.over(row.changeOver)}</small>}
        </>
      )}
    </>
  );
}
