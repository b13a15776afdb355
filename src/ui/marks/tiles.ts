import type { MissingReason } from '../../base/index.ts';

/** A pattern that repeats every 8 x 8 units: SVG path data, stroked (and filled where `filled`). */
export interface PatternTile {
  readonly path: string;
  readonly strokeWidth: number;
  readonly filled: boolean;
}

/**
 * How each reason for a missing value is drawn over `--missing` in `--missing-ink`, in swatches and on maps alike.
 * Each differs in shape, so they are told apart without colour.
 */
export const REASON_TILES: Readonly<Record<MissingReason, PatternTile>> = {
  not_reported: { path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', strokeWidth: 1.4, filled: false },
  not_in_programme: { path: 'M2.6 4a1.4 1.4 0 102.8 0a1.4 1.4 0 10-2.8 0z', strokeWidth: 0, filled: true },
  did_not_exist: { path: 'M1.5 1.5L6.5 6.5M6.5 1.5L1.5 6.5', strokeWidth: 1.2, filled: false },
  withheld: { path: 'M0 2H8M0 6H8', strokeWidth: 2, filled: false },
  not_applicable: { path: 'M4 0V8', strokeWidth: 1.2, filled: false },
};

/** Drawn over a colour class whose values are illustrative: thin lines that fall to the right. */
export const ILLUSTRATIVE_TILE: PatternTile = {
  path: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  strokeWidth: 1,
  filled: false,
};
