import { describe, expect, it } from 'vitest';
import { formatsOf, translator } from '../../../../src/i18n/index.ts';
import { type Condition, fieldsOf, type RowsSource } from '../../../../src/queries/index.ts';
import { conditionWords } from '../../../../src/views/table/filter-words.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const metrics: RowsSource = {
  of: 'metrics',
  ...ALL,
  metrics: ['libraries', 'village_coverage'],
  level: 'province',
  by: [],
  from: 2023,
  to: 2023,
  pivoted: true,
  changes: ['change', 'change_pct'],
};
const months = { of: 'activity', ...ALL, inYear: null } as const;

const said = (lang: 'id' | 'en', source: RowsSource, condition: Condition): string =>
  conditionWords(condition, fieldsOf(source), { t: translator(lang), f: formatsOf(lang), lang }, (code) =>
    code === '11' ? 'Aceh' : code,
  ).replaceAll('\u00a0', ' ');

describe('a condition in words', () => {
  it('carries the unit of its column, with the decimals that were asked for', () => {
    const from = (column: string, value: string) => said('en', metrics, { column, test: 'from', value });
    expect(from('village_coverage_2023', '2.5')).toMatch(/at least 2\.5%$/);
    expect(from('libraries_2023', '1200')).toMatch(/at least 1,200 libraries$/);
    expect(from('village_coverage_2023_change', '1')).toMatch(/at least \+1 percentage point$/);
    expect(from('libraries_2023_change_pct', '10')).toMatch(/at least 10%$/);
  });
  it('says the day of a month that a link compares with, where it is not the first', () => {
    const from = (value: string) => said('en', months, { column: 'month', test: 'from', value });
    expect(from('2024-03-01')).toBe('Month from March 2024');
    expect(from('2024-03-15')).toBe('Month from 15 March 2024');
  });
  it('names months, years and regions as a reader does', () => {
    expect(said('id', months, { column: 'month', test: 'not', values: ['2018-01-01'] })).toBe(
      'Bulan bukan Januari 2018',
    );
    expect(said('en', months, { column: 'year', test: 'to', value: '2024' })).toBe('Year at most 2024');
    expect(said('en', months, { column: 'region_code', test: 'outside', values: ['11', '33.01'] })).toBe(
      'Region not in Aceh, 33.01',
    );
  });
});
