import { NATION } from '../../base/index.ts';
import { clip } from '../../i18n/index.ts';
import type { UnmappedFrame } from '../../queries/index.ts';
import { DataName, Equation } from '../../ui/index.ts';
import { valueText } from '../cell-text.ts';
import { LONGEST_NAME } from '../names.ts';
import type { ViewContext } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import type { RegionMapModel } from './model.ts';

/** Map total + rows that do not map = table total, and the list of what does not map. */
export function MapTotals(props: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly unmapped: UnmappedFrame | undefined;
}) {
  const { model, context, unmapped } = props;
  const { t, f } = context;
  const { totals } = t.coverage;
  if (!model.totals) {
    const value = model.nation?.value;
    if (value === null || value === undefined) return null;
    return (
      <p className="map-totals">
        {totals.notAdded(valueText(value, model.metric, context))}{' '}
        <WhyLink cell={nationCell(model)} value={valueText(value, model.metric, context)}>
          {context.t.states.why.title}
        </WhyLink>
      </p>
    );
  }
  const { mapped, unmapped: off, all } = model.totals;
  return (
    <div className="map-totals">
      {mapped + off === all ? null : <p role="alert">{totals.broken}</p>}
      {model.metric.kind === 'ratio' ? <p>{ratioText(model, context)}</p> : null}
      <Equation
        terms={[
          { label: totals.onMap, value: f.number(mapped) },
          { label: totals.offMap, value: f.number(off) },
        ]}
        total={{ label: totals.inTable, value: <WhyLink cell={nationCell(model)} value={f.number(all)} /> }}
      />
      <details>
        <summary>{totals.unmappedHeading}</summary>
        <UnmappedList frame={unmapped} context={context} />
      </details>
    </div>
  );
}

const nationCell = ({ metric, year }: RegionMapModel) =>
  ({ metric: metric.id, region: NATION, year, slice: null }) as const;

/** The nation's value, which is not a sum, and what the equation counts. */
function ratioText(model: RegionMapModel, context: ViewContext): string {
  const { metric, nation } = model;
  const { totals } = context.t.coverage;
  const value = nation?.value;
  const said =
    value === null || value === undefined ? '' : totals.notAdded(valueText(value, metric, context));
  return `${said} ${totals.counts(metric.numerator[context.lang])}`.trim();
}

function UnmappedList({
  frame,
  context,
}: {
  readonly frame: UnmappedFrame | undefined;
  readonly context: ViewContext;
}) {
  const { t, f } = context;
  const rows = frame?.rows ?? [];
  const total = rows[0]?.total ?? 0;
  if (total === 0) return <p>{t.coverage.totals.nothingUnmapped}</p>;
  return (
    <>
      <p>{t.table.showing({ shown: rows.length, total })}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <DataName>{clip(row.name ?? row.id, LONGEST_NAME)}</DataName>
            {[
              t.terms.tiers[row.tier].short,
              t.terms.channels[row.channel].short,
              f.date(String(row.joinedYear)),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
