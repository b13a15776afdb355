import { Skeleton } from '../../ui/index.ts';
import { FigureSource } from '../figure-source.tsx';
import { figureText } from '../figure-text.ts';
import { figureShown, ListSave } from '../shown/index.ts';
import type { FaceProps } from './face.tsx';
import { MarkKey } from './mark-key.tsx';
import { type ActivityModel, POINTS, timeOf } from './read-activity.ts';

/** The published figures of the measure: what each covers, its value as stated, and its source. */
export function PointsTable(props: FaceProps<ActivityModel>) {
  const { shown, context, change, href } = props;
  const { t } = context;
  const words = t.growth.activity;
  if (shown.figures === null) return <Skeleton shape="rows" lines={5} />;
  const title = `${words.points}: ${words.metrics[shown.measure].toLowerCase()}`;
  return (
    <details className="ui-more">
      <summary>{t.table.caption(title)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its box is scrolled by keyboard. */}
      <section className="growth-scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.covers}</th>
              <th scope="col">{t.table.headers.value}</th>
              <th scope="col">{words.points}</th>
            </tr>
          </thead>
          <tbody>
            {shown.figures.map((figure) => {
              const text = figureText(figure, context);
              const { qualifier } = figure;
              return (
                <tr key={figure.id}>
                  <th scope="row">
                    {text.period}
                    {timeOf(figure) === null ? ` (${words.offChart})` : null}
                  </th>
                  <td>
                    {qualifier === 'planned' ? null : <MarkKey kind={qualifier} />} <b>{text.value}</b>
                  </td>
                  <td className="growth-start">
                    <FigureSource
                      id={figure.id}
                      figure={figure}
                      context={context}
                      change={change}
                      href={href}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="ui-no-print">
        <ListSave
          {...props}
          title={title}
          rows={shown.figures.map((figure) => figureShown(figure, context))}
          of={[POINTS[shown.measure]]}
          published
          unfiltered
        />
      </p>
    </details>
  );
}
