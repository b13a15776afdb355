import { expect, it } from 'vitest';
import { formatsOf, translator } from '../../../../src/i18n/index.ts';
import { METRIC_IDS } from '../../../../src/metrics/index.ts';
import { DEFAULT_VIEW } from '../../../../src/state/index.ts';
import { sourceOf } from '../../../../src/views/table/choice.ts';
import { tableSubject } from '../../../../src/views/table/subject.ts';
import type { ViewContext } from '../../../../src/views/view.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';

it.skipIf(!shippedSnapshotIds().includes('2025-04'))(
  'the title of a table counts the indicators that it holds, not all that its address asks for',
  () => {
    const { manifest } = readShippedSnapshot('2025-04');
    const state = {
      ...DEFAULT_VIEW,
      cols: [...METRIC_IDS, 'change', 'change_pct'],
      from: 2018,
      to: 2024,
    };
    const source = sourceOf(state, manifest);
    const held = source.of === 'metrics' ? source.metrics.length : 0;
    expect(held).toBeGreaterThan(4);
    expect(held).toBeLessThan(METRIC_IDS.length);
    const context = { t: translator('en'), f: formatsOf('en'), lang: 'en', manifest } as ViewContext;
    expect(tableSubject(state, context)).toContain(`${held - 3} other indicators (`);
  },
);
