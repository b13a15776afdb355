import { expect, test } from 'vitest';
import { LANGS } from '../../../src/base/index.ts';
import { formatsOf, translator } from '../../../src/i18n/index.ts';
import { METRICS, type MetricRow } from '../../../src/metrics/index.ts';
import { cellText } from '../../../src/views/cell-text.ts';

const fromZero = (change: number): MetricRow =>
  ({
    ...{ value: change, change, changeReason: null, changePct: null, changePctReason: 'base_zero' },
    ...{ reason: null, rank: null, ranked: null, evidence: null, year: 2024 },
  }) as MetricRow;

test.each(LANGS)(
  'zero that stays zero has not changed; only a rise has no percentage from zero, in %s',
  (lang) => {
    const words = { t: translator(lang), f: formatsOf(lang) };
    const { states } = words.t;
    const said = (change: number) => cellText(fromZero(change), METRICS.libraries, words).changePct;
    expect(said(0)).toBe(states.unchanged);
    expect(said(5)).toBe(states.change.base_zero.short);
  },
);
