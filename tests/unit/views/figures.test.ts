import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureUseSource } from '../../../data/figure-use/figure-use.ts';
import { readSource } from '../../../data/inputs.ts';
import { parseConstraints } from '../../../data/model/index.ts';
import { LANGS } from '../../../src/base/index.ts';
import { compile } from '../../../src/queries/index.ts';
import { DEFAULT_VIEW } from '../../../src/state/index.ts';
import { CONFLICTS } from '../../../src/views/conflicts.ts';
import { ledgerExport } from '../../../src/views/figures/export.ts';
import { FIGURE_USE } from '../../../src/views/figures/figure-use.ts';
import { figures } from '../../../src/views/figures/index.ts';
import type { LedgerModel } from '../../../src/views/figures/read.ts';
import { folded, haystackOf, matcherOf } from '../../../src/views/figures/search.ts';
import { CONSTRAINTS } from '../../../src/views/figures/use.ts';
import { type LedgerFilter, NO_FILTER, parseWhere, printWhere } from '../../../src/views/figures/where.ts';
import { whyText } from '../../../src/views/figures/whys.ts';
import { SCHEMA } from '../../support/metric-engine.ts';
import { readShippedSnapshot } from '../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from './asked.ts';

const entriesOf = (model: LedgerModel) =>
  model.themes.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

describe('the text of the filter', () => {
  const value = fc.option(fc.string({ minLength: 1 }), { nil: null });
  const filters: fc.Arbitrary<LedgerFilter> = fc.record({
    indicator: value,
    place: value,
    year: value,
    publisher: value,
  });
  test('every filter reads back from what it writes', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseWhere(printWhere(filter))).toEqual(filter);
      }),
    );
  });
  test('no text is refused: what is not known is let go', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseWhere(text)).not.toThrow();
      }),
    );
    expect(parseWhere('tier = village;;x:1;year:2024;:;place:')).toEqual({ ...NO_FILTER, year: '2024' });
  });
});

describe('the list of used figures', () => {
  test('is what the constraint file says, letter by letter', () => {
    const written = figureUseSource(parseConstraints(readSource('model_constraints.csv')));
    expect(written).toContain(FIGURE_USE);
  });
  test('has its reasons in words, in both languages', () => {
    for (const [id, { reason }] of CONSTRAINTS) {
      for (const lang of LANGS) expect(whyText(reason, lang), `${id} ${lang}: ${reason}`).not.toBeUndefined();
      expect(whyText(reason, 'id') === null).toBe(whyText(reason, 'en') === null);
    }
  });
  test('a figure that is left out says why', () => {
    for (const [id, { snapshots, reason }] of CONSTRAINTS)
      if (snapshots.length === 0) expect(whyText(reason, 'en'), id).toBeTruthy();
  });
});

describe.each(['2023-11', '2025-04'])('the ledger of %s', (id) => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(readShippedSnapshot(id));
  });
  afterAll(() => seat.engine.close());

  test('shows all 474 figures, each with its source, under one theme', async () => {
    const model = await seat.model(figures);
    const entries = entriesOf(model);
    expect(model).toMatchObject({ total: 474, shown: 474, narrowed: false });
    expect(new Set(entries.map(({ figure }) => figure.id)).size).toBe(474);
    for (const { figure, text } of entries) {
      expect(figure.source.title, figure.id).not.toBe('');
      expect(text.source, figure.id).not.toBe('');
    }
  });
  test.each(LANGS)('names every indicator and unit in %s', async (lang) => {
    const { t } = seat.context(lang);
    for (const { figure } of entriesOf(await seat.model(figures, {}, lang))) {
      expect(t.figures.indicator(figure.indicator), figure.indicator).toBeTruthy();
      if (lang === 'id' && /^[a-z]{4,}$/.test(figure.unit) && figure.unit !== 'units')
        expect(t.figures.unit(figure.unit)).not.toBe(figure.unit);
    }
  });
  test('every choice of a filter finds as many figures as it says', async () => {
    const { options } = await seat.model(figures);
    const lists = [
      ['indicator', options.indicators],
      ['place', options.places],
      ['year', options.years],
      ['publisher', options.publishers],
    ] as const;
    for (const [key, list] of lists) {
      for (const { value, count } of list) {
        const { shown } = await seat.model(figures, { where: printWhere({ ...NO_FILTER, [key]: value }) });
        expect(shown, `${key} ${value}`).toBe(count);
      }
    }
  });
  test('a number finds its figure and no other, whatever its case', async () => {
    for (const q of ['F062', ' f062 '])
      expect(entriesOf(await seat.model(figures, { q })).map(({ figure }) => figure.id)).toEqual(['F062']);
    expect(entriesOf(await seat.model(figures, { q: 'S003' })).map(({ figure }) => figure.id)).toEqual([
      'S003',
    ]);
    expect((await seat.model(figures, { q: 'F999' })).shown).toBe(0);
  });
  test('the file holds the figures on screen and no others, all when nothing is chosen', async () => {
    const context = seat.context('en');
    const idsOf = async (q: string, where: string) => {
      const state = { ...DEFAULT_VIEW, q, where };
      const model = await seat.model(figures, state);
      const request = ledgerExport({ model, state, context, href: () => './' });
      const query = compile(
        { kind: 'rows', ...request.choice, sort: request.sort, offset: 0, limit: 1000 },
        SCHEMA,
      );
      const asked = (await seat.engine.ask(query)).columns.figure_id ?? [];
      expect(request.evidenceWords).toBe('Published');
      expect(request.columns.every(({ label, about }) => label !== '' && about !== '')).toBe(true);
      expect([...asked].sort()).toEqual(
        entriesOf(model)
          .map(({ figure }) => figure.id)
          .sort(),
      );
      return asked.length;
    };
    expect(await idsOf('', '')).toBe(474);
    expect(await idsOf('F062', '')).toBe(1);
    expect(await idsOf('nobody says this', '')).toBe(0);
    expect(await idsOf('', 'year:2023;place:ID')).toBeGreaterThan(20);
  });
  test('each conflict is there with figures of the ledger, and has its words', async () => {
    const model = await seat.model(figures);
    expect(model.conflicts.map(({ conflict }) => conflict.id)).toEqual(
      CONFLICTS.map((conflict) => conflict.id),
    );
    for (const { conflict, entries } of model.conflicts) {
      expect(entries.map(({ figure }) => figure.id)).toEqual(conflict.figures);
      for (const lang of LANGS) expect(conflict.text[lang].length).toBe(conflict.text.en.length);
    }
  });
  test('texts name only figures that the ledger has', async () => {
    const ids = new Set<string>(entriesOf(await seat.model(figures)).map(({ figure }) => figure.id));
    const texts = [
      ...CONFLICTS.flatMap(({ text }) => [...text.id, ...text.en]),
      ...[...CONSTRAINTS.values()].flatMap(({ reason }) => LANGS.map((lang) => whyText(reason, lang) ?? '')),
      ...LANGS.flatMap((lang) => [
        seat.context(lang).t.funding.split.text,
        seat.context(lang).t.funding.money.caution,
      ]),
    ];
    for (const text of texts)
      for (const [named] of text.matchAll(/\b[FS]\d{3}\b/g)) expect(ids, text).toContain(named);
  });
  test('scales never meet on one line', async () => {
    const model = await seat.model(figures);
    const strips = [
      ...model.conflicts.flatMap((conflict) => conflict.strips),
      ...model.themes.flatMap(({ groups }) => groups.flatMap((group) => group.strips)),
    ];
    for (const { entries } of strips) {
      const units = new Set(
        entries.map(({ figure }) => (figure.unit === 'villages' ? 'libraries' : figure.unit)),
      );
      expect(units.size).toBe(1);
      expect(new Set(entries.map(({ figure }) => figure.indicator)).size).toBe(1);
    }
    const effectiveness = model.conflicts.find(({ conflict }) => conflict.id === 'effectiveness');
    expect(effectiveness?.strips.map(({ entries }) => entries.map(({ figure }) => figure.value))).toEqual([
      [4.09, 4.09],
      [3.33, 3.33],
    ]);
  });
});

describe('what a snapshot does with a figure', () => {
  const statusIn = async (id: string) => {
    const seat = await openSeat(readShippedSnapshot(id));
    const entries = entriesOf(await seat.model(figures));
    await seat.engine.close();
    return new Map<string, string>(entries.map(({ figure, use }) => [figure.id, use.status]));
  };
  test('1,796 villages bind 2025-04 and 1,696 bind 2023-11; 4,604, 385 and 399 bind none', async () => {
    const now = await statusIn('2025-04');
    const then = await statusIn('2023-11');
    expect([now.get('F061'), then.get('F061')]).toEqual(['binds', 'other']);
    expect([now.get('S003'), then.get('S003')]).toEqual(['other', 'binds']);
    for (const id of ['F089', 'F078', 'F048']) {
      expect(now.get(id)).toBe('left_out');
      expect(then.get(id)).toBe('left_out');
    }
    expect(now.get('F072')).toBe('repeats');
    expect(now.get('F280')).toBe('amount');
    expect(now.get('F458')).toBe('sharing');
    expect(now.get('F352')).toBe('stated');
  });
});

test('a number is found however a language writes it', () => {
  const source = { title: '', publisher: '', url: null, date: { text: null, precision: 'none' } } as const;
  const figure = { id: 'F061', indicator: 'x', regionName: '', source, note: null, unit: '' };
  const finds = (value: number, search: string) => {
    const row = { ...figure, value } as Parameters<typeof haystackOf>[0];
    return matcherOf(search)(row, haystackOf(row, []));
  };
  for (const search of ['1796', '1.796', '1,796']) expect(finds(1796, search), search).toBe(true);
  for (const search of ['8200000', '8.200.000', '8,200,000']) expect(finds(8_200_000, search)).toBe(true);
  expect(finds(73.5234, '73.5234')).toBe(true);
  expect(finds(73.5234, '73.5,234')).toBe(false);
});

test('words are found whatever their case and accents, and all of them must be there', () => {
  const matches = matcherOf('KALÍMANTAN  dana');
  const haystack = folded('Dana Desa di Kalimantan Timur');
  expect(matches(NOBODY, haystack)).toBe(true);
  expect(matches(NOBODY, folded('Kalimantan Timur'))).toBe(false);
});
const NOBODY = { id: 'F000' } as Parameters<ReturnType<typeof matcherOf>>[0];
