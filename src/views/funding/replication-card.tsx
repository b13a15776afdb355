import type { MissingReason } from '../../base/index.ts';
import { METRICS, type MetricRow } from '../../metrics/index.ts';
import { type ColumnModel, DataTable, FigureCard, ReasonMark } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import { DotKey } from '../dot-strip/index.ts';
import { filterWords } from '../filter-words.ts';
import { RowsSave } from '../shown/index.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { MaybeWhy, WhyLink } from '../why-link.tsx';
import { Evidence, sourceOf } from './founders.tsx';
import type { FundingModel } from './read.ts';
import type { Replicating } from './replication.ts';

const METRIC = METRICS.replications_per_stimulus_village;
const SLICES = {
  replicated: { tier: 'village', channel: 'replication', funding: null, filtered: false },
  received: { tier: 'village', channel: 'stimulus', funding: null, filtered: false },
} as const;
/** Why there is no number; no row at all is nothing reported. */
const reasonOf = (row: MetricRow | null): MissingReason => row?.reason ?? 'not_reported';
const columnsByLanguage = new Map<string, readonly ColumnModel<Replicating>[]>();

/**
 * Columns of a language; made once, as the table asks. While the page is filtered the ratio, which no filter touches,
 * opens no account of what the filters leave.
 */
function columnsOf(context: ViewContext, filtered: boolean): readonly ColumnModel<Replicating>[] {
  const key = `${context.lang} ${filtered}`;
  const known = columnsByLanguage.get(key);
  if (known) return known;
  const { t, f } = context;
  const words = t.funding.replication;
  const count = (id: 'replicated' | 'received', header: string): ColumnModel<Replicating> => ({
    id,
    header,
    align: 'end',
    cell: ({ code, [id]: row }) =>
      row?.value == null ? (
        <ReasonMark reason={reasonOf(row)} label={t.states.missing[reasonOf(row)].short} />
      ) : (
        <WhyLink
          cell={{ metric: 'libraries', region: code, year: row.year, slice: SLICES[id] }}
          value={f.number(row.value)}
        />
      ),
    sortValue: ({ [id]: row }) => row?.value ?? null,
  });
  const made: readonly ColumnModel<Replicating>[] = [
    {
      id: 'region',
      header: t.table.headers.province,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
      sticky: true,
      rowHeader: true,
    },
    count('replicated', words.replicating),
    count('received', words.receiving),
    {
      id: 'ratio',
      header: words.ratio,
      align: 'end',
      cell: ({ code, ratio }) =>
        ratio.value === null ? (
          <ReasonMark
            reason={ratio.reason ?? 'not_applicable'}
            label={t.states.missing[ratio.reason ?? 'not_applicable'].short}
          />
        ) : (
          <MaybeWhy
            cell={filtered ? null : { metric: METRIC.id, region: code, year: ratio.year, slice: null }}
            value={numberText(ratio.value, METRIC, { t, f })}
          />
        ),
      sortValue: ({ ratio }) => ratio.value,
    },
  ];
  columnsByLanguage.set(key, made);
  return made;
}

const keyOf = ({ code }: Replicating): string => code;
const BY_RATIO = { id: 'ratio', desc: true };

/** Replications for each stimulus village: the nation, provinces without, provinces with more than they got, all. */
export function ReplicationCard(
  props: Pick<DrawProps<FundingModel>, 'model' | 'state' | 'context' | 'href'>,
) {
  const { model, state, context } = props;
  const { t, f, lang } = context;
  const words = t.funding.replication;
  const { replication } = model;
  const { nation, none, more } = replication;
  const names = (list: readonly Replicating[]) =>
    list.length === 0 ? words.noProvince : `${f.list(list.map(({ name }) => name))}.`;
  return (
    <FigureCard
      title={words.title(replication.year)}
      subtitle={METRIC.definition[lang]}
      unit={t.terms.units.libraries.name}
      evidence={<Evidence model={model} context={context} />}
      source={model.modelled ? words.modelled : sourceOf(model, context)}
      tools={
        <RowsSave
          {...props}
          title={words.title(replication.year)}
          rows={[
            ...(nation ? [nationRow(nation, t.terms.nation)] : []),
            ...replication.provinces.map(pairRow),
          ]}
          of={['nationRatio', 'ratios', 'replicated', 'received']}
          units={{
            ...{ received: t.terms.units.libraries.name, replicated: t.terms.units.libraries.name },
            ratio: t.terms.units[METRIC.unit].name,
          }}
          unfiltered
        />
      }
    >
      {nation?.value == null ? null : (
        <p className="funding-lead">{words.nation(numberText(nation.value, METRIC, { t, f }))}</p>
      )}
      <div className="funding-pair">
        <div>
          <h3>{words.none(none.length)}</h3>
          <p className="funding-note">{names(none)}</p>
        </div>
        <div>
          <h3>{words.more(more.length)}</h3>
          <p className="funding-note">{names(more)}</p>
        </div>
      </div>
      <Pairs list={replication.provinces} context={context} />
      {filterWords(state, context) === '' ? null : <p className="funding-note">{words.unfiltered}</p>}
      <details className="ui-more">
        <summary>{t.table.caption(words.title(replication.year))}</summary>
        <DataTable
          caption={words.title(replication.year)}
          captionHidden
          columns={columnsOf(context, filterWords(state, context) !== '')}
          rows={replication.provinces}
          rowKey={keyOf}
          initialSort={BY_RATIO}
        />
      </details>
    </FigureCard>
  );
}

const ratioRow = (row: MetricRow, region: string) => ({
  ...{ region_code: row.region, region, year: row.year, ratio: row.value, ratio_reason: row.reason },
  evidence: row.evidence,
});
/** The figure shows the ratio of the nation alone. */
const nationRow = (row: MetricRow, region: string) => ({
  ...ratioRow(row, region),
  ...{ received_reason: 'not_applicable', replicated_reason: 'not_applicable' },
});
const pairRow = ({ name, ratio, received, replicated }: Replicating) => ({
  ...ratioRow(ratio, name),
  ...{
    received: received?.value ?? null,
    received_reason: received?.value == null ? reasonOf(received) : null,
  },
  replicated: replicated?.value ?? null,
  replicated_reason: replicated?.value == null ? reasonOf(replicated) : null,
});

/** What each province received and what it replicated, on one scale; the ratio in words. */
function Pairs({
  list,
  context,
}: Pick<DrawProps<FundingModel>, 'context'> & { readonly list: readonly Replicating[] }) {
  const { t, f } = context;
  const words = t.funding.replication;
  const to = Math.max(1, ...list.flatMap((each) => [each.replicated?.value ?? 0, each.received?.value ?? 0]));
  return (
    <>
      <p className="funding-key">
        <span>
          <DotKey tone="other" /> {words.receiving}
        </span>
        <span>
          <DotKey tone="main" /> {words.replicating}
        </span>
      </p>
      <ul className="funding-bars">
        {list.map(({ code, name, replicated, received, ratio }) => {
          const label = words.pair({
            name,
            received:
              received?.value == null ? t.states.missing[reasonOf(received)].short : f.number(received.value),
            replicated:
              replicated?.value == null
                ? t.states.missing[reasonOf(replicated)].short
                : f.number(replicated.value),
          });
          return (
            <li key={code}>
              <span>{name}</span>
              <Pair
                replicated={replicated?.value ?? null}
                received={received?.value ?? null}
                to={to}
                label={label}
              />
              <b>
                {ratio.value === null
                  ? t.states.missing[ratio.reason ?? 'not_applicable'].short
                  : numberText(ratio.value, METRIC, { t, f })}
              </b>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Two dots on one scale and the span between them; a number that is not known has no dot. */
function Pair({
  replicated,
  received,
  to,
  label,
}: {
  readonly replicated: number | null;
  readonly received: number | null;
  readonly to: number;
  readonly label: string;
}) {
  const at = (value: number) => `${1 + (value * 98) / to}%`;
  return (
    <svg className="dot-strip" width="100%" height="16" role="img" aria-label={label}>
      <title>{label}</title>
      {replicated === null || received === null ? null : (
        <line className="funding-span" x1={at(received)} x2={at(replicated)} y1="8" y2="8" />
      )}
      {received === null ? null : <circle className="dot-other" cx={at(received)} cy="8" r="4.25" />}
      {replicated === null ? null : <circle className="dot-main" cx={at(replicated)} cy="8" r="4.25" />}
    </svg>
  );
}
