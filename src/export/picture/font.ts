let found: Promise<string> | null = null;

/** The page's own font as a style sheet for a picture, so that it looks alike anywhere; empty when it cannot be had. */
export function fontCss(): Promise<string> {
  found ??= read().catch(() => '');
  return found;
}

async function read(): Promise<string> {
  const rule = faces().find((face) => face.style.getPropertyValue('src').includes('url('));
  const address = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
  if (!rule || address === undefined) return '';
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) return '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight');
  return `@font-face{font-family:${family};font-weight:${weight};src:url("data:font/woff2;base64,${text}") format("woff2")}svg{font-variant-numeric:tabular-nums lining-nums}`;
}

function faces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule] : [])),
  );
}
