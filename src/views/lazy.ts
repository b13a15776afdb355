import type { View } from './view.ts';

/** A view whose types are closed over: what it asks and reads only it knows. */
// biome-ignore lint/suspicious/noExplicitAny: the host passes a view's own answers back to it and looks at none.
export type AnyView = View<any, any>;

/** The views that no page made at build holds: each is fetched when it is opened first. */
export const lazyViews = {
  gaps: (): Promise<AnyView> => import('./gaps/index.ts').then(({ gaps }) => gaps),
  growth: (): Promise<AnyView> => import('./growth/index.ts').then(({ growth }) => growth),
  funding: (): Promise<AnyView> => import('./funding/index.ts').then(({ funding }) => funding),
  table: (): Promise<AnyView> => import('./table/index.ts').then(({ table }) => table),
  sharing: (): Promise<AnyView> => import('./sharing/index.ts').then(({ sharing }) => sharing),
  brief: (): Promise<AnyView> => import('./brief/index.ts').then(({ brief }) => brief),
  data: (): Promise<AnyView> => import('./data/index.ts').then(({ data }) => data),
  method: (): Promise<AnyView> => import('./method/index.ts').then(({ method }) => method),
  figures: (): Promise<AnyView> => import('./figures/index.ts').then(({ figures }) => figures),
};

/** The account of a number, drawn in a dialog over any page. */
export const lazyWhy = (): Promise<AnyView> => import('./why/index.ts').then(({ why }) => why);
