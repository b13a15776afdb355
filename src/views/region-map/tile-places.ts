import type { RegionCode } from '../../base/index.ts';
import type { Anchors } from '../../charts/index.ts';
import type { RegionRow } from '../../queries/index.ts';
import type { RegionCell } from './model.ts';

/** The regions of the era by code. */
export type Places = ReadonlyMap<string, RegionRow>;

/** A tile in units of province tiles, counted from 0 at the top left; regency tiles have fractions. */
export interface PlacedTile {
  readonly cell: RegionCell;
  readonly col: number;
  readonly row: number;
}
/** A province's tile with its regencies, packed into a square of `columns`. */
export interface TileGroup {
  readonly code: RegionCode;
  readonly col: number;
  readonly row: number;
  readonly columns: number;
  readonly tiles: readonly PlacedTile[];
}

/** Each cell at the tile of its region; those without one in a row of their own beneath. */
export function tilePlaces(cells: readonly RegionCell[], places: Places): readonly PlacedTile[] {
  const spots = spotsOf(
    cells.map((cell) => cell.code),
    places,
  );
  return cells.map((cell) => ({ cell, ...(spots.get(cell.code) ?? { col: 0, row: 0 }) }));
}

/** Every cell once, inside its province; provinces in the order of codes, cells in the order given. */
export function tileGroups(cells: readonly RegionCell[], places: Places): readonly TileGroup[] {
  const inside = new Map<RegionCode, RegionCell[]>();
  for (const cell of cells) {
    const province = places.get(cell.code)?.parent ?? (cell.code.slice(0, 2) as RegionCode);
    inside.set(province, [...(inside.get(province) ?? []), cell]);
  }
  const codes = [...inside.keys()].sort();
  const spots = spotsOf(codes, places);
  return codes.map((code) => {
    const own = inside.get(code) ?? [];
    const columns = Math.ceil(Math.sqrt(own.length));
    const { col, row } = spots.get(code) ?? { col: 0, row: 0 };
    const tiles = own.map((cell, at) => ({
      cell,
      col: col + (at % columns) / (columns + 1),
      row: row + Math.floor(at / columns) / (columns + 1),
    }));
    return { code, col, row, columns, tiles };
  });
}

/** Where tiles lie, as the neighbour table takes it. */
export function tileAnchors(tiles: readonly PlacedTile[]): Anchors {
  return Object.fromEntries(tiles.map(({ cell, col, row }) => [cell.code, { x: col, y: row }]));
}

function spotsOf(codes: readonly RegionCode[], places: Places) {
  const known = codes.flatMap((code) => {
    const place = places.get(code);
    return place && place.tileCol !== null && place.tileRow !== null
      ? [[code, { col: place.tileCol, row: place.tileRow }] as const]
      : [];
  });
  const spots = new Map<string, { readonly col: number; readonly row: number }>(known);
  const beneath = Math.max(-1, ...known.map(([, { row }]) => row)) + 1;
  const rest = codes.filter((code) => !spots.has(code));
  rest.forEach((code, at) => {
    spots.set(code, { col: at % 12, row: beneath + Math.floor(at / 12) });
  });
  return spots;
}
