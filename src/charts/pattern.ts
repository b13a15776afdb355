import { type ColorToken, cssColor, inkOn } from './tokens.ts';

/** A pattern that repeats every 8 x 8 units: SVG path data, filled or stroked. The shape that legends draw too. */
export interface PatternTile {
  readonly path: string;
  readonly strokeWidth: number;
  readonly filled: boolean;
}

const TILES = {
  hatch: { path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', strokeWidth: 1.4, filled: false },
  backhatch: { path: 'M-2 6L2 10M0 0L8 8M6 -2L10 2', strokeWidth: 1.2, filled: false },
  lines: { path: 'M0 2H8M0 6H8', strokeWidth: 1.4, filled: false },
  dots: { path: 'M2.4 4a1.6 1.6 0 103.2 0a1.6 1.6 0 10-3.2 0z', strokeWidth: 0, filled: true },
  cross: { path: 'M1.5 1.5L6.5 6.5M6.5 1.5L1.5 6.5', strokeWidth: 1.2, filled: false },
} as const satisfies Record<string, PatternTile>;

export type PatternName = 'none' | keyof typeof TILES;
export const PATTERNS: readonly PatternName[] = ['none', 'hatch', 'backhatch', 'lines', 'dots', 'cross'];

/** What an area or bar carries over its fill, so that it is told by more than colour: one of ours, or a tile. */
export type Pattern = PatternName | PatternTile;

/** An SVG element as plain data. `key` is what the chart library compares by. */
export interface Mark {
  readonly tag: string;
  readonly key: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly Mark[];
}

/** A fill as the chart library takes it: a CSS colour, or a mark that it repeats as an SVG pattern. */
export type Paint =
  | string
  | { readonly svgElement: Mark; readonly svgWidth: number; readonly svgHeight: number };

/** A tile is drawn this much larger than in a legend: a map on a phone is a third of its own size. */
const SCALE = 1.25;

/** Paint for a fill and the pattern over it. */
export function paintOf(fill: ColorToken, pattern: Pattern): Paint {
  if (pattern === 'none') return cssColor(fill);
  const { path, strokeWidth, filled } = typeof pattern === 'string' ? TILES[pattern] : pattern;
  const ink = cssColor(inkOn(fill));
  const ground: Mark = { tag: 'rect', key: 'ground', attrs: { width: 8, height: 8, fill: cssColor(fill) } };
  const mark: Mark = {
    tag: 'path',
    key: 'mark',
    attrs: filled
      ? { d: path, fill: ink }
      : { d: path, fill: 'none', stroke: ink, 'stroke-width': strokeWidth },
  };
  return {
    svgElement: { tag: 'g', key: 'tile', attrs: { transform: `scale(${SCALE})` }, children: [ground, mark] },
    svgWidth: 8 * SCALE,
    svgHeight: 8 * SCALE,
  };
}
