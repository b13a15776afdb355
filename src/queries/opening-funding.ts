import { ERAS } from '../base/index.ts';
import type { QuerySpec } from './spec.ts';

/** The questions with which the funding page opens: libraries by who paid, of the nation and of all provinces. */
export function fundingQueries(): readonly QuerySpec[] {
  return (['libraries', 'new_libraries'] as const).flatMap((metric) =>
    (['nation', 'province'] as const).flatMap((level) =>
      ERAS.map(
        (era): QuerySpec => ({
          kind: 'shares',
          metric,
          level,
          era,
          tier: [],
          channel: [],
          funding: [],
          within: null,
          by: ['funding'],
        }),
      ),
    ),
  );
}
