import { type ColorToken, inkOn, type MapArea } from '../../charts/index.ts';
import { ILLUSTRATIVE_TILE, type PatternTile, REASON_TILES, type Tone } from '../../ui/index.ts';
import type { RegionCell, ValueClass } from './model.ts';
import type { PatternId } from './tile-patterns.tsx';

/** A cell's fill and the pattern over it: its class's colour, or the pattern of its reason; illustrative values are hatched. */
export function paintOf(
  cell: RegionCell,
  classes: readonly ValueClass[],
): {
  readonly tone: Tone;
  readonly tile: PatternTile | null;
  readonly pattern: PatternId | null;
} {
  const { reason } = cell.row;
  if (reason !== null) return { tone: 'missing', tile: REASON_TILES[reason], pattern: reason };
  const tone = classes[cell.classAt ?? 0]?.tone ?? 'seq-0';
  if (!cell.illustrative) return { tone, tile: null, pattern: null };
  const pattern = inkOn(`--${tone}`) === '--paper' ? 'illustrative' : 'illustrative-ink';
  return { tone, tile: ILLUSTRATIVE_TILE, pattern };
}

/** How a cell is drawn on the map; it steps back while others stand out. */
export function areaOf(
  cell: RegionCell,
  classes: readonly ValueClass[],
  lit: ReadonlySet<string> | null = null,
): MapArea {
  const { tone, tile } = paintOf(cell, classes);
  const fill: ColorToken = `--${tone}`;
  const drawn = { id: cell.code, outline: 'normal', fill, pattern: tile ?? 'none' } as const;
  return lit !== null && !lit.has(cell.code) ? { ...drawn, faded: true } : drawn;
}
