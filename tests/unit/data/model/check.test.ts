import { describe, expect, it } from 'vitest';
import { checkConstraints, checkRules, type LibraryRow } from '../../../../data/model/index.ts';
import { planted } from './planted.ts';

const REGIONS = ['33.01', '33.02', '93.01'].map((region_code) => ({
  region_code,
  level: 'regency' as const,
  parent_code: region_code.slice(0, 2),
  era34_code: region_code === '93.01' ? '91' : '33',
  desa: 1,
  kelurahan: 1,
  population: null,
}));

function village(part: Partial<LibraryRow>): LibraryRow {
  return {
    library_id: 'M-33.01-V-0001',
    name: null,
    tier: 'village',
    region_code: '33.01',
    village_code: null,
    joined_year: 2021,
    joined_on: null,
    channel: 'stimulus',
    funding: 'apbn',
    funding_basis: 'stated',
    active: null,
    active_as_of: null,
    left_on: null,
    evidence: 'modelled',
    ...part,
  };
}
const regency = village({ library_id: 'M-33.01-R-0001', tier: 'regency', joined_year: 2018 });
/** Findings about the planted figure alone: these few rows know nothing of the places that sources name. */
const about = (rows: readonly LibraryRow[], part: Parameters<typeof planted>[0], activity = [report(1)]) =>
  checkConstraints(rows, activity, [planted(part)], '2025-04', REGIONS).filter(
    ({ figure_id }) => figure_id === 'F999',
  );
function report(participants: number, month = '2022-05-01') {
  return {
    library_id: 'M-33.01-V-0001',
    month,
    activities: 2,
    participants,
    participants_female: null,
    visits: null,
    evidence: 'modelled' as const,
  };
}

describe('the check of published figures', () => {
  it('names the figure, what it expected and what it found', () => {
    const [finding] = about([village({})], { value: 2 });
    expect(finding).toMatchObject({ figure_id: 'F999', operator: '=', expected: 2, found: 1 });
    expect(finding?.message).toContain('must be = 2');
  });

  it('takes "at least" at its word', () => {
    expect(about([village({})], { value: 1, operator: '>=' })).toEqual([]);
    expect(about([village({})], { value: 0, operator: '>=' })).toEqual([]);
    expect(about([village({})], { value: 2, operator: '>=' })).toHaveLength(1);
  });

  it('counts an undated library from the start of its year and a dated one from its day', () => {
    const stock = { measure: 'stock', bind_at: '2023-06-30', channel: 'any', value: 1 };
    expect(about([village({ joined_year: 2023 })], stock)).toEqual([]);
    expect(about([village({ joined_year: 2023, joined_on: '2023-07-01' })], stock)).toHaveLength(1);
    expect(about([village({ joined_year: 2023, joined_on: '2023-06-30' })], stock)).toEqual([]);
  });

  it('tells the provinces of the two eras apart', () => {
    const rows = [
      village({ region_code: '93.01', channel: 'replication' }),
      village({ region_code: '91.01', channel: 'replication' }),
    ];
    const reach = { tier: 'reach', channel: 'replication', bind_at: '2023-06-30' };
    expect(about(rows, { ...reach, measure: 'provinces with replication (34-era)', value: 1 })).toEqual([]);
    expect(about(rows, { ...reach, measure: 'provinces with replication', value: 2 })).toEqual([]);
  });

  it('does not take the province 33 for the regency 33.01', () => {
    expect(about([village({ region_code: '33.02' })], { region_code: '33.01', value: 0 })).toEqual([]);
    expect(about([village({ region_code: '33.02' })], { region_code: '33', value: 1 })).toEqual([]);
  });

  it('sums reports over the months that the figure names', () => {
    const activity = [report(5, '2022-12-01'), report(7, '2023-01-01'), report(9, '2023-02-01')];
    const people = { tier: 'any', channel: 'any' };
    const sum = (measure: string, bind_at: string, value: number) =>
      about([village({})], { ...people, measure: `participants ${measure}`, bind_at, value }, activity);
    expect(sum('cumulative', '2023-01', 12)).toEqual([]);
    expect(sum('in month', '2023-01', 7)).toEqual([]);
    expect(sum('in year', '2023', 16)).toEqual([]);
  });

  it('skips figures of another vintage and figures that are not usable', () => {
    expect(about([village({})], { value: 9, snapshots: ['2023-11'] })).toEqual([]);
    expect(about([village({})], { value: 9, usable: false })).toEqual([]);
  });

  it.each([
    [{ measure: 'visits' }, 'does not know the measure "visits"'],
    [{ measure: 'visits', snapshots: [] }, 'does not know the measure "visits"'],
    [{ tier: 'kelurahan' }, 'does not know "kelurahan"'],
    [{ operator: '~' }, 'Unknown operator "~"'],
    [{ bind_at: 'spring' }, '"spring" is no date'],
  ])('throws rather than pass over a usable figure it cannot count: %o', (part, message) => {
    expect(() => about([village({})], part)).toThrow(message);
  });

  it('holds the places that a source names', () => {
    const rows = [village({ region_code: '72.05', tier: 'regency', joined_year: 2022 })];
    const ids = checkConstraints(rows, [], [], '2025-04', REGIONS).map((finding) => finding.figure_id);
    expect(ids).toEqual(expect.arrayContaining(['F218', 'F221']));
  });
});

describe('the rules of every modelled snapshot', () => {
  const rules = (rows: readonly LibraryRow[], activity: Parameters<typeof checkRules>[1] = []) =>
    checkRules(rows, activity, REGIONS).map((finding) => finding.figure_id);

  it('pass rows that keep them', () => {
    expect(rules([regency, village({})], [report(3)])).toEqual([]);
  });

  it('let villages of 2020, and of no other year, join with their regency', () => {
    const both = (joined_year: number) =>
      rules([village({ ...regency, joined_year }), village({ joined_year })]);
    expect(both(2020)).toEqual([]);
    for (const year of [2018, 2022]) expect(both(year)).toEqual(['rule:order']);
    const later = [village({ ...regency, joined_year: 2022 }), village({ joined_year: 2020 })];
    expect(rules(later)).toEqual(['rule:order']);
  });

  it('let a library report from the month it joined, or from January where only the year is known', () => {
    const dated = [regency, village({ joined_on: '2021-06-15' })];
    expect(rules(dated, [report(3, '2021-06-01')])).toEqual([]);
    expect(rules(dated, [report(3, '2021-05-01')])).toEqual(['rule:joined']);
    expect(rules([regency, village({})], [report(3, '2021-01-01')])).toEqual([]);
  });

  it.each([
    ['rule:id', [regency, village({}), village({})], []],
    ['rule:names', [regency, village({ name: 'Perpustakaan Desa' })], []],
    ['rule:villages', [regency, ...[1, 2, 3].map((n) => village({ library_id: `M-33.01-V-${n}` }))], []],
    ['rule:order', [regency, village({ joined_year: 2018 })], []],
    ['rule:order', [village({})], []],
    ['rule:report', [regency, village({})], [report(3), report(3)]],
    ['rule:joined', [regency, village({})], [report(3, '2020-12-01')]],
    ['rule:joined', [regency], [report(3)]],
    ['rule:whole', [regency, village({})], [report(0)]],
  ])('name %s when it is broken', (rule, rows, activity) => {
    expect(rules(rows, activity)).toEqual([rule]);
  });
});
