import { inkOf } from './colour.ts';
import { placed } from './drawing.ts';
import { drawnText } from './lines.ts';
import { filled, shape, stroked } from './shape.ts';

/** What was drawn of a part of the page, in its own coordinates, and how far it reaches. */
export interface Drawn {
  readonly group: Element;
  readonly width: number;
  readonly height: number;
  /** How wide the page gave it room, px. */
  readonly room: number;
}

/** A part of the page as it is laid out: grounds, borders, texts and drawings, each where the browser put it. */
export function drawnPart(part: Element): Drawn {
  const { left, top, width } = part.getBoundingClientRect();
  const group = shape('g', {});
  const reach = { right: 0, bottom: 0 };
  draw(part, group, { dx: -left, dy: -top, reach });
  return { group, width: reach.right, height: reach.bottom, room: width };
}

interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly reach: { right: number; bottom: number };
}

function draw(element: Element, into: Element, place: Place): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || style.clipPath.startsWith('inset(50%')) return;
  const box = element.getBoundingClientRect();
  const x = box.left + place.dx;
  const y = box.top + place.dy;
  if (element instanceof SVGSVGElement) {
    if (box.width === 0 || box.height === 0 || style.visibility === 'hidden') return;
    into.append(placed(element, box, x, y));
    stretch(place, x + box.width, y + box.height);
    return;
  }
  const within = style.opacity === '1' ? into : shape('g', { opacity: style.opacity });
  if (within !== into) into.append(within);
  if (style.display !== 'contents' && style.visibility !== 'hidden' && box.width > 0 && box.height > 0) {
    const painted = [...ground(style, x, y, box), ...rings(style, x, y, box), ...edges(style, x, y, box)];
    within.append(...painted);
    if (painted.length > 0) stretch(place, x + box.width, y + box.height);
  }
  const inside = cut(element, style, box, x, y) ?? within;
  if (inside !== within) within.append(inside);
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(child, inside, place);
    else if (child instanceof Text) {
      for (const { text, right, bottom } of drawnText(child, place.dx, place.dy)) {
        inside.append(text);
        stretch(place, right, bottom);
      }
    }
  }
}

function stretch({ reach }: Place, right: number, bottom: number): void {
  reach.right = Math.max(reach.right, right);
  reach.bottom = Math.max(reach.bottom, bottom);
}

/** A window for what an element cuts off; null when it cuts nothing. */
function cut(
  element: Element,
  style: CSSStyleDeclaration,
  box: DOMRect,
  x: number,
  y: number,
): Element | null {
  if (style.overflowX === 'visible' || style.display === 'inline') return null;
  const more =
    element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  if (!more) return null;
  const { width, height } = box;
  return shape('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' });
}

/** The ground of a box: its colour, or, where stripes are painted over it, stripes. */
function ground(style: CSSStyleDeclaration, x: number, y: number, { width, height }: DOMRect): Element[] {
  const at = { x, y, width, height, rx: Number.parseFloat(style.borderTopLeftRadius) || null };
  const plain = inkOf(style.backgroundColor);
  const striped = style.backgroundImage.includes('repeating-linear-gradient');
  const [dark, light] = striped ? stripesOf(style.backgroundImage) : [];
  return [
    ...(plain ? [shape('rect', { ...at, ...filled(plain) })] : []),
    ...(light ? [shape('rect', { ...at, ...filled(light) })] : []),
    ...(dark ? [hatched(at, dark)] : []),
  ];
}

const COLOUR = /(?:rgba?|color|oklab|oklch)\([^()]*\)/g;
function stripesOf(image: string) {
  const inks = [...new Set(image.match(COLOUR))].flatMap((colour) => inkOf(colour) ?? []);
  return [inks[0], inks[1]] as const;
}

/** Stripes from corner to corner, as one path inside the box. */
function hatched(
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ink: NonNullable<ReturnType<typeof inkOf>>,
): Element {
  const { x, y, width, height } = at;
  const window = shape('svg', { x, y, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden' });
  let path = '';
  for (let from = -height; from < width; from += 11) path += `M${from} ${height}l${height} ${-height}`;
  window.append(shape('path', { d: path, fill: 'none', ...stroked(ink, 5) }));
  return window;
}

const RING = /((?:rgba?|color|oklab|oklch)\([^()]*\)) 0px 0px 0px ([\d.]+)px inset/g;
/** Rings inside a box, which the page draws as shadows without blur: the first of a list lies on top. */
function rings(style: CSSStyleDeclaration, x: number, y: number, { width, height }: DOMRect): Element[] {
  return [...style.boxShadow.matchAll(RING)].toReversed().flatMap(([, colour = '', wide = '']) => {
    const ink = inkOf(colour);
    const thick = Number(wide);
    const at = { x: x + thick / 2, y: y + thick / 2, width: width - thick, height: height - thick };
    return ink ? [shape('rect', { ...at, fill: 'none', ...stroked(ink, thick) })] : [];
  });
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function edges(style: CSSStyleDeclaration, x: number, y: number, { width, height }: DOMRect): Element[] {
  const lines = SIDES.map((side) => {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const shown = !['none', 'hidden'].includes(style.getPropertyValue(`border-${side}-style`));
    return {
      side,
      wide,
      ink: shown && wide > 0 ? inkOf(style.getPropertyValue(`border-${side}-color`)) : null,
    };
  });
  const [first] = lines;
  const radius = Number.parseFloat(style.borderTopLeftRadius);
  if (first?.ink && lines.every(({ wide, ink }) => wide === first.wide && ink === first.ink)) {
    const half = first.wide / 2;
    const at = { x: x + half, y: y + half, width: width - first.wide, height: height - first.wide };
    return [shape('rect', { ...at, rx: radius || null, fill: 'none', ...stroked(first.ink, first.wide) })];
  }
  return lines.flatMap(({ side, wide, ink }) => {
    if (!ink) return [];
    const ends = {
      top: { x1: x, x2: x + width, y1: y + wide / 2, y2: y + wide / 2 },
      bottom: { x1: x, x2: x + width, y1: y + height - wide / 2, y2: y + height - wide / 2 },
      left: { x1: x + wide / 2, x2: x + wide / 2, y1: y, y2: y + height },
      right: { x1: x + width - wide / 2, x2: x + width - wide / 2, y1: y, y2: y + height },
    };
    return [shape('line', { ...ends[side], ...stroked(ink, wide) })];
  });
}
