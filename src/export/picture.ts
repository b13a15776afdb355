/** What stands around a chart in a picture. */
export interface PictureWords {
  readonly title: string;
  /** Evidence, sources, version, address: one a line. */
  readonly notes: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 18;
const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'display', 'visibility'],
  'paint-order',
];

/**
 * The largest drawing of a figure as an SVG of its own, with title above, legend and notes beneath. Null when the figure
 * holds no drawing. What the page styles is written into it, so that it looks alike anywhere.
 */
export function pictureOf(figure: Element, words: PictureWords): string | null {
  const drawn = largest([
    ...figure.querySelectorAll<SVGSVGElement>('.ui-figure-body svg:not(.ui-icon, .ui-swatch)'),
  ]);
  if (!drawn) return null;
  const { width, height } = drawn.getBoundingClientRect();
  const style = getComputedStyle(document.body);
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() || '#fff';
  const page = document.createElementNS(SVG, 'svg');
  const room = Math.max(width, 560);
  const title = wrapped(words.title, Math.floor(room / 11));
  let y = MARGIN + 6;
  const say = (lines: readonly string[], size: number, weight: string) => {
    for (const line of lines) {
      y += size + 4;
      page.append(text(line, MARGIN, y, { size, weight, color: style.color, family: style.fontFamily }));
    }
  };
  say(title, 20, '650');
  y += 12;
  const chart = inlined(drawn);
  place(chart, MARGIN + (room - width) / 2, y, width, height);
  page.append(chart);
  y += height + 16;
  let x = MARGIN;
  for (const { swatch, label } of legendOf(figure)) {
    const wide = 36 + label.length * 7.2;
    if (x + wide > room + MARGIN) {
      x = MARGIN;
      y += LINE + 6;
    }
    if (swatch) {
      const mark = inlined(swatch);
      place(mark, x, y, 24, 16);
      page.append(mark);
    }
    page.append(
      text(label, x + 30, y + 13, { size: 13, weight: '400', color: style.color, family: style.fontFamily }),
    );
    x += wide + 12;
  }
  y += LINE + 8;
  say(
    words.notes.flatMap((note) => wrapped(note, Math.floor(room / 6.2))),
    12,
    '400',
  );
  y += MARGIN;
  const full = room + 2 * MARGIN;
  page.setAttribute('xmlns', SVG);
  page.setAttribute('width', String(Math.round(full)));
  page.setAttribute('height', String(Math.round(y)));
  page.setAttribute('viewBox', `0 0 ${Math.round(full)} ${Math.round(y)}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paper);
  page.prepend(ground);
  return new XMLSerializer().serializeToString(page);
}

/** A picture as PNG, at twice its size unless told. Fonts of the page give way to those of the system. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function largest(found: readonly SVGSVGElement[]): SVGSVGElement | null {
  const area = (svg: SVGSVGElement) => svg.clientWidth * svg.clientHeight;
  return found.reduce<SVGSVGElement | null>(
    (best, svg) => (best && area(best) >= area(svg) ? best : svg),
    null,
  );
}

function place(svg: Element, x: number, y: number, width: number, height: number): void {
  if (!svg.hasAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const [key, value] of Object.entries({ x, y, width, height })) svg.setAttribute(key, String(value));
}

/** A copy that carries its styles; links and what a script would run do not come along. */
function inlined(source: Element): Element {
  const copy = source.cloneNode(false) as Element;
  const style = getComputedStyle(source);
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  const kept = STYLES.flatMap((name) => {
    const value = style.getPropertyValue(name);
    return value === '' ? [] : [[name, value] as const];
  });
  for (const [name, value] of kept) copy.setAttribute(name, value);
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      if (child.tagName.toLowerCase() !== 'script') copy.append(inlined(child));
    } else copy.append(child.cloneNode());
  }
  return copy;
}

function legendOf(figure: Element): readonly { readonly swatch: Element | null; readonly label: string }[] {
  return [...figure.querySelectorAll('.ui-legend-entry')].map((entry) => ({
    swatch: entry.querySelector('svg'),
    label: entry.querySelector('.ui-legend-label')?.textContent ?? '',
  }));
}

function text(
  words: string,
  x: number,
  y: number,
  font: { readonly size: number; readonly weight: string; readonly color: string; readonly family: string },
): Element {
  const made = document.createElementNS(SVG, 'text');
  made.textContent = words;
  made.setAttribute('x', String(x));
  made.setAttribute('y', String(y));
  made.setAttribute('fill', font.color);
  made.setAttribute('font-family', `${font.family.replaceAll('"', "'")}, sans-serif`);
  made.setAttribute('font-size', String(font.size));
  made.setAttribute('font-weight', font.weight);
  return made;
}

/** Lines of at most so many characters, cut between words; a longer word is cut within. */
export function wrapped(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
