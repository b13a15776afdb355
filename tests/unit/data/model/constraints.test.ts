import { describe, expect, it } from 'vitest';
import { replicationBlocks } from '../../../../data/model/blocks.ts';
import { knots, monthlyTotals } from '../../../../data/model/calendar.ts';
import { spanOf } from '../../../../data/model/constraints.ts';
import { FiguresImpossible, parseConstraints } from '../../../../data/model/index.ts';
import { CONSTRAINTS, planted } from './planted.ts';

describe('the constraint file', () => {
  it('has 147 figures, 102 of them usable, each with all that a check needs', () => {
    const usable = CONSTRAINTS.filter((row) => row.usable);
    expect([CONSTRAINTS.length, usable.length]).toEqual([147, 102]);
    for (const row of usable) {
      expect(row.snapshots.length).toBeGreaterThan(0);
      expect(['=', '>=']).toContain(row.operator);
      expect(row.measure).not.toBe('');
    }
  });

  it('keeps commas and quotes inside a remark', () => {
    const row = CONSTRAINTS.find(({ figure_id }) => figure_id === 'F180');
    expect(row?.why).toContain('calls all 3,000 national villages "replicated" (F058)');
  });

  it('is refused with a value that is no integer or an unknown usable', () => {
    const header =
      'region_code,region_name,indicator,value,figure_id,usable,why,snapshots,model_tier,model_channel,measure,operator,bind_at';
    expect(() => parseConstraints(`${header}\nID,I,x,1.5,F9,yes,,,,,,=,2020\n`)).toThrow('F9: value "1.5"');
    expect(() => parseConstraints(`${header}\nID,I,x,1,F9,maybe,,,,,,=,2020\n`)).toThrow('F9: usable');
    expect(() => parseConstraints('region_code\nID\n')).toThrow('region_name is missing');
  });

  it('reads years, months, days and spans of years', () => {
    const span = (bind_at: string) => spanOf(planted({ bind_at }));
    expect(span('2021')).toEqual({ from: '2021-01', to: '2021-12' });
    expect(span('2023-08')).toEqual({ from: '2023-08', to: '2023-08' });
    expect(span('2025-04-14')).toEqual({ from: '2025-04', to: '2025-04' });
    expect(span('2022..2023')).toEqual({ from: '2022-01', to: '2023-12' });
    expect(() => span('soon')).toThrow('F999: bind_at "soon" is no date');
  });
});

describe('blocks of replication', () => {
  it('follow each other without a gap and expect the last national count in all', () => {
    const blocks = replicationBlocks(CONSTRAINTS);
    const expected = blocks.reduce((sum, block) => sum + block.expected, 0);
    expect([blocks[0]?.from, blocks.at(-1)?.to, Math.round(expected)]).toEqual(['2020-01', '2025-04', 3237]);
    const ends = blocks.map((block) => block.to);
    for (const cut of ['2022-12', '2023-02', '2023-06', '2023-12', '2024-07', '2024-09', '2024-10'])
      expect(ends).toContain(cut);
  });
});

describe('national totals of activity', () => {
  const total = (measure: string, bind_at: string, value: number, figure_id = 'F999') =>
    planted({ tier: 'any', channel: 'any', measure: `activities ${measure}`, bind_at, value, figure_id });

  it('turn totals of a year or month into running totals', () => {
    const marks = knots(
      [total('in month', '2021-01', 3), total('cumulative', '2019', 10), total('in year', '2020', 5)],
      'activities',
    );
    expect(marks.map(({ to, total: sum }) => [to, sum])).toEqual([
      ['2019-12', 10],
      ['2020-12', 15],
      ['2021-01', 18],
    ]);
  });

  it('name both figures when one running total contradicts another', () => {
    const two = [total('cumulative', '2020', 10, 'F1'), total('cumulative', '2021', 9, 'F2')];
    expect(() => knots(two, 'activities')).toThrow(FiguresImpossible);
    expect(() => knots(two, 'activities')).toThrow(/F1, F2/);
  });

  it('split between two marks by weight and go on at the last pace after them', () => {
    const weights = new Map([
      ['2020-11', 1],
      ['2020-12', 3],
      ['2021-01', 2],
    ]);
    const totals = monthlyTotals([{ to: '2020-12', total: 40, figure_id: 'F1' }], weights);
    expect([...totals]).toEqual([
      ['2020-11', 10],
      ['2020-12', 30],
      ['2021-01', 20],
    ]);
  });
});
