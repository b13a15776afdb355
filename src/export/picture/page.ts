import './picture.css';
import { drawnPart } from './boxes.ts';
import { inkOf } from './colour.ts';
import { missingDefinitions } from './drawing.ts';
import { plainText } from './lines.ts';
import { filled, shape } from './shape.ts';

/** What stands around a chart in a picture. */
export interface PictureWords {
  readonly title: string;
  /** What is measured; empty = nothing is said. */
  readonly subtitle: string;
  /** Evidence, sources, version, address: one a line. */
  readonly notes: readonly string[];
}

const MARGIN = 24;
const NARROWEST = 480;
/** What a phone shows narrower than that is drawn larger, at most by so much. */
const MOST_SCALE = 1.6;

/**
 * The body of a figure as an SVG of its own, with title above and notes beneath. Controls stay out, as on paper, and
 * what scrolls is drawn whole. What the page styles is written into it, so that it looks alike anywhere.
 */
export function pictureOf(figure: Element, words: PictureWords, fontCss: string): string | null {
  const body = figure.querySelector('.ui-figure-body');
  if (!body) return null;
  figure.setAttribute('data-picturing', '');
  try {
    return page(drawnPart(body), words, fontCss);
  } finally {
    figure.removeAttribute('data-picturing');
  }
}

function page(drawn: ReturnType<typeof drawnPart>, words: PictureWords, fontCss: string): string {
  const style = getComputedStyle(document.body);
  const family = `${style.fontFamily.replaceAll('"', "'")}, sans-serif`;
  const root = getComputedStyle(document.documentElement);
  const paper = inkOf(root.backgroundColor) ?? { hex: '#ffffff', opacity: 1 };
  const ink = inkOf(style.color) ?? { hex: '#000000', opacity: 1 };
  const scale = Math.min(MOST_SCALE, NARROWEST / Math.min(NARROWEST, drawn.room));
  const room = Math.ceil(Math.max(drawn.width * scale, NARROWEST));
  const made = shape('svg', { xmlns: 'http://www.w3.org/2000/svg', role: 'img' });
  const name = shape('title', {});
  name.textContent = plainText(words.title);
  const said = shape('desc', {});
  said.textContent = plainText([words.subtitle, ...words.notes].join('\n'));
  let y = MARGIN;
  const texts: Element[] = [];
  const say = (lines: readonly string[], size: number, weight: number, faint: boolean) => {
    for (const line of lines) {
      y += Math.round(size * 1.35);
      const text = shape('text', { ...filled(ink), x: MARGIN, y, 'font-family': family });
      for (const [key, value] of Object.entries({ 'font-size': size, 'font-weight': weight }))
        text.setAttribute(key, String(value));
      if (faint) text.setAttribute('fill-opacity', '0.78');
      text.textContent = plainText(line);
      texts.push(text);
    }
  };
  say(wrapped(words.title, room, `650 20px ${family}`), 20, 650, false);
  if (words.subtitle !== '') say(wrapped(words.subtitle, room, `400 14px ${family}`), 14, 400, true);
  y += 18;
  drawn.group.setAttribute('transform', `translate(${MARGIN} ${y}) scale(${scale})`);
  y += Math.round(drawn.height * scale) + 8;
  say(
    words.notes.flatMap((note) => wrapped(note, room, `400 12px ${family}`)),
    12,
    400,
    true,
  );
  const width = room + 2 * MARGIN;
  const height = Math.ceil(y + MARGIN);
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    made.setAttribute(key, String(value));
  const sheet = shape('style', {});
  sheet.textContent = fontCss;
  made.append(name, said, ...(fontCss === '' ? [] : [sheet]));
  made.append(shape('rect', { width, height, ...filled(paper) }), ...texts, drawn.group);
  const definitions = missingDefinitions(made);
  if (definitions.length > 0) {
    const defs = shape('defs', {});
    defs.append(...definitions);
    made.prepend(defs);
  }
  return new XMLSerializer().serializeToString(made);
}

let ruler: CanvasRenderingContext2D | null = null;

/** Lines of at most so many pixels in a font, cut between words; a longer word is cut within. */
export function wrapped(words: string, most: number, font: string): readonly string[] {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler) ruler.font = font;
  const fits = (text: string): boolean => (ruler?.measureText(text).width ?? text.length * 7) <= most;
  return linesOf(words, fits);
}

/** Lines that fit, by a measure of one's own. */
export function linesOf(words: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (fits(longer)) {
      if (last === undefined) lines.push(longer);
      else lines[lines.length - 1] = longer;
      continue;
    }
    let rest = '';
    for (const sign of word) {
      if (rest !== '' && !fits(rest + sign)) {
        lines.push(rest);
        rest = '';
      }
      rest += sign;
    }
    lines.push(rest);
  }
  return lines;
}
