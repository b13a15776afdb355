/**
 * Makes a rendered chart fit to stand in a page with a strict content policy: no style attributes or elements, no
 * classes, no event handlers, ids only where a pattern needs one (prefixed by `prefix`, which must be unique on the
 * page), width left to the page, path data relative and to a tenth of a unit.
 */
export function cleanSvg(svg: string, prefix: string): string {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `${prefix}${ids.size}`;
    ids.set(id, known);
    return known;
  };
  return svg
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*>\s*<\/rect>/g, '')
    .replace(/<(\w+)((?:\s+[\w:-]+="[^"]*")*)\s*>/g, (_, tag: string, attrs: string) => {
      const kept = tag === 'svg' ? rootAttrs(attrs) : keptAttrs(attrs, idOf);
      return `<${tag}${kept}>`;
    })
    .replace(/<(path|circle|rect|line|polygon|polyline)([^>]*)><\/\1>/g, '<$1$2/>')
    .replace(/>\s*\n\s*</g, '><')
    .trim();
}

function rootAttrs(attrs: string): string {
  const size = /viewBox="([^"]*)"/.exec(attrs)?.[1] ?? '';
  return ` xmlns="http://www.w3.org/2000/svg" viewBox="${size}" width="100%" aria-hidden="true" focusable="false"`;
}

const DROPPED = /^(class|style|baseProfile|version|pointer-events|ecmeta_.*|on.*|xml:space)$/i;

function keptAttrs(attrs: string, idOf: (id: string) => string): string {
  const kept: string[] = [];
  for (const [, name = '', value = ''] of attrs.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name === 'style') kept.push(...fontAttrs(value));
    if (DROPPED.test(name) || (name === 'stroke' && value === 'none')) continue;
    kept.push(`${name}="${cleanValue(name, value, idOf)}"`);
  }
  return kept.length ? ` ${kept.join(' ')}` : '';
}

function cleanValue(name: string, value: string, idOf: (id: string) => string): string {
  if (name === 'id') return idOf(value);
  if (name === 'd') return relativePath(value);
  return value.replace(/^url\(#([^)]*)\)$/, (_, id: string) => `url(#${idOf(id)})`);
}

const FONT_PROPERTIES = new Set(['font-size', 'font-family', 'font-weight', 'font-style']);

function fontAttrs(style: string): string[] {
  return style.split(';').flatMap((declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/s);
    return FONT_PROPERTIES.has(property.trim()) ? [`${property.trim()}="${value.trim()}"`] : [];
  });
}

/** Absolute M, L and Z of polygons as relative commands in tenths; other path data is returned as it is. */
export function relativePath(d: string): string {
  if (/[^MLZ\d\s.,-]/.test(d)) return d;
  let x = 0;
  let y = 0;
  return d
    .split(/(?=[MLZ])/)
    .map((command, index, all) => {
      if (command.startsWith('Z')) return 'z';
      const [nextX = 0, nextY = 0] = (command.slice(1).match(/-?[\d.]+/g) ?? []).map((n) =>
        Math.round(+n * 10),
      );
      const step = pair(nextX - x, nextY - y);
      const drawing = all[index - 1]?.startsWith('L') && command.startsWith('L');
      x = nextX;
      y = nextY;
      return `${drawing ? (step.startsWith('-') ? '' : ' ') : command.startsWith('M') ? 'm' : 'l'}${step}`;
    })
    .join('');
}

function pair(dx: number, dy: number): string {
  const second = short(dy);
  return `${short(dx)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function short(tenths: number): string {
  return (tenths / 10)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
}
