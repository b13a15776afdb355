import { expect, test } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import { createNodeEngine } from '../../../src/engine/node.ts';
import {
  isCity,
  isRegionCode,
  loadSnapshot,
  type RegionIndex,
  regionIndex,
  regionRows,
  regionsQuery,
  shortName,
} from '../../../src/snapshot/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { servedFrom } from '../../support/served-snapshot.ts';

const code = (text: string): RegionCode => {
  if (!isRegionCode(text)) throw new Error(text);
  return text;
};

async function indexOfFixture(): Promise<RegionIndex> {
  const engine = await createNodeEngine();
  const snapshot = await buildFixtureSnapshot();
  const { schema } = await loadSnapshot(engine, servedFrom(snapshot), snapshot.manifest, {
    tables: ['regions', 'libraries'],
  });
  const rows = regionRows(await engine.ask(regionsQuery(schema)));
  await engine.close();
  return regionIndex(rows);
}
const INDEX = await indexOfFixture();

test('a code is text of a known form', () => {
  expect(['ID', '33', '33.74'].every(isRegionCode)).toBe(true);
  expect(['', 'id', '3', '330', '33.7', '33.740', '33.74.01', 'ID.01', '33 '].some(isRegionCode)).toBe(false);
  expect([isCity(code('33.74')), isCity(code('33.01')), isCity(code('33'))]).toEqual([true, false, false]);
});

test('today each province holds its own regencies', () => {
  expect(INDEX.provinces('38').map((region) => region.code)).toEqual(['31', '33', '91', '93']);
  expect(INDEX.children(code('91'), '38')).toEqual(['91.03', '91.05']);
  expect(INDEX.parent(code('93.01'), '38')).toBe('93');
});

test('in the 34 era the undivided province holds the regencies of all its parts', () => {
  expect(INDEX.provinces('34').map((region) => region.code)).toEqual(['31', '33', '91']);
  expect(INDEX.get(code('93'), '34')).toBeNull();
  expect(INDEX.children(code('91'), '34')).toEqual(['91.03', '91.05', '93.01', '93.02']);
  expect(INDEX.parent(code('93.01'), '34')).toBe('91');
  expect(INDEX.get(code('91'), '34')).toMatchObject({
    desa: 40,
    kelurahan: 10,
    kabupaten: 4,
    population: 2_000_000,
    parts: ['91', '93'],
  });
});

test('every sum over provinces is the nation, in both eras', () => {
  for (const era of ['38', '34'] as const) {
    const sum = (of: 'desa' | 'kelurahan' | 'kabupaten' | 'kota') =>
      INDEX.provinces(era).reduce((total, region) => total + region[of], 0);
    expect([sum('desa'), sum('kelurahan'), sum('kabupaten'), sum('kota')]).toEqual([
      INDEX.nation?.desa,
      INDEX.nation?.kelurahan,
      INDEX.nation?.kabupaten,
      INDEX.nation?.kota,
    ]);
  }
});

test('a code that names another area in each era says so in its name', () => {
  expect(INDEX.name(code('91'), '38', 'id')).toBe('Papua');
  expect(INDEX.name(code('91'), '34', 'id')).toBe('Papua (wilayah lama)');
  expect(INDEX.name(code('91'), '34', 'en')).toBe('Papua (former area)');
  expect(INDEX.name(code('33'), '34', 'id')).toBe('Jawa Tengah');
});

test('a code without a region is its own name', () => {
  expect(INDEX.name(code('77'), '38', 'id')).toBe('77');
  expect(INDEX.children(code('77'), '38')).toEqual([]);
});

test.each([
  ['Kabupaten Cilacap', 'Cilacap'],
  ['Kabupaten Administrasi Kepulauan Seribu', 'Kepulauan Seribu'],
  ['Kota Semarang', 'Kota Semarang'],
  ['Kota Administrasi Jakarta Pusat', 'Kota Jakarta Pusat'],
  ['Daerah Istimewa Yogyakarta', 'DI Yogyakarta'],
  ['Kotawaringin Barat', 'Kotawaringin Barat'],
])('%s is shortened to %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
