import type { ViewName } from '../state/index.ts';
import { coverage, figures, overview, type View } from '../views/index.ts';

/** A view whose types are closed over: what it asks and reads only it knows. */
// biome-ignore lint/suspicious/noExplicitAny: the host passes a view's own answers back to it and looks at none.
export type AnyView = View<any, any>;

const VIEWS: Partial<Record<ViewName, AnyView>> = { overview, coverage, figures };

/** The views that can be opened, in the order of the navigation. */
export const OPEN_VIEWS = Object.keys(VIEWS) as readonly ViewName[];

/** The view of a name; the overview for one that is not there. */
export const viewOf = (name: ViewName): AnyView => VIEWS[name] ?? overview;
