import { inkOf } from './colour.ts';
import { filled, shape } from './shape.ts';

/** A run of text on one line of the page, and where it stands. */
interface Line {
  text: string;
  left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/**
 * The lines of a text as the page broke them; text that the page folds away makes none. Space at either end of a line is
 * left out: a picture has no room for it, and each line says where it stands.
 */
function linesOf(node: Text, keepSpace: boolean): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let space = '';
  for (const { 0: word, index } of node.data.matchAll(/\s+|[^\s]+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box, ...more] = range.getClientRects();
    if (!box || box.width === 0) continue;
    if (more.length > 0 && word.trim() !== '') {
      lines.push(...broken(node, index, word));
      continue;
    }
    if (!keepSpace && word.trim() === '') {
      space = ' ';
      continue;
    }
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2) {
      last.text += space + word;
      last.right = box.right;
    } else lines.push({ text: word, left: box.left, right: box.right, top: box.top, height: box.height });
    space = '';
  }
  return lines;
}

/** A word that is broken within, letter by letter. */
function broken(node: Text, start: number, word: string): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = start;
  for (const sign of word) {
    range.setStart(node, at);
    range.setEnd(node, at + sign.length);
    at += sign.length;
    const box = range.getClientRects()[0];
    if (!box) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2) {
      last.text += sign;
      last.right = box.right;
    } else lines.push({ text: sign, left: box.left, right: box.right, top: box.top, height: box.height });
  }
  return lines;
}

/** Signs that XML has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that are looked for.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
export const plainText = (text: string): string => text.replaceAll(UNSEEN, '\uFFFD');

let ruler: CanvasRenderingContext2D | null = null;

/** How far beneath the top of its box the letters of a font stand, for a box of that height. */
function baseline(font: string, height: number): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return height * 0.8;
  ruler.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = ruler.measureText('x');
  return (height - up - down) / 2 + up;
}

/** A line of text in a picture, and how far it reaches. */
export interface DrawnLine {
  readonly text: SVGElement;
  readonly right: number;
  readonly bottom: number;
}

/** A text of the page as texts of a picture, each as wide as it was. */
export function drawnText(node: Text, dx: number, dy: number): readonly DrawnLine[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const ink = inkOf(style.color);
  if (!ink || style.visibility === 'hidden') return [];
  const upper = style.textTransform === 'uppercase';
  return linesOf(node, style.whiteSpace.startsWith('pre')).flatMap((line) => {
    const text = plainText(line.text).trimEnd();
    if (text.trim() === '') return [];
    const whole = text === line.text;
    const made = shape('text', {
      ...filled(ink),
      x: line.left + dx,
      y: line.top + dy + baseline(style.font, line.height),
      'font-family': `${style.fontFamily.replaceAll('"', "'")}, sans-serif`,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
      textLength: whole && text.length > 1 ? line.right - line.left : null,
      lengthAdjust: whole && text.length > 1 ? 'spacingAndGlyphs' : null,
    });
    made.textContent = upper ? text.toUpperCase() : text;
    return [{ text: made, right: line.right + dx, bottom: line.top + line.height + dy }];
  });
}
