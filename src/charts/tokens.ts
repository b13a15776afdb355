/**
 * The colours a chart may use, by the name of their CSS custom property. Charts never hold a colour value: what they
 * draw names the property, so a theme changes without a redraw and one drawing made at build fits every theme.
 */
export const COLOR_TOKENS = [
  '--seq-0',
  '--seq-1',
  '--seq-2',
  '--seq-3',
  '--seq-4',
  '--seq-5',
  '--seq-6',
  '--div-n3',
  '--div-n2',
  '--div-n1',
  '--div-0',
  '--div-p1',
  '--div-p2',
  '--div-p3',
  '--cat-1',
  '--cat-2',
  '--cat-3',
  '--cat-4',
  '--cat-5',
  '--cat-6',
  '--cat-7',
  '--missing',
  '--missing-ink',
  '--map-outline',
  '--map-selected',
  '--focus',
  '--ink',
  '--ink-2',
  '--line',
  '--line-strong',
  '--paper',
] as const;
export type ColorToken = (typeof COLOR_TOKENS)[number];

/** The CSS value of a token, for presentation attributes: `var(--seq-3)`. */
export function cssColor(token: ColorToken): string {
  return `var(${token})`;
}

/** Fills that stand near the paper, on which dark ink shows; the others need paper-coloured marks. */
const NEAR_PAPER: ReadonlySet<ColorToken> = new Set<ColorToken>([
  '--seq-0',
  '--seq-1',
  '--seq-2',
  '--div-n1',
  '--div-0',
  '--div-p1',
  '--paper',
]);

/** The token whose marks can be told from `fill` in every theme. */
export function inkOn(fill: ColorToken): ColorToken {
  if (fill === '--missing') return '--missing-ink';
  return NEAR_PAPER.has(fill) ? '--ink-2' : '--paper';
}

/** Text in charts; the first family is the self-hosted one. */
export const CHART_FONT = "'Plus Jakarta Sans', 'Segoe UI', system-ui, sans-serif";
