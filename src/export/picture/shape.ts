import type { Ink } from './colour.ts';

const SVG = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG element with its attributes; null leaves one out, numbers keep a tenth of a tenth of a pixel. */
export function shape(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  }
  return made;
}

export const filled = (ink: Ink): Attributes => ({
  fill: ink.hex,
  'fill-opacity': ink.opacity < 1 ? ink.opacity : null,
});
export const stroked = (ink: Ink, width: number): Attributes => ({
  stroke: ink.hex,
  'stroke-width': width,
  'stroke-opacity': ink.opacity < 1 ? ink.opacity : null,
});
