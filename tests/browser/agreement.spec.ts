import { isOneOf, LANGS } from '../../src/base/index.ts';
import { translator } from '../../src/i18n/index.ts';
import { boundariesOf } from './support/boundaries.ts';
import { address } from './support/environment.ts';
import { type Reading, readCards, readForm, readGrid, readTable } from './support/region-readings.ts';
import { show } from './support/show.ts';
import { expect, open, test } from './support/test.ts';

type Keys = Readonly<Record<string, string>>;

/** Every metric, both eras, both languages, tiers and channels, complete and partial years. */
const PROVINCES: readonly Keys[] = [
  { metric: 'libraries', year: '2024' },
  { metric: 'libraries', year: '2021', tier: 'province' },
  { metric: 'village_coverage', year: '2021', era: '34', lang: 'en' },
  { metric: 'regency_coverage', year: '2020', channel: 'stimulus' },
  { metric: 'new_libraries', year: '2023', tier: 'village', channel: 'replication', lang: 'en' },
  { metric: 'libraries_per_100k', year: '2022', era: '34' },
  { metric: 'replications_per_stimulus_village', year: '2024', lang: 'en' },
  { metric: 'regencies_reached', year: '2019', tier: 'regency' },
  { metric: 'activities', year: '2022', lang: 'en' },
  { metric: 'participants', year: '2022', tier: 'regency', era: '34' },
  { metric: 'participants_per_activity', year: '2023', lang: 'en' },
];
const REGENCIES: readonly Keys[] = [
  { metric: 'libraries', year: '2022', region: '33' },
  { metric: 'village_coverage', year: '2023', region: '33', era: '34', lang: 'en' },
  { metric: 'activities', year: '2023', region: '33', tier: 'village' },
  { metric: 'new_libraries', year: '2021', region: '91', era: '34', lang: 'en' },
  { metric: 'libraries', year: '2024', channel: 'replication' },
];

const langOf = ({ lang }: Keys) => (isOneOf(LANGS, lang) ? lang : 'id');

/** Some of the regions whose cards are read, others in each form. */
const some = (codes: readonly string[], form: number): readonly string[] =>
  codes.filter((_, at) => at % 6 === form).slice(0, 7);

/** A link's name begins with the region and its value; the number that is written is that value without its unit. */
function expectAgreement(said: Reading, card: string, table: string, where: string): void {
  const rest = said.label.slice(card.length);
  expect([said.label.slice(0, card.length), rest === '' || rest.startsWith(', ')], where).toEqual([
    card,
    true,
  ]);
  const value = card.slice(card.indexOf(': ') + 2);
  expect(value === table || value.startsWith(`${table} `), `${where}: ${value} / ${table}`).toBe(true);
  if (said.written !== null) expect(said.written, where).toBe(table);
}

test('map, tiles, list, table and card agree to the digit in every state, by province', async ({ page }) => {
  test.slow();
  await open(page, address('coverage'));
  for (const keys of PROVINCES) {
    const t = translator(langOf(keys));
    const seen: Record<string, string>[] = [];
    for (const form of ['map', 'tiles', 'list']) {
      const where = JSON.stringify({ ...keys, form });
      await show(page, address('coverage', { ...keys, form }));
      const [links, table] = [await readForm(page), await readTable(page, t.table.headers.value)];
      const codes = Object.keys(links);
      expect(codes.sort(), where).toEqual(Object.keys(table).sort());
      expect(codes.length, where).toBe(Number(keys.era ?? 38));
      const cards = await readCards(page, some(codes, seen.length));
      for (const [code, card] of Object.entries(cards)) {
        const said = links[code];
        if (said) expectAgreement(said, card, table[code] ?? '', `${where} ${code}`);
      }
      seen.push(Object.fromEntries(codes.map((code) => [code, links[code]?.label ?? ''])));
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  }
});

test('and by regency, with boundaries that the reader brought', async ({ page }) => {
  test.slow();
  await open(page, address('coverage', { level: 'regency', region: '33' }));
  const codes = Object.keys(await readForm(page));
  expect(codes).toHaveLength(35);
  await page.locator('.ui-file-drop input').setInputFiles(boundariesOf(codes.map((KODE) => ({ KODE }))));
  await expect(page.locator('.map-links a')).toHaveCount(35);
  for (const keys of REGENCIES) {
    const t = translator(langOf(keys));
    const seen: Record<string, string>[] = [];
    for (const form of ['map', 'tiles', 'list']) {
      const where = JSON.stringify({ ...keys, form });
      await show(page, address('coverage', { ...keys, form, level: 'regency' }));
      const drawn = await page.locator('.map-links a').count();
      expect(drawn, where).toBe(form === 'map' && keys.region !== '91' ? 35 : 0);
      const [links, table] = [await readForm(page), await readTable(page, t.table.headers.value)];
      const shown = Object.keys(links);
      if (drawn === 0) expect(shown.sort(), where).toEqual(Object.keys(table).sort());
      const cards = await readCards(page, some(shown, seen.length));
      for (const [code, card] of Object.entries(cards)) {
        const said = links[code];
        if (said) expectAgreement(said, card, table[code] ?? '', `${where} ${code}`);
      }
      for (const code of shown) {
        const [value, label] = [table[code] ?? '?', links[code]?.label ?? ''];
        expect(label, where).toContain(`: ${value}`);
      }
      seen.push(Object.fromEntries(shown.map((code) => [code, links[code]?.label ?? ''])));
    }
    expect(seen[2]).toEqual(seen[1]);
    for (const [code, label] of Object.entries(seen[0] ?? {})) expect(seen[1]?.[code]).toBe(label);
  }
});

test('the data table shows the same numbers as the coverage page', async ({ page }) => {
  await open(page, address('coverage', { form: 'list' }));
  for (const { year = '', ...keys } of [
    PROVINCES[1],
    PROVINCES[2],
    PROVINCES[4],
    PROVINCES[10],
    REGENCIES[0],
  ].map((each) => ({ ...each })) as Record<string, string>[]) {
    const level = keys.region === undefined ? 'province' : 'regency';
    await show(page, address('coverage', { ...keys, year, level, form: 'list' }));
    const table = await readTable(page, translator(langOf(keys)).table.headers.value);
    const names = Object.fromEntries(
      Object.entries(await readForm(page)).map(([code, { label }]) => [label.split(': ')[0] ?? '', code]),
    );
    const rows = new URLSearchParams({ ...keys, level, view: 'table', from: year, to: year });
    await show(page, `./?${rows}`);
    await expect(page.locator('.ui-grid-rows [role="row"]').first()).toBeVisible();
    const grid = Object.entries(await readGrid(page)).filter(([name]) => names[name] !== undefined);
    expect(grid.length).toBeGreaterThan(5);
    for (const [name, value] of grid) expect([name, value]).toEqual([name, table[names[name] ?? '']]);
  }
});
