import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/queries/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/index.ts';
import { shownFields } from '../../../../src/views/table/choice.ts';
import {
  movedColumns,
  orderHint,
  steppedColumns,
  switchedColumns,
} from '../../../../src/views/table/column-order.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const records = { of: 'libraries', ...ALL, atYear: null } as const;
const metrics = {
  of: 'metrics',
  ...ALL,
  metrics: ['libraries', 'village_coverage'],
  level: 'province',
  by: [],
  from: 2022,
  to: 2023,
  pivoted: true,
} as const;

describe('the columns of the table', () => {
  const state: ViewState = { ...DEFAULT_VIEW, mode: 'libraries', cols: ['name', 'tier', 'evidence'] };
  const shown = shownFields(state, records);

  it('stand in the order in which the address names them', () => {
    expect(shown.map(({ id }) => id)).toEqual(['name', 'tier', 'evidence']);
  });
  it('take the place of the one that they are moved onto', () => {
    expect(movedColumns(state, shown, 'evidence', 'name')).toEqual(['evidence', 'name', 'tier']);
    expect(movedColumns(state, shown, 'name', 'tier')).toEqual(['tier', 'name', 'evidence']);
    expect(movedColumns(state, shown, 'name', 'name')).toBeNull();
    expect(movedColumns(state, shown, 'name', 'nowhere')).toBeNull();
  });
  it('step past those that move with them, and say why where there is no step', () => {
    expect(steppedColumns(state, shown, 'tier', -1)).toEqual(['tier', 'name', 'evidence']);
    expect(steppedColumns(state, shown, 'name', -1)).toBeNull();
    expect(orderHint(state, shown)).toBeNull();
    expect(orderHint(state, shown.slice(0, 1))).toBe('alone');
    const view: ViewState = { ...DEFAULT_VIEW, cols: ['libraries', 'village_coverage'] };
    const fields = shownFields(view, metrics);
    expect(steppedColumns(view, fields, 'village_coverage_2023', -1)).toEqual([
      'village_coverage',
      'libraries',
    ]);
    expect(steppedColumns(view, fields, 'libraries_2022', -1)).toBeNull();
    expect(orderHint(view, fields)).toBe('named');
    expect(orderHint({ ...view, cols: ['libraries'] }, fields)).toBe('oneMetric');
  });
  it('of a metric move together, and never before what names the row', () => {
    const view: ViewState = { ...DEFAULT_VIEW, cols: ['libraries', 'village_coverage', 'tier'] };
    const fields = fieldsOf(metrics);
    expect(movedColumns(view, fields, 'village_coverage_2023', 'libraries_2022')).toEqual([
      'village_coverage',
      'libraries',
      'tier',
    ]);
    expect(movedColumns(view, fields, 'libraries_2022', 'region')).toBeNull();
    const turned = shownFields({ ...view, cols: ['village_coverage', 'libraries'] }, metrics);
    expect(turned.map(({ id }) => id).slice(-4)).toEqual([
      'village_coverage_2022',
      'village_coverage_2023',
      'libraries_2022',
      'libraries_2023',
    ]);
  });
  it('of a change are hidden for all metrics, which stay; a metric goes with all its columns', () => {
    const view: ViewState = { ...DEFAULT_VIEW, cols: ['libraries', 'village_coverage', 'tier', 'change'] };
    const fields = fieldsOf({ ...metrics, changes: ['change'] });
    expect(switchedColumns(view, fields, 'village_coverage_2023_change')).toEqual([
      'libraries',
      'village_coverage',
      'tier',
    ]);
    expect(switchedColumns(view, fields, 'village_coverage_2023')).toEqual(['libraries', 'tier', 'change']);
  });
  it('are shown and hidden one by one, and the last one stays', () => {
    expect(switchedColumns(state, shown, 'tier')).toEqual(['name', 'evidence']);
    expect(switchedColumns(state, shown, 'funding')).toEqual(['name', 'tier', 'evidence', 'funding']);
    const one = shown.slice(0, 1);
    expect(switchedColumns({ ...state, cols: ['name'] }, one, 'name')).toEqual(['name']);
  });
});
