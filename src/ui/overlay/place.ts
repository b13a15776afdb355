/** Pixels, measured from the top left corner of the container. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Top left corner of a card of `card` size that tells about `point` inside `box`: beside the point where there is
 * room, else above or below it. Never outside the box sideways; never over the point unless the box is too small.
 */
export function placeCard(point: Point, card: Size, box: Size, gap = 14): Point {
  const right = point.x + gap;
  const left = point.x - gap - card.width;
  const level = clamp(point.y - card.height / 2, 0, Math.max(0, box.height - card.height));
  if (right + card.width <= box.width) return { x: right, y: level };
  if (left >= 0) return { x: left, y: level };
  const x = clamp(point.x - card.width / 2, 0, Math.max(0, box.width - card.width));
  const above = point.y - gap - card.height;
  return { x, y: above >= 0 ? above : point.y + gap };
}
