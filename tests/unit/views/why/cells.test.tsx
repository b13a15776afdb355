import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATION, type RegionCode } from '../../../../src/base/index.ts';
import { formatsOf, plainText, translator } from '../../../../src/i18n/index.ts';
import {
  existsAt,
  METRIC_IDS,
  METRICS,
  type MetricRow,
  STATED_METRICS,
} from '../../../../src/metrics/index.ts';
import { DEFAULT_VIEW, type ViewState, type WhyCell } from '../../../../src/state/index.ts';
import { levelOf } from '../../../../src/views/why/ask.ts';
import { formulaFilled } from '../../../../src/views/why/formula.ts';
import { why as account } from '../../../../src/views/why/index.ts';
import { type NativeDatabase, openNative } from '../../../support/oracle/native.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from '../asked.ts';
import { nativeSql } from './native-cells.ts';

const ID = '2025-04';
const CELLS = 50;
const FILTERS: readonly Partial<ViewState>[] = [
  {},
  { tier: ['village'] },
  { channel: ['replication'] },
  { tier: ['regency', 'village'], channel: ['stimulus'] },
  { era: '34' },
  { era: '34', funding: ['apbn'] },
];

/** A generator of fractions that starts where it is told (mulberry32). */
function fractions(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Those of which a built snapshot has numbers. */
const COUNTED = METRIC_IDS.filter((id) => !STATED_METRICS.includes(id));
const draw = fractions(20250430);
const pick = <T,>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;

describe.skipIf(!shippedSnapshotIds().includes(ID))('the account of a number', () => {
  let seat: Seat;
  let native: NativeDatabase;
  beforeAll(async () => {
    const snapshot = readShippedSnapshot(ID);
    [seat, native] = [await openSeat(snapshot, true), await openNative(snapshot)];
  }, 300_000);
  afterAll(async () => {
    native.close();
    await seat.engine.close();
  });

  /** Every metric in turn, at a level where it exists, of a region, year and choice drawn at random. */
  async function cases(): Promise<readonly ViewState[]> {
    const codes = async (level: string, column = 'region_code') =>
      (
        await native.ask(`SELECT DISTINCT ${column} AS code FROM regions WHERE level = '${level}' ORDER BY 1`)
      ).map((row) => row.code as RegionCode);
    const regencies = await codes('regency');
    const provinces = { '38': await codes('province'), '34': await codes('province', 'era34_code') };
    return Array.from({ length: CELLS }, (_, at) => {
      const metric = COUNTED[at % COUNTED.length] ?? 'libraries';
      const state = { ...DEFAULT_VIEW, lang: 'en', ...pick(FILTERS) } as const;
      const places = [[NATION], provinces[state.era], provinces[state.era], regencies].filter(
        ([code = NATION]) => existsAt(metric, levelOf(code)),
      );
      const why: WhyCell = {
        metric,
        region: pick(pick(places)),
        year: 2019 + Math.floor(draw() * 6),
        slice: null,
      };
      return { ...state, why };
    });
  }

  it('has the numerator, denominator and rows that native DuckDB counts, and says them, in 50 cells drawn at random', {
    timeout: 600_000,
  }, async () => {
    const context = seat.context('en');
    const seen = { values: 0, reasons: 0, levels: new Set<string>(), metrics: new Set<string>() };
    for (const state of await cases()) {
      const { why } = state;
      if (why === null) continue;
      const label = JSON.stringify({
        why,
        filters: state.tier.concat(),
        channel: state.channel,
        era: state.era,
      });
      const model = await seat.model(account, state, 'en');
      const row = model?.row;
      expect(row, label).toBeTruthy();
      if (!model || !row) continue;
      const html = renderToStaticMarkup(
        <account.Draw
          model={model}
          state={state}
          context={context}
          geography={{ topology: null, anchors: {} }}
          change={() => undefined}
          href={() => '?'}
        />,
      );
      const [theirs] = await native.ask(nativeSql(why, state));
      if (row.reason === 'not_applicable' || row.reason === 'did_not_exist') {
        seen.reasons += 1;
        expect(html, label).toContain(context.t.states.missing[row.reason].short);
        continue;
      }
      expect(row.rows, label).toBe(theirs?.counted);
      expect(html, label).toContain(`data-why="rows">${context.f.number(Number(theirs?.counted))}<`);
      if (row.reason) {
        seen.reasons += 1;
        expect(theirs?.numerator ?? 0, label).toBe(0);
        expect(html, label).toContain(context.t.states.missing[row.reason].short);
        continue;
      }
      seen.values += 1;
      seen.levels.add(levelOf(why.region));
      seen.metrics.add(why.metric);
      expect([row.numerator, row.denominator], label).toEqual([theirs?.numerator, theirs?.denominator]);
      const said = /why-formula">([^<]*)</.exec(html)?.[1] ?? '';
      const { denominator } = METRICS[why.metric];
      const numbers = [theirs?.numerator, ...(denominator ? [theirs?.denominator] : [])];
      expect(plainText(said), label).toMatch(
        new RegExp(`^${numbers.map((each) => plainText(context.f.number(Number(each)))).join(' ÷ ')}( |$)`),
      );
    }
    expect(seen.values).toBeGreaterThan(30);
    expect([...seen.levels].sort()).toEqual(['nation', 'province', 'regency']);
    expect(seen.metrics.size).toBe(COUNTED.length);
  });
});

describe('a formula with its numbers', () => {
  const row = { numerator: 123, denominator: 2016, value: 6.101 } as MetricRow;
  const context = { t: translator('en'), f: formatsOf('en'), lang: 'en' } as const;

  it('writes numerator, denominator and factor as the reader counts them', () => {
    const { numbers } = formulaFilled(row, METRICS.village_coverage, context);
    expect(plainText(numbers ?? '')).toBe('123 ÷ 2,016 × 100 = 6.10%');
  });

  it('has no numbers where the cell has no value', () => {
    expect(formulaFilled({ ...row, value: null }, METRICS.village_coverage, context).numbers).toBeNull();
  });
});
