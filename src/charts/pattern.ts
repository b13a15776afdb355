import { type ColorToken, cssColor, inkOn } from './tokens.ts';

/** What an area or bar may carry over its fill, so that it is told by more than colour. */
export const PATTERNS = ['none', 'hatch', 'backhatch', 'lines', 'dots', 'cross'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** An SVG element as plain data. `key` is what the chart library compares by. */
export interface Mark {
  readonly tag: string;
  readonly key: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly Mark[];
}

/** One repeating tile, `size` units square. */
export interface PatternTile {
  readonly size: number;
  readonly marks: readonly Mark[];
}

const SIZE = 10;
const STROKES: Readonly<Record<Exclude<Pattern, 'none' | 'dots'>, string>> = {
  hatch: 'M-1 1l2-2M0 10l10-10M9 11l2-2',
  backhatch: 'M9-1l2 2M0 0l10 10M-1 9l2 2',
  lines: 'M0 5h10',
  cross: 'M2 2l6 6M8 2l-6 6',
};

/** The tile of `pattern` over `fill`; null when there is nothing to lay over. */
export function patternTile(pattern: Pattern, fill: ColorToken): PatternTile | null {
  if (pattern === 'none') return null;
  const ink = cssColor(inkOn(fill));
  const ground: Mark = {
    tag: 'rect',
    key: 'ground',
    attrs: { width: SIZE, height: SIZE, fill: cssColor(fill) },
  };
  const mark: Mark =
    pattern === 'dots'
      ? { tag: 'circle', key: 'mark', attrs: { cx: 5, cy: 5, r: 2, fill: ink } }
      : {
          tag: 'path',
          key: 'mark',
          attrs: { d: STROKES[pattern], fill: 'none', stroke: ink, 'stroke-width': 1.6 },
        };
  return { size: SIZE, marks: [ground, mark] };
}

/** A fill as the chart library takes it: a CSS colour, or a tile that it turns into an SVG pattern. */
export type Paint =
  | string
  | { readonly svgElement: Mark; readonly svgWidth: number; readonly svgHeight: number };

/** Paint for a fill and its pattern. */
export function paintOf(fill: ColorToken, pattern: Pattern): Paint {
  const tile = patternTile(pattern, fill);
  if (!tile) return cssColor(fill);
  return {
    svgElement: { tag: 'g', key: 'tile', attrs: {}, children: tile.marks },
    svgWidth: tile.size,
    svgHeight: tile.size,
  };
}
