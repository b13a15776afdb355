import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../data/inputs.ts';
import { contextRows, sharingRows, targetRows } from '../../../data/ledger/index.ts';

const { ledger, facts, regions } = readInputs();
const [THEN, NOW] = ['2023-11-30', '2025-04-30'];
const codes = new Set(regions.map((region) => region.region_code));

describe('knowledge sharing', () => {
  const rows = sharingRows(ledger, NOW);
  const of = (edition: number, status: string, measure: string) =>
    rows.filter((row) => row.edition === edition && row.status === status && row.measure === measure);
  const countries = (edition: number, status: string) =>
    of(edition, status, 'countries').flatMap((row) => row.country_iso ?? []);
  const value = (edition: number, status: string, measure: string) =>
    of(edition, status, measure).flatMap((row) => row.value ?? []);

  test('keeps what was announced in 2023 apart from who came', () => {
    expect(countries(2023, 'announced')).toEqual(['LA', 'MY', 'NP', 'LK', 'VN']);
    expect(countries(2023, 'attended')).toEqual(['LA', 'MY', 'MM', 'NP', 'LK', 'VN']);
    expect(value(2023, 'announced', 'foreign')).toEqual([7]);
    expect(value(2023, 'attended', 'foreign')).toEqual([8]);
    expect(value(2023, 'announced', 'total')).toEqual([17]);
    expect(value(2023, 'attended', 'total')).toEqual([18]);
    expect(value(2023, 'attended', 'indonesian')).toEqual([10]);
  });

  test('lists as many countries as it counts', () => {
    for (const [edition, status] of [
      [2023, 'announced'],
      [2023, 'attended'],
      [2024, 'attended'],
    ] as const)
      for (const count of value(edition, status, 'countries'))
        expect(countries(edition, status)).toHaveLength(count);
  });

  test('keeps both counts of foreign guests of 2024, and the plan that did not happen', () => {
    expect(value(2024, 'attended', 'foreign')).toEqual([19, 18]);
    expect(value(2024, 'planned', 'countries')).toEqual([28]);
    expect(countries(2024, 'attended')).toEqual('BD BT LA MY MV MM NP PH LK TH VN'.split(' '));
    expect(rows.find((row) => row.measure === 'editions')).toMatchObject({ status: 'planned', value: 3 });
  });

  test('names ten Indonesian regions in 2023 and the sites visited, all by known codes', () => {
    expect(of(2023, 'attended', 'region')).toHaveLength(10);
    const sites = rows.filter((row) => row.measure === 'site' && row.status === 'attended');
    expect(sites.map((row) => row.region_code)).toEqual(['31.75', '33.08', '34.03']);
    for (const row of rows) if (row.region_code) expect(codes).toContain(row.region_code);
  });

  test('knows nothing of 2024 in November 2023', () => {
    const then = sharingRows(ledger, THEN);
    expect(new Set(then.map((row) => row.edition))).toEqual(new Set([2023]));
    expect(then.some((row) => row.status === 'attended')).toBe(true);
  });
});

describe('targets', () => {
  const stated = (asOf: string) =>
    targetRows(ledger, asOf).map((row) => [row.indicator, row.year, row.value, row.figure_id]);

  test('are the stated ones, scales apart', () => {
    expect(stated(NOW)).toEqual([
      ['new_village_partners', 2020, 300, 'F018'],
      ['iplm_renstra_scale', 2024, 15, 'F356'],
      ['iplm', 2024, 71.4, 'F357'],
      ['iplm', 2024, 71, 'F358'],
      ['tgm', 2024, 71.3, 'F365'],
    ]);
  });

  test('are left out before they were published', () => {
    expect(stated(THEN).map((row) => row[3])).toEqual(['F018', 'F358']);
  });
});

describe('context', () => {
  const rows = contextRows(facts, ledger, NOW);

  test('has reading index and poverty of 2024 for each of the 38 provinces', () => {
    expect(rows).toHaveLength(76);
    expect(new Set(rows.map((row) => `${row.indicator} ${row.region_code}`)).size).toBe(76);
    expect(rows.find((row) => row.indicator === 'poverty_pct' && row.region_code === '95')?.value).toBe(
      32.97,
    );
  });

  test('cites a figure of the ledger only where it states the very value', () => {
    const cited = (code: string) =>
      rows.find((row) => row.indicator === 'tgm' && row.region_code === code)?.figure_id;
    expect([cited('34'), cited('63'), cited('73'), cited('21')]).toEqual(['F440', 'F450', null, null]);
  });

  test('was not known in November 2023', () => {
    expect(contextRows(facts, ledger, THEN)).toEqual([]);
  });
});
