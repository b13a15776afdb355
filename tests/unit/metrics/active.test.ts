import { describe, expect, it } from 'vitest';
import { metricCase } from '../../support/metric-case.ts';

const library = (library_id: string, row: Readonly<Record<string, string | number | boolean | null>>) => ({
  library_id,
  region_code: '33.01',
  joined_year: 2022,
  evidence: 'registry',
  ...row,
});

describe('active libraries', () => {
  const { cell, rows } = metricCase(
    {
      libraries: [
        library('a', { active: true, active_as_of: '2023-05-01' }),
        library('b', { active: false, active_as_of: '2023-05-01' }),
        library('c', { active: true }),
        library('d', { active: null }),
        library('e', { active: true, active_as_of: '2023-02-01', left_on: '2023-08-01' }),
        library('f', { active: null, region_code: '33.02' }),
        library('g', { active: false, active_as_of: '2024-02-01', region_code: '91.03' }),
      ],
    },
    { manifest: { as_of: '2024-12-31', evidence: 'registry' } },
  );

  it('count in the year of their statement, and those that left do not', async () => {
    expect(await cell({ metric: 'active_libraries' }, '33', 2023)).toMatchObject({ value: 1, rows: 2 });
    expect(await cell({ metric: 'active_share' }, '33', 2023)).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
      evidence: 'registry',
    });
  });
  it('without a date speak of the snapshot’s last year', async () => {
    expect(await cell({ metric: 'active_share' }, '33', 2024)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });
  it('are 0 where all are stated to be inactive', async () => {
    expect(await cell({ metric: 'active_libraries' }, '91', 2024)).toMatchObject({ value: 0, reason: null });
  });
  it('are not reported where no library states it, and not in the programme where there is none', async () => {
    const regencies = { metric: 'active_share', level: 'regency' } as const;
    expect((await cell(regencies, '33.02', 2023)).reason).toBe('not_reported');
    expect((await cell({ metric: 'active_libraries' }, '33', 2022)).reason).toBe('not_reported');
    expect((await cell(regencies, '93.01', 2023)).reason).toBe('not_in_programme');
  });
  it('have no change: the years speak of different libraries', async () => {
    for (const row of await rows({ metric: 'active_libraries' })) expect(row.change).toBeNull();
    const { changeReason } = await cell({ metric: 'active_libraries' }, '33', 2024);
    expect(changeReason).toBe('not_comparable');
  });
});

describe('a snapshot that states nothing', () => {
  const { rows } = metricCase({});
  it('has no number of active libraries anywhere', async () => {
    for (const level of ['nation', 'province', 'regency'] as const)
      for (const metric of ['active_libraries', 'active_share'] as const) {
        const cells = await rows({ metric, level });
        expect(cells.length).toBeGreaterThan(0);
        for (const { value, reason } of cells) {
          expect(value).toBeNull();
          expect(['not_reported', 'not_in_programme', 'did_not_exist']).toContain(reason);
        }
      }
  });
});
