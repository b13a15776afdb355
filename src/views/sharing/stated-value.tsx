import type { FigureRow } from '../../metrics/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import type { Stated } from './read.ts';

/** A stated number as a link to the row of its source. */
export function StatedValue(props: {
  readonly stated: Stated;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly context: ViewContext;
  readonly links: FigureLinks;
}) {
  const { stated, figures, context, links } = props;
  const { t, f } = context;
  if (stated.figure === null) return <strong>{f.number(stated.value)}</strong>;
  const figure = figures.get(stated.figure);
  return (
    <span className="sharing-stated">
      <To link={links(stated.figure)} label={`${f.number(stated.value)}, ${t.figures.figure(stated.figure)}`}>
        {f.number(stated.value)}
      </To>{' '}
      <span className="sharing-source">{figure ? figureText(figure, context).source : stated.figure}</span>
    </span>
  );
}
