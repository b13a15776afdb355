import type { MouseEvent, ReactNode } from 'react';
import { type Change, goView, type ViewState } from '../state/index.ts';
import { follow } from '../ui/index.ts';
import type { DrawProps } from './view.ts';

/** What a link inside the app needs: its address, and a step that the app takes itself. */
export interface InnerLink {
  readonly href: string;
  readonly onClick: ((event: MouseEvent) => void) | undefined;
}
/** The link to the row of a published figure, by id. */
export type FigureLinks = (id: string) => InnerLink;

type Steps = Pick<DrawProps<unknown>, 'href' | 'change'>;

/** A link that makes a change of the view state. */
export const innerLink = ({ href, change }: Steps, to: Change): InnerLink => ({
  href: href(to),
  onClick: follow(() => change(to)),
});

/** A step of its own to what a view shows. */
export const toShow = (patch: Partial<ViewState>): Change => ({
  history: 'push',
  apply: (view) => ({ ...view, ...patch }),
});

/** Opens the ledger at one figure, whatever was searched there before. */
export const toFigure = (id: string): Change => ({
  history: 'push',
  apply: (view) => ({ ...goView('figures').apply(view), q: id, where: '', mode: null }),
});

export const figureLinks =
  (steps: Steps): FigureLinks =>
  (id) =>
    innerLink(steps, toFigure(id));

/** A real link that the app follows itself. `label` says more than the text that is seen. */
export function To({
  link,
  label,
  children,
}: {
  readonly link: InnerLink;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={link.href} onClick={link.onClick} aria-label={label}>
      {children}
    </a>
  );
}
