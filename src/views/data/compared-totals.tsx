import { METRICS } from '../../metrics/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { figureLinks, To } from '../figure-links.tsx';
import { ScrollBox } from '../scroll-box.tsx';
import type { StatedBy } from './changed-totals.ts';
import type { CompareProps } from './compare.tsx';
import { DifferenceHeader, differenceIn, valueIn } from './difference-text.tsx';

/** The national totals that the snapshots hold differently, and the published figures behind either value. */
export function ComparedTotals(props: CompareProps) {
  const { model, context } = props;
  const { t } = context;
  const words = t.snapshots.compared;
  const metric = METRICS.libraries;
  if (model.changed.length === 0)
    return (
      <FigureCard title={words.constraints}>
        <p>{words.constraintsNone}</p>
      </FigureCard>
    );
  return (
    <FigureCard
      title={words.constraints}
      subtitle={words.constraintsAbout}
      unit={t.terms.units.libraries.name}
    >
      <ScrollBox className="data-scroll" label={words.constraints}>
        <table className="ui-table data-totals">
          <thead>
            <tr>
              <th scope="col">{words.count}</th>
              <th scope="col" className="ui-end">
                {model.first.id}
              </th>
              <th scope="col" className="ui-end">
                {model.second.id}
              </th>
              <DifferenceHeader metric={metric} context={context} />
            </tr>
          </thead>
          <tbody>
            {model.changed.map(({ year, tier, channel, difference, first, second }) => (
              <tr key={`${year} ${tier} ${channel}`} data-changed={`${tier} ${channel} ${year}`}>
                <th scope="row">
                  {words.stock({
                    name: words.slice({
                      tier: t.terms.tiers[tier].name,
                      channel: t.terms.channels[channel].short,
                    }),
                    year,
                  })}
                </th>
                <td className="ui-end">
                  {valueIn(difference.first, metric, context)}
                  <By {...props} stated={first} evidence={difference.first?.evidence ?? null} />
                </td>
                <td className="ui-end">
                  {valueIn(difference.second, metric, context)}
                  <By {...props} stated={second} evidence={difference.second?.evidence ?? null} />
                </td>
                <td className="ui-end">{differenceIn(difference, metric, context)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </FigureCard>
  );
}

/** Who states a value; what nobody states rests on the snapshot's own evidence. */
function By(
  props: CompareProps & {
    readonly stated: StatedBy | null;
    readonly evidence: string | null;
  },
) {
  const { stated, evidence, context } = props;
  const { t } = context;
  const words = t.snapshots.compared;
  const links = figureLinks(props);
  if (stated === null)
    return (
      <small className="data-by">
        {evidence === 'modelled' || evidence === 'registry' ? (
          <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />
        ) : (
          words.noSource
        )}
      </small>
    );
  return (
    <small className="data-by">
      {stated.derived ? words.derived : words.stated}:{' '}
      {stated.figures.map((id, at) => (
        <span key={id}>
          {at > 0 ? ', ' : null}
          <To link={links(id)} label={t.overview.openSource(id)}>
            {id}
          </To>
        </span>
      ))}
    </small>
  );
}
