import { Fragment } from 'react';
import type { FigureRow } from '../metrics/index.ts';
import { type FigureLinks, To } from './figure-links.tsx';
import { figureText } from './figure-text.ts';
import type { ViewContext } from './view.ts';

export interface FigureSourcesProps {
  /** Ids of rows of the ledger; may repeat. */
  readonly ids: readonly (string | null)[];
  /** The ledger's rows by id; those that are not there yet show their id alone. */
  readonly figures: ReadonlyMap<string, FigureRow>;
  readonly context: Pick<ViewContext, 't' | 'f'>;
  readonly links: FigureLinks;
}

/** Who stated the numbers of a card, and when; each id leads to its row of the ledger. */
export function FigureSources({ ids, figures, context, links }: FigureSourcesProps) {
  const bySource = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    if (id === null) continue;
    const figure = figures.get(id);
    const source = figure ? figureText(figure, context).source : '';
    bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  return [...bySource].map(([source, own], at) => (
    <Fragment key={source}>
      {at > 0 ? '; ' : null}
      {source}
      {source === '' ? null : ' ('}
      {own.map((id, place) => (
        <Fragment key={id}>
          {place > 0 ? ', ' : null}
          <To link={links(id)} label={context.t.figures.figure(id)}>
            {id}
          </To>
        </Fragment>
      ))}
      {source === '' ? null : ')'}
    </Fragment>
  ));
}
