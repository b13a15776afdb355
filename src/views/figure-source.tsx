import type { FigureRow } from '../metrics/index.ts';
import { innerLink, To, toFigure } from './figure-links.tsx';
import { figureText } from './figure-text.ts';
import type { DrawProps } from './view.ts';

/** Who stated a figure and when, with its id as the link to its row of the ledger; without the row, the id alone. */
export function FigureSource(
  props: Pick<DrawProps<unknown>, 'context' | 'change' | 'href'> & {
    readonly id: string;
    readonly figure: FigureRow | undefined;
  },
) {
  const { id, figure, context } = props;
  return (
    <>
      {figure ? `${figureText(figure, context).source} ` : null}
      <To link={innerLink(props, toFigure(id))} label={context.t.overview.openSource(id)}>
        {id}
      </To>
    </>
  );
}
