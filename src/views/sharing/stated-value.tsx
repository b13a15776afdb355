import type { FigureRow } from '../../metrics/index.ts';
import { figureText } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import type { Stated } from './read.ts';

/** A stated number as a link to the row of its source. */
export function StatedValue(props: {
  readonly stated: Stated;
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly context: ViewContext;
  readonly hrefOf: (id: string) => string;
}) {
  const { stated, figures, context, hrefOf } = props;
  const { t, f } = context;
  if (stated.figure === null) return <strong>{f.number(stated.value)}</strong>;
  const figure = figures.get(stated.figure);
  return (
    <span className="sharing-stated">
      <a
        href={hrefOf(stated.figure)}
        aria-label={`${f.number(stated.value)}, ${t.figures.figure(stated.figure)}`}
      >
        {f.number(stated.value)}
      </a>{' '}
      <span className="sharing-source">{figure ? figureText(figure, context).source : stated.figure}</span>
    </span>
  );
}
