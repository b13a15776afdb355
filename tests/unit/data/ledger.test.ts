import { describe, expect, test } from 'vitest';
import { readInputs, readSource } from '../../../data/inputs.ts';
import { CHANNEL_BY_FIGURE, classify } from '../../../data/ledger/classify.ts';
import { knownBy, parseLedgerDate } from '../../../data/ledger/dates.ts';
import { BUDGET_LINES, LEDGER_ONLY_AMOUNTS } from '../../../data/ledger/funding.ts';
import { fundingRows, publishedRows, readLedger } from '../../../data/ledger/index.ts';
import { INDICATOR_RULES } from '../../../data/ledger/indicator-rules.ts';
import { QUALIFIER_BY_FIGURE } from '../../../data/ledger/qualifiers.ts';

const csv = readSource('published_figures.csv');
const ledger = readLedger(csv);
const early = publishedRows(ledger, '2023-11-30');
const late = publishedRows(ledger, '2025-04-30');
const figure = (id: string, rows = late) => {
  const found = rows.find((row) => row.figure_id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const mapped = INDICATOR_RULES.flatMap((rule) => rule.indicators);

describe('the ledger', () => {
  test('keeps all 474 rows in every snapshot, each id once', () => {
    expect(early).toHaveLength(474);
    expect(late).toHaveLength(474);
    expect(new Set(late.map((row) => row.figure_id)).size).toBe(474);
  });

  test('carries every value as the source file has it', () => {
    const wanted = ledger.map((row) => [row.figure_id, row.value, row.unit, row.source_title]);
    expect(late.map((row) => [row.figure_id, row.value, row.unit, row.source_title])).toEqual(wanted);
  });

  test('maps every indicator once, and maps none that the ledger lacks', () => {
    const used = new Set(ledger.map((row) => row.indicator));
    expect([...mapped].sort()).toEqual([...used].sort());
  });

  test('stops the build at an indicator that no rule names', () => {
    const [row] = ledger;
    if (!row) throw new Error('the ledger is empty');
    expect(() => classify({ ...row, indicator: 'unheard_of' })).toThrow(
      'no rule for the indicator unheard_of',
    );
  });

  test('names in its tables of exceptions only figures that exist', () => {
    const ids = new Set(ledger.map((row) => row.figure_id));
    for (const id of [...Object.keys(CHANNEL_BY_FIGURE), ...Object.keys(QUALIFIER_BY_FIGURE)])
      expect(ids).toContain(id);
  });

  test('gives every figure a region that exists, at its own level', () => {
    const regions = new Map(readInputs().regions.map((region) => [region.region_code, region]));
    for (const row of late) {
      const region = regions.get(row.region_code ?? '');
      expect(region?.level, row.figure_id).toBe(row.level === 'village' ? 'regency' : row.level);
      const names = row.region_name.split(' / ');
      expect(names, row.figure_id).toContain(region?.name);
    }
  });

  test('rejects a value that is no number and a word outside its list', () => {
    const lines = csv.split('\n');
    const broken = (from: string, to: string) => [lines[0], (lines[1] ?? '').replace(from, to)].join('\n');
    expect(() => readLedger(broken(',21,', ',many,'))).toThrow('F001: "many" is no number');
    expect(() => readLedger(broken('national', 'planet'))).toThrow('F001 region_level: "planet"');
    expect(() => readLedger(broken('2021-04-07', 'April'))).toThrow('Not a ledger date: "April"');
  });
});

describe('a published figure', () => {
  test('has the channel of its funder where it counts libraries', () => {
    expect(figure('F070')).toMatchObject({ tier: 'village', channel: 'stimulus', kind: 'stock' });
    expect(figure('F092')).toMatchObject({ tier: 'any', channel: 'replication' });
    expect(figure('F171')).toMatchObject({ tier: 'village', channel: 'any' });
    expect(figure('F098')).toMatchObject({ tier: 'village', channel: 'none' });
    expect(figure('F262')).toMatchObject({ tier: 'none', channel: 'none', kind: 'amount' });
  });

  test('never takes provinces reached for provincial libraries', () => {
    expect(figure('F068')).toMatchObject({ tier: 'any', value: 38 });
    expect(figure('F059')).toMatchObject({ tier: 'province', value: 34 });
    expect(late.filter((row) => row.tier === 'province' && row.indicator.startsWith('provinces_'))).toEqual(
      [],
    );
  });

  test('says how exactly it was stated', () => {
    const said = (id: string) => figure(id).qualifier;
    expect(['F070', 'F084', 'F123', 'F124', 'F018', 'F357', 'S008', 'F089'].map(said)).toEqual([
      'exact',
      'at_least',
      'at_least',
      'about',
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
  });

  test('keeps each date at its own precision', () => {
    expect(figure('F001')).toMatchObject({ as_of: '2018', as_of_precision: 'year', period_start: null });
    expect(figure('F011')).toMatchObject({ as_of: '2019-12', as_of_precision: 'month' });
    expect(figure('F017')).toMatchObject({ as_of: '2020-06-16', as_of_precision: 'day' });
    expect(figure('F014')).toMatchObject({ source_date: null, source_date_precision: 'none' });
  });

  test('was known when its source was out, compared at the coarser precision', () => {
    const known = (date: string, asOf: string) => knownBy(parseLedgerDate(date), asOf);
    expect(known('2023-11', '2023-11-30')).toBe('yes');
    expect(known('2023-12', '2023-11-30')).toBe('no');
    expect(known('2023', '2023-11-30')).toBe('yes');
    expect(known('2023-11-30', '2023-11-30')).toBe('yes');
    expect(known('2023-12-01', '2023-11-30')).toBe('no');
    expect(known('', '2023-11-30')).toBe('undated');
    expect(
      [figure('S003', early), figure('F061', early), figure('F061')].map((row) => row.known_by_as_of),
    ).toEqual(['yes', 'no', 'yes']);
  });

  test('points to no file that the reader does not have', () => {
    expect(late.filter((row) => row.note?.includes('notes.md'))).toEqual([]);
    expect(figure('F029').note).toBe('does not fit chain 300+500+450+96=1346');
  });
});

describe('funding', () => {
  const rows = fundingRows(ledger, '2025-04-30');

  test('takes every amount of the ledger or says why not', () => {
    const amounts = new Set(ledger.filter((row) => row.kind === 'amount').map((row) => row.indicator));
    const handled = [...Object.keys(BUDGET_LINES), ...Object.keys(LEDGER_ONLY_AMOUNTS)];
    expect(handled.sort()).toEqual([...amounts].sort());
  });

  test('holds the special allocation of 2021 for the nation and the nine provinces that were named', () => {
    const dak = rows.filter((row) => row.source === 'dak_physical' && row.year === 2021);
    expect(dak.map((row) => row.region_code)).toEqual([
      '12',
      '19',
      '21',
      '33',
      '35',
      '51',
      '52',
      '73',
      '81',
      'ID',
    ]);
    expect(dak.find((row) => row.region_code === '73')).toMatchObject({
      stage: 'ceiling',
      amount_idr: 62_300_000_000,
      figure_id: 'F286',
    });
  });

  test('tells ceiling, revision and outturn apart', () => {
    const library = rows.filter((row) => row.source === 'perpusnas' && row.purpose.includes('whole budget'));
    expect(library.find((row) => row.year === 2023 && row.stage === 'realised')?.amount_idr).toBe(
      708_257_051_872,
    );
    expect(library.find((row) => row.year === 2025 && row.stage === 'revised')?.amount_idr).toBe(
      441_800_000_000,
    );
  });

  test('leaves out what was not yet known, and undated amounts of a later year', () => {
    const then = fundingRows(ledger, '2023-11-30');
    expect(then.every((row) => row.year <= 2024)).toBe(true);
    expect(then.map((row) => row.figure_id)).toContain('F280');
    expect(then.map((row) => row.figure_id)).not.toContain('F296');
    expect(rows.map((row) => row.figure_id)).not.toContain('F273');
  });

  test('puts a village’s money under its regency', () => {
    expect(rows.find((row) => row.figure_id === 'F202')).toMatchObject({
      region_code: '64.03',
      source: 'village_fund',
      purpose: 'village library, Labanan Makarti',
    });
  });
});
