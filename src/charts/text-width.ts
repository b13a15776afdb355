export const FONT_SIZE = 12;

/** Rough width of text at the chart's font size: enough to keep room, the same on every machine. */
export function textWidth(text: string): number {
  const signs = [...text];
  return (signs.length + signs.filter((sign) => sign === '%').length / 2) * FONT_SIZE * 0.6;
}
