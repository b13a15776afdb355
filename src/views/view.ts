import type { ComponentType } from 'react';
import type { Lang } from '../base/index.ts';
import type { Anchors, Topology } from '../charts/index.ts';
import type { Formats, Messages } from '../i18n/index.ts';
import type { FrameOf, QuerySpec } from '../queries/index.ts';
import type { FileShape, Manifest, SnapshotIndex } from '../snapshot/index.ts';
import type { Change, ViewState } from '../state/index.ts';

/** What every view may know besides its answers. */
export interface ViewContext {
  readonly lang: Lang;
  readonly t: Messages;
  readonly f: Formats;
  readonly manifest: Manifest;
  readonly index: SnapshotIndex;
  /** The snapshots that `opens` named: their manifests, null where one could not be read. Left out = none was named. */
  readonly manifests?: ReadonlyMap<string, Manifest | null>;
  /** The first row on screen of a long table, of which only a window is asked; left out = 0. In no link. */
  readonly firstRow?: number;
  /** The column of a long table whose menu is open, `*` for the list of columns. In no link. */
  readonly openColumn?: string | null;
  /** Heads of a long table whose rows show. In no link. */
  readonly openGroups?: readonly string[];
}

/** Boundaries of the era on screen. `topology` arrives after the first chart; `anchors` are there at once. */
export interface Geography {
  readonly anchors: Anchors;
  readonly topology: Topology | null;
  /** Shapes of regencies that the app was built with; empty = none, null = not asked for or not there yet. */
  readonly regencies?: readonly FileShape[] | null;
}

/** A question to another snapshot than the one on screen; `opens` must have named it. */
export interface Elsewhere<Q extends QuerySpec = QuerySpec> {
  readonly of: string;
  readonly ask: Q;
}
export type Asked = QuerySpec | Elsewhere;
export type Specs = Readonly<Record<string, Asked | undefined>>;
type SpecOf<A> = A extends Elsewhere<infer Q> ? Q : A extends QuerySpec ? A : never;
/** The answers to what a view asked, under the same names. */
export type Answers<Q extends Specs> = { readonly [Name in keyof Q]: FrameOf<SpecOf<Q[Name]>> };

export interface DrawProps<Model> {
  readonly model: Model;
  readonly state: ViewState;
  readonly context: ViewContext;
  readonly geography: Geography;
  /** Changes the view state; the only thing a view may do. */
  readonly change: (change: Change) => void;
  /** Moves the window of a long table: `context.firstRow` of the next question. */
  readonly showRow?: (firstRow: number) => void;
  /** Opens or closes the menu of a column: `context.openColumn`. */
  readonly showColumn?: (column: string | null) => void;
  /** Opens and closes heads: `context.openGroups`. */
  readonly showGroups?: (open: readonly string[]) => void;
  /** The address of the page after a change, for real links. */
  readonly href: (change: Change | Partial<ViewState>) => string;
}

/**
 * A screen as three pure functions: what it asks (questions by name), how it reads the answers into a model, and how it
 * draws the model. It has no effects and no promises; the app runs the questions.
 */
export interface View<Q extends Specs, Model> {
  /** Snapshots beside the one on screen whose manifests the view needs before it asks; left out = none. */
  opens?(state: ViewState, index: SnapshotIndex): readonly string[];
  ask(state: ViewState, context: ViewContext): Q;
  /** Names of answers that the view can be drawn without; they are optional in Q. */
  readonly later: readonly string[];
  read(answers: Answers<Q>, state: ViewState, context: ViewContext): Model;
  readonly Draw: ComponentType<DrawProps<Model>>;
}
