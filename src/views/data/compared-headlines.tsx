import type { FigureRow } from '../../metrics/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { figureLinks, To } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { CompareProps } from './compare.tsx';

/** The published figures that either snapshot opens with, as stated, each with its date and source. */
export function ComparedHeadlines(props: CompareProps) {
  const { model, context } = props;
  const { t } = context;
  const words = t.snapshots.compared;
  if (model.headlines.length === 0) return null;
  return (
    <FigureCard
      title={words.headlines}
      subtitle={words.headlinesNote}
      evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
    >
      <ScrollBox className="data-scroll" label={words.headlines}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{words.count}</th>
              <th scope="col">{model.first.id}</th>
              <th scope="col">{model.second.id}</th>
            </tr>
          </thead>
          <tbody>
            {model.headlines.map(({ id, first, second }) => (
              <tr key={id} data-headline={id}>
                <th scope="row">{t.overview.headlines[id].label}</th>
                <td>
                  <Stated {...props} figure={first} />
                </td>
                <td>
                  <Stated {...props} figure={second} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </FigureCard>
  );
}

function Stated(props: CompareProps & { readonly figure: FigureRow | null }) {
  const { figure, context } = props;
  if (figure === null) return <span className="data-why">{context.t.snapshots.compared.notStated}</span>;
  const text = figureText(figure, context);
  const links = figureLinks(props);
  return (
    <>
      <b>{text.value}</b>
      <small className="data-by">
        {text.period === '' ? null : `${text.period}. `}
        <To link={links(figure.id)}>{text.source}</To>
      </small>
    </>
  );
}
