import { readFileSync } from 'node:fs';
import { type Constraint, parseConstraints } from '../../../../data/model/index.ts';

/** The shipped constraint file. */
export const CONSTRAINTS: readonly Constraint[] = parseConstraints(
  readFileSync(new URL('../../../../data/sources/model_constraints.csv', import.meta.url), 'utf8'),
);

/** A made-up usable figure that binds both vintages: a national flow of stimulus villages in 2021. */
export function planted(part: Partial<Constraint>): Constraint {
  return {
    figure_id: 'F999',
    region_code: 'ID',
    region_name: 'Indonesia',
    indicator: 'planted',
    value: 450,
    usable: true,
    why: '',
    snapshots: ['2023-11', '2025-04'],
    tier: 'village',
    channel: 'stimulus',
    measure: 'flow',
    operator: '=',
    bind_at: '2021',
    ...part,
  };
}
