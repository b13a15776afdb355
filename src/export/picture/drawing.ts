import { inkOf } from './colour.ts';
import { shape } from './shape.ts';

/** Styles that reach down to what stands inside; written where they change. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'visibility', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing'],
];
/** Styles of one element, and what each is when nobody says. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
  'clip-path': 'none',
};
const DROPPED = new Set(['script', 'title', 'desc', 'foreignobject', 'animate', 'style']);

/** A copy of a drawing that carries its styles as attributes; links and what a script would run do not come along. */
export function inlined(source: Element, above: CSSStyleDeclaration | null = null): Element {
  const link = source.tagName.toLowerCase() === 'a';
  const copy = link ? shape('g', {}) : (source.cloneNode(false) as Element);
  const style = getComputedStyle(source);
  for (const { name } of [...copy.attributes])
    if (/^(style|class|href|xlink:href|tabindex|role|on.*|aria-.*|data-.*)$/.test(name))
      copy.removeAttribute(name);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== above?.getPropertyValue(name)) write(copy, name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) copy.setAttribute(name, value);
  }
  for (const child of source.childNodes) {
    if (!(child instanceof Element)) copy.append(child.cloneNode());
    else if (!DROPPED.has(child.tagName.toLowerCase()) && getComputedStyle(child).display !== 'none')
      copy.append(inlined(child, style));
  }
  return copy;
}

function write(copy: Element, name: string, value: string): void {
  const painted = name === 'fill' || name === 'stroke';
  if (!painted || value === 'none' || value.startsWith('url(')) {
    copy.setAttribute(name, name === 'font-family' ? value.replaceAll('"', "'") : value);
    return;
  }
  const ink = inkOf(value);
  copy.setAttribute(name, ink?.hex ?? 'none');
  if (ink && ink.opacity < 1) copy.setAttribute(`${name}-opacity`, String(ink.opacity));
}

/** A drawing of the page as it stands, to be put at a place in a picture. */
export function placed(svg: SVGSVGElement, box: DOMRect, x: number, y: number): Element {
  const copy = inlined(svg);
  const { width, height } = box;
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const [key, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(key, String(Math.round(value * 100) / 100));
  if (getComputedStyle(svg).overflow === 'visible') copy.setAttribute('overflow', 'visible');
  return copy;
}

/** Copies of the patterns and gradients that a picture refers to and does not hold, such as those a page shares. */
export function missingDefinitions(picture: Element): readonly Element[] {
  const named = new Set<string>();
  const held = new Set<string>();
  for (const element of picture.querySelectorAll('*')) {
    if (element.id !== '') held.add(element.id);
    for (const { value } of element.attributes)
      for (const [, id] of value.matchAll(/url\("?#([^")]+)"?\)/g)) if (id !== undefined) named.add(id);
  }
  return [...named].flatMap((id) => {
    const found = held.has(id) ? null : document.getElementById(id);
    return found ? [inlined(found)] : [];
  });
}
