import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/base/index.ts';
import { METRIC_IDS, METRICS } from '../../../src/metrics/index.ts';

describe('the catalogue', () => {
  it('has every metric, under its own id', () => {
    expect(Object.keys(METRICS).sort()).toEqual([...METRIC_IDS].sort());
    for (const id of METRIC_IDS) expect(METRICS[id].id).toBe(id);
  });
  it.each(METRIC_IDS)('says in both languages what %s is, and of what', (id) => {
    const metric = METRICS[id];
    for (const lang of LANGS) {
      for (const said of [metric.name, metric.short, metric.definition, metric.numerator])
        expect(said[lang].trim()).not.toBe('');
      expect(metric.definition[lang]).toMatch(/\.$/);
      expect(metric.caveats[lang].length).toBeGreaterThan(0);
      expect(metric.denominator === null).toBe(metric.kind !== 'ratio');
    }
    expect(metric.caveats.id).toHaveLength(metric.caveats.en.length);
    expect(metric.definition.id).not.toBe(metric.definition.en);
  });
  it('names no two metrics alike', () => {
    for (const lang of LANGS) {
      expect(new Set(METRIC_IDS.map((id) => METRICS[id].name[lang])).size).toBe(METRIC_IDS.length);
      expect(new Set(METRIC_IDS.map((id) => METRICS[id].short[lang])).size).toBe(METRIC_IDS.length);
    }
  });
  it('calls participants attendances, in the name and in a caveat', () => {
    expect(METRICS.participants.name).toEqual({
      id: 'Peserta (kehadiran)',
      en: 'Participants (attendances)',
    });
    expect(METRICS.participants_per_activity.caveats.id.join(' ')).toContain('kehadiran');
  });
});
