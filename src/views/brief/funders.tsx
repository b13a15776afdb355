import { METRICS } from '../../metrics/index.ts';
import { numberText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import { EvidenceOf } from './measure.tsx';
import type { BriefModel } from './read.ts';

/** Libraries by who paid, each with its share as the builder made it. */
export function BriefFunders({
  model,
  context,
}: {
  readonly model: BriefModel;
  readonly context: ViewContext;
}) {
  const { t, f } = context;
  return (
    <section className="brief-part" aria-labelledby="brief-funders">
      <h2 id="brief-funders">{t.brief.funding(model.map.year)}</h2>
      <table>
        <tbody>
          {model.funders.map(({ funding, value, share, reason }) => (
            <tr key={funding}>
              <th scope="row">{t.terms.fundings[funding].short}</th>
              <td className="brief-bar">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={share ?? 0} height="8" />
                </svg>
              </td>
              <td>
                {value === null
                  ? reason && t.states.missing[reason].short
                  : numberText(value, METRICS.libraries, context)}
              </td>
              <td>{share === null ? '–' : f.percent(share, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="brief-by">
        <EvidenceOf rows={model.funders} context={context} />
      </p>
    </section>
  );
}
