import type { ColorToken, MapArea } from '../../charts/index.ts';
import { ILLUSTRATIVE_TILE, REASON_TILES } from '../../ui/index.ts';
import type { RegionCell, ValueClass } from './model.ts';

/** How a cell is drawn: its class's colour, or the pattern of its reason; illustrative values are hatched the other way. */
export function areaOf(cell: RegionCell, classes: readonly ValueClass[], illustrative: boolean): MapArea {
  const shared = { id: cell.code, outline: 'normal' } as const;
  const { reason } = cell.row;
  if (reason !== null) return { ...shared, fill: '--missing', pattern: REASON_TILES[reason] };
  const tone = classes[cell.classAt ?? 0]?.tone ?? 'seq-0';
  const fill: ColorToken = `--${tone}`;
  return { ...shared, fill, pattern: illustrative ? ILLUSTRATIVE_TILE : 'none' };
}
