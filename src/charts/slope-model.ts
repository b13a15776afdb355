/** A place on one side of a slope chart; null where it has no rank. */
export interface SlopeEnd {
  readonly rank: number;
  /** Value, ready to be shown. */
  readonly text: string;
}
export interface SlopeItem {
  readonly id: string;
  readonly name: string;
  /** Shown in place of the name where there is little room; left out = the name. */
  readonly short?: string;
  readonly from: SlopeEnd | null;
  readonly to: SlopeEnd | null;
  /** Drawn over the others, in colour. */
  readonly strong: boolean;
}
export interface SlopeModel {
  readonly from: string;
  readonly to: string;
  readonly items: readonly SlopeItem[];
}

export interface SlopeLabel {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly rank: number;
  readonly text: string;
  readonly strong: boolean;
  readonly kind: SlopeLine['kind'];
}
/** Rows are counted from 0; items of equal rank stand in the order of their names. */
export interface SlopeLine {
  readonly id: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly kind: 'up' | 'down' | 'same';
  readonly strong: boolean;
}
export interface SlopeLayout {
  readonly left: readonly SlopeLabel[];
  readonly right: readonly SlopeLabel[];
  /** Strong ones last, so that they lie on top. */
  readonly lines: readonly SlopeLine[];
}

const kindOf = ({ from, to }: SlopeItem): SlopeLine['kind'] =>
  !from || !to || from.rank === to.rank ? 'same' : to.rank < from.rank ? 'up' : 'down';

/** Lays a model out: who stands where on each side, and the lines between. */
export function slopeLayout({ items }: SlopeModel): SlopeLayout {
  const side = (end: 'from' | 'to'): readonly SlopeLabel[] =>
    items
      .flatMap((item): SlopeLabel[] => {
        const place = item[end];
        return place
          ? [
              {
                id: item.id,
                name: item.name,
                short: item.short ?? item.name,
                strong: item.strong,
                kind: kindOf(item),
                ...place,
              },
            ]
          : [];
      })
      .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const left = side('from');
  const right = side('to');
  const rowsOf = (labels: readonly SlopeLabel[]) => new Map(labels.map(({ id }, row) => [id, row]));
  const leftRows = rowsOf(left);
  const rightRows = rowsOf(right);
  const lines = items.flatMap((item): SlopeLine[] => {
    const fromRow = leftRows.get(item.id);
    const toRow = rightRows.get(item.id);
    if (fromRow === undefined || toRow === undefined) return [];
    return [{ id: item.id, fromRow, toRow, kind: kindOf(item), strong: item.strong }];
  });
  return { left, right, lines: [...lines].sort((a, b) => Number(a.strong) - Number(b.strong)) };
}
