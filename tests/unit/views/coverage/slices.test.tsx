import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/base/index.ts';
import { type Country, openCountry } from './page.tsx';

let country: Country;
beforeAll(async () => {
  country = await openCountry('registry');
});
afterAll(() => country.engine.close());

const code = (text: string): RegionCode => text as RegionCode;

/** The rows of the panel's table by tier and channel: year, its parts, their total. */
function rowsOf(html: string): readonly (readonly string[])[] {
  const table = /aria-label="By tier and channel: .*?<tbody>(.*?)<\/tbody>/.exec(html)?.[1] ?? '';
  return table
    .split('</tr>')
    .filter((row) => row !== '')
    .map((row) =>
      row
        .split(/<\/t[dh]>/)
        .slice(0, -1)
        .map((cell) => cell.replace(/<[^>]*>/g, '').replace('*', '')),
    );
}

test.each([
  { region: code('33') },
  { region: code('33'), tier: ['village'] as const },
  { region: code('33.06') },
])('the panel’s last column is the metric’s own number of all tiers and channels, in %j', async (state) => {
  const full = { metric: 'village_coverage', ...state } as const;
  const { detail } = await country.model({ ...full, metric: 'libraries', tier: [], region: state.region });
  const rows = rowsOf(await country.page(full));
  expect(rows).toHaveLength(detail?.rows.length ?? -1);
  expect(detail?.rows.some(({ value }) => (value ?? 0) > 0)).toBe(true);
  rows.forEach(([year, ...cells], at) => {
    const own = detail?.rows[at];
    const value = own?.value ?? null;
    expect([year, cells.at(-1)]).toEqual([
      String(own?.year),
      value === null ? 'Not reported' : String(value),
    ]);
    if (value === null) return;
    const parts = cells.slice(0, -1).map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
  });
});
