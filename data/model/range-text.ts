import type { StoredRange } from './stored-range.ts';

/** The app's module of model ranges: a line for each province of an era, its parts in the order of the model's. */
export function rangeSource({ rows, seeds, years }: StoredRange): string {
  const lines = new Map<string, string[]>();
  for (const { era, region_code, tier, channel, low, high } of rows) {
    const key = `${era} ${region_code}`;
    const part = `${tier ?? 'any'}:${channel ?? 'any'}:${low.join(',')}:${high.join(',')}`;
    lines.set(key, [...(lines.get(key) ?? []), part]);
  }
  const text = [...lines].map(([key, parts]) => `${key} ${parts.join('|')}`).join('\n');
  return `/** Made by data/model/write-range-text.ts: lowest and highest stocks of the model, for the snapshot named. */
export const RANGE = { snapshot: '2025-04', seeds: ${seeds}, firstYear: ${years[0] ?? 0} } as const;
export const RANGE_TEXT = \`${text}\`;
`;
}
