import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERAS, type RegionCode } from '../../../../src/base/index.ts';
import { FORMS, type ViewState } from '../../../../src/state/index.ts';
import { cellLabel, cellWords } from '../../../../src/views/region-map/index.ts';
import { MapCard } from '../../../../src/views/region-map/map-card.tsx';
import { tileGroups } from '../../../../src/views/region-map/tile-places.ts';
import { type Country, linksOf, openCountry, tableOf, textsOf } from './page.tsx';

let modelled: Country;
let registry: Country;
beforeAll(async () => {
  [modelled, registry] = await Promise.all([openCountry('modelled'), openCountry('registry')]);
});
afterAll(() => Promise.all([modelled.engine.close(), registry.engine.close()]));

const code = (text: string): RegionCode => text as RegionCode;

describe('all regencies', () => {
  test.each(ERAS)('are 514, each once, in tiles, list and table, with the boundaries of %s', async (era) => {
    const state = { level: 'regency', era } as const;
    const { map, places } = await modelled.model(state);
    expect(new Set(map.cells.map((cell) => cell.code)).size).toBe(514);
    const groups = tileGroups(map.cells, places);
    expect(groups).toHaveLength(Number(era));
    expect(groups.flatMap(({ tiles }) => tiles)).toHaveLength(514);
    for (const form of ['tiles', 'list'] as const) {
      const html = await modelled.page({ ...state, form });
      expect(linksOf(html).size, form).toBe(514);
      expect(tableOf(html).size).toBe(514);
    }
  });
  test.each(ERAS)('fall to the provinces of %s without a rest', async (era) => {
    const { map: provinces } = await modelled.model({ era });
    const seen = new Set<string>();
    for (const { code: region } of provinces.cells) {
      const { map } = await modelled.model({ level: 'regency', era, region });
      for (const cell of map.cells) seen.add(cell.code);
    }
    expect(seen.size).toBe(514);
  });
});

describe('map, tiles, list, table and card', () => {
  const STATES: readonly Partial<ViewState>[] = [
    { metric: 'libraries' },
    { metric: 'village_coverage', year: 2022, era: '34' },
    { metric: 'regency_coverage', year: 2021 },
    { metric: 'new_libraries', year: 2023, tier: ['village'] },
    { metric: 'participants' },
    { metric: 'libraries_per_100k', mode: 'quantiles' },
    { metric: 'libraries', level: 'regency', region: code('33') },
    { metric: 'village_coverage', level: 'regency', year: 2021, mode: 'equal' },
  ];
  test.each(STATES)('agree to the digit in %j', async (state) => {
    for (const country of [modelled, registry]) {
      const { map } = await country.model(state);
      const context = country.seat.context('en');
      for (const form of FORMS) {
        const html = await country.page({ ...state, form });
        const links = linksOf(html);
        const rows = tableOf(html);
        expect(links.size).toBe(map.cells.length);
        for (const cell of map.cells) {
          const words = cellWords(cell, map, context);
          const link = links.get(cell.code);
          expect(link?.label).toBe(cellLabel(cell, map, context));
          expect(link?.label).toContain(words.value);
          const bare = link?.texts.at(-1);
          if (bare !== undefined) expect(bare).toBe(words.bare);
          expect(rows.get(cell.name)).toContain(words.bare);
        }
      }
      for (const cell of map.cells.slice(0, 40)) {
        const card = renderToStaticMarkup(<MapCard cell={cell} model={map} context={context} />);
        expect(textsOf(card).slice(0, 2)).toEqual([cell.name, cellWords(cell, map, context).value]);
      }
    }
  });
});

describe('a regency of a modelled snapshot', () => {
  const PLACES: readonly Partial<ViewState>[] = [
    {},
    { region: code('33') },
    { region: code('33.05') },
    { region: code('33.05'), pin: [code('33.05'), code('33.06'), code('11')] },
  ];
  const NAME = /Daerah \d\d\.\d+/;

  test.each(PLACES)('has no rank, no growth percentage and no sentence anywhere in %j', async (place) => {
    for (const form of FORMS) {
      const html = await modelled.page({ ...place, metric: 'libraries', level: 'regency', form });
      const { map } = await modelled.model({ ...place, metric: 'libraries', level: 'regency' });
      expect(map.illustrative).toBe(true);
      const texts = textsOf(html);
      expect(texts.filter((text) => /\brank \d/i.test(text))).toEqual([]);
      expect(texts.filter((text) => text.includes('%'))).toEqual([]);
      const names = new Set([...linksOf(html).values()].map(({ label }) => label));
      for (const text of texts.filter((each) => NAME.test(each) && !names.has(each)))
        expect(text).toMatch(/^(Unpin )?Daerah \d\d\.\d+( \(illustrative\))?$/);
      for (const { label } of linksOf(html).values())
        expect(label).toMatch(/^Daerah \d\d\.\d+: [\d,]+ librar(y|ies), Illustrative$/);
      expect(html).not.toMatch(/rank \d+ of/i);
    }
  });
  test('stands in the order of codes, not of values', async () => {
    const { map } = await modelled.model({ level: 'regency' });
    const codes = map.cells.map((cell) => cell.code);
    expect(codes).toEqual([...codes].sort());
  });
  test('is hatched in every form and said to be illustrative in the legend', async () => {
    for (const form of ['tiles', 'list'] as const) {
      const state = { metric: 'libraries', level: 'regency', region: code('33') } as const;
      const html = await modelled.page({ ...state, form });
      const { map } = await modelled.model(state);
      expect(html.match(/fill="url\(#tile-illustrative(-ink)?\)"/g)).toHaveLength(map.cells.length);
      const zero = map.cells.filter(({ row }) => row.value === 0);
      expect(zero.length).toBeGreaterThan(0);
      for (const { code: region } of zero)
        expect(html.split(`data-code="${region}"`)[1]?.split('</a>')[0]).toContain('#tile-illustrative-ink)');
      expect(textsOf(html)).toContain('Illustrative');
    }
  });
});

describe('a regency of a registry snapshot', () => {
  test('has rank, change and percentage', async () => {
    const html = await registry.page({ metric: 'libraries', level: 'regency', form: 'list' });
    const { map } = await registry.model({ metric: 'libraries', level: 'regency' });
    expect(map.illustrative).toBe(false);
    const first = map.cells[0];
    expect(first?.row.rank).toBe(1);
    expect(linksOf(html).get(first?.code ?? '')?.label).toMatch(/rank 1 of 514/);
    const { map: earlier } = await registry.model({ metric: 'libraries', level: 'regency', year: 2023 });
    expect(earlier.cells.some(({ row }) => row.changePct !== null)).toBe(true);
  });
});
