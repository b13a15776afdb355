import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenFigures } from '../../../data/build.ts';
import { readInputs, readSource } from '../../../data/inputs.ts';
import { buildPopulation, type LibraryRow, parseConstraints } from '../../../data/model/index.ts';
import { fillIn } from '../../../data/readme.ts';
import { writeSnapshots } from '../../../data/snapshots/index.ts';
import { createParquetWriter } from '../../../data/snapshots/parquet.ts';
import { hashTree, readStamp, writeStamp } from '../../../data/stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'tpbis-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a population that breaks a published figure is refused, and the figure named', async () => {
  const { regions } = readInputs();
  const constraints = parseConstraints(readSource('model_constraints.csv'));
  const population = await buildPopulation(regions, constraints);
  expect(brokenFigures(population, constraints, regions)).toEqual([]);
  const without = (id: '2023-11' | '2025-04') => {
    const rows = population.libraries(id);
    const gone = rows.findIndex((row) => row.channel === 'stimulus' && row.joined_year === 2024);
    return rows.filter((_, index) => index !== gone);
  };
  const broken = brokenFigures({ ...population, libraries: without }, constraints, regions);
  expect(broken.some((line) => line.startsWith('2025-04: F062'))).toBe(true);
  expect(broken.every((line) => line.startsWith('2025-04'))).toBe(true);
}, 120_000);

test('a snapshot that the app would refuse is not written, and the old one stays', async () => {
  const target = join(folder, 'snapshots');
  mkdirSync(target);
  writeFileSync(join(target, 'index.json'), 'old');
  const row: LibraryRow = {
    library_id: 'M-1',
    name: 'A name',
    tier: 'village',
    region_code: '99.99',
    village_code: null,
    joined_year: 2020,
    joined_on: null,
    channel: 'stimulus',
    funding: 'apbn',
    funding_basis: 'stated',
    active: null,
    active_as_of: null,
    left_on: null,
    evidence: 'modelled',
  };
  const population = { libraries: () => [row], activity: () => [] };
  const written = writeSnapshots(target, { ...readInputs(), population });
  await expect(written).rejects.toThrow(/unknown_region \(1\): M-1: 99\.99/);
  expect(readFileSync(join(target, 'index.json'), 'utf8')).toBe('old');
  expect(existsSync(`${target}.new`)).toBe(false);
}, 30_000);

describe('the Parquet writer', () => {
  const row = {
    indicator: 'tgm',
    region_code: 'ID',
    year: 2024,
    value: 71.3,
    unit: 'index',
    figure_id: null,
  };
  const write = async (rows: object[]) => {
    const writer = await createParquetWriter();
    try {
      await writer.write('targets', rows, join(folder, "it's.parquet"));
    } finally {
      writer.close();
    }
  };

  test('takes a null only where the contract allows one', async () => {
    await write([row]);
    await expect(write([{ ...row, value: null }])).rejects.toThrow(
      'targets row 0: value is null, not DOUBLE',
    );
  });

  test('refuses a value of another type and a row of other columns, with the place', async () => {
    await expect(write([row, { ...row, year: 2024.5 }])).rejects.toThrow(
      'targets row 1: year is 2024.5, not INTEGER',
    );
    await expect(write([{ ...row, extra: 1 }])).rejects.toThrow('targets row 0: its columns');
  });
});

describe('skipping work', () => {
  test('sees a changed, added or renamed file, and no change in docs', () => {
    const tree = (files: Record<string, string>) => {
      const root = mkdtempSync(join(folder, 'tree-'));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
      return hashTree(root, ['.', 'missing']);
    };
    const base = tree({ a: '1', b: '2' });
    expect(tree({ a: '1', b: '2' })).toBe(base);
    expect(tree({ a: '1', b: '2', 'README.md': 'x' })).toBe(base);
    const others = [
      tree({ a: '1', b: '3' }),
      tree({ a: '1', b: '2', c: '' }),
      tree({ a: '1', c: '2' }),
      tree({ a: '12', b: '' }),
    ];
    for (const other of others) expect(other).not.toBe(base);
  });

  test('reads back its stamp and takes a broken one for none', () => {
    const file = join(folder, 'cache/stamp.json');
    expect(readStamp(file)).toBeNull();
    writeStamp(file, { inputs: 'a', outputs: 'b' });
    expect(readStamp(file)).toEqual({ inputs: 'a', outputs: 'b' });
    writeFileSync(file, '{');
    expect(readStamp(file)).toBeNull();
  });
});

test('data/README.md shows the contract and the indicators as the code has them', () => {
  const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
  const plain = (text: string) => text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ');
  expect(plain(readme)).toBe(plain(fillIn(readme)));
});
