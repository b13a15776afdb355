import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGS, type RegionCode } from '../../../src/base/index.ts';
import type { ExportRequest, SaveButtonProps } from '../../../src/export/index.ts';
import { plainText } from '../../../src/i18n/index.ts';
import { PART_IDS } from '../../../src/metrics/growth.ts';
import type { Frame } from '../../../src/queries/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/index.ts';
import { coverage } from '../../../src/views/coverage/index.ts';
import { figures } from '../../../src/views/figures/index.ts';
import { funding } from '../../../src/views/funding/index.ts';
import { gaps } from '../../../src/views/gaps/index.ts';
import { growth } from '../../../src/views/growth/index.ts';
import { FACES, parseMode, printMode } from '../../../src/views/growth/mode.ts';
import { overview } from '../../../src/views/overview/index.ts';
import { sharing } from '../../../src/views/sharing/index.ts';
import { AskedProvider } from '../../../src/views/shown/index.ts';
import type { View } from '../../../src/views/view.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from './asked.ts';

/** Every save button that a page was drawn with, in order; each leaves its place in the markup. */
const saves: SaveButtonProps[] = [];
vi.mock('../../../src/export/index.ts', async (original) => {
  const save = (props: SaveButtonProps) => {
    saves.push(props);
    return <i data-save={saves.length - 1} />;
  };
  return { ...(await original<object>()), SaveButton: save, ExportMenu: save };
});

// biome-ignore lint/suspicious/noExplicitAny: only the view knows the types of what it asks.
type AnyView = View<any, any>;
const PAGES: readonly (readonly [string, AnyView, Partial<ViewState>])[] = [
  ['overview', overview, { view: 'overview' }],
  ['coverage', coverage, { view: 'coverage', pin: ['33', '35'] as RegionCode[], metric: 'village_coverage' }],
  ...FACES.map(
    (face) =>
      [`growth, ${face}`, growth, { view: 'growth', mode: printMode({ ...parseMode(null), face }) }] as const,
  ),
  ['growth with a goal', growth, { view: 'growth', mode: 'targets', q: '9000 2030' }],
  ['funding', funding, { view: 'funding' }],
  ['gaps', gaps, { view: 'gaps' }],
  ['the ledger', figures, { view: 'figures', q: 'Maros' }],
  ['sharing', sharing, { view: 'sharing' }],
];

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('the rows of a figure', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(readShippedSnapshot('2025-04'), true);
  }, 120_000);
  afterAll(() => seat.engine.close());

  for (const [name, view, some] of PAGES)
    for (const lang of LANGS)
      test(`are there for every figure of ${name} (${lang}), with unit, evidence and statement, and say what it says`, async () => {
        const html = await drawn(seat, view, some, lang);
        const cards = html.split(/class="ui-figure(?: [^"]*)?"/).slice(1);
        expect(cards.length).toBeGreaterThan(0);
        for (const card of cards) {
          const title = plainText(/ui-figure-title">(.*?)<\/h/.exec(card)?.[1] ?? '');
          const found = /data-save="(\d+)"/.exec(card)?.[1];
          const request = found === undefined ? null : saves[Number(found)]?.request;
          expect(request, title).toBeTruthy();
          if (request) inspect(request, card, title, seat, lang);
        }
      }, 60_000);

  /** The request of each figure of a page by its title. */
  const requestsOf = async (view: AnyView, some: Partial<ViewState>) => {
    await drawn(seat, view, some, 'en');
    return new Map(saves.map(({ request, subject }) => [subject?.title ?? request?.title, request]));
  };
  const rowsOf = (request: ExportRequest | null | undefined) =>
    request?.choice.source.of === 'shown' ? request.choice.source.rows.length : null;
  const YEARS = 8;
  const FUNDERS = 5;

  test('are as many as the figure has marks: no province, year, part or funder is left out', async () => {
    const libraries = [...(await requestsOf(growth, { view: 'growth' })).values()];
    expect(libraries.slice(2).map(rowsOf)).toEqual([1 + 38, 1 + PART_IDS.length + 1]);
    const provinces = [...(await requestsOf(growth, { view: 'growth', mode: 'provinces' })).values()];
    expect(provinces.map(rowsOf)).toEqual([38 * YEARS, 38 * 2]);
    const money = [...(await requestsOf(funding, { view: 'funding' })).values()];
    expect(money.slice(0, 2).map(rowsOf)).toEqual([FUNDERS * YEARS, FUNDERS * YEARS]);
  });

  test('of a searched ledger say what was searched for, and how many figures beyond it they hold', async () => {
    const asked = [...(await requestsOf(figures, { view: 'figures', q: 'Maros' })).values()];
    expect(asked.length).toBeGreaterThan(2);
    for (const request of asked) expect(request?.filterWords).toContain(': Maros');
    const beyond = asked.filter((request) =>
      /with \d+ other figures? on the same lines/.test(request?.filterWords ?? ''),
    );
    expect(beyond.length).toBeGreaterThan(0);
    const whole = [...(await requestsOf(figures, { view: 'figures' })).values()];
    for (const request of whole)
      expect(request?.filterWords).toBe(seat.context('en').t.rows.filter.everything);
  });

  test('say that a percentage changes by percentage points, and a count by its own unit', async () => {
    const unitOf = async (metric: ViewState['metric']) => {
      const [, slope] = [
        ...(await requestsOf(growth, { view: 'growth', mode: 'provinces', metric })).values(),
      ];
      return ['value', 'change'].map((id) => slope?.columns.find((column) => column.id === id)?.unit);
    };
    const { t } = seat.context('en');
    expect(await unitOf('village_coverage')).toEqual([
      t.terms.units.percent.name,
      t.snapshots.compared.points,
    ]);
    expect(await unitOf('libraries')).toEqual([t.terms.units.libraries.name, t.terms.units.libraries.name]);
  });
});

/** Markup of a page; its save buttons are then in `saves`. */
async function drawn(seat: Seat, view: AnyView, some: Partial<ViewState>, lang: (typeof LANGS)[number]) {
  const state = { ...DEFAULT_VIEW, ...some, lang };
  const { Draw } = view;
  const answers: Record<string, Frame> = {};
  const held = {
    ...view,
    read: (given: Record<string, Frame>, ...rest: [ViewState, never]) => {
      Object.assign(answers, given);
      return view.read(given, ...rest);
    },
  } as AnyView;
  const model = await seat.model(held, state, lang);
  saves.length = 0;
  return renderToStaticMarkup(
    <AskedProvider value={answers}>
      <Draw
        model={model}
        state={state}
        context={seat.context(lang)}
        geography={{ anchors: {}, topology: null }}
        change={() => undefined}
        href={() => '?'}
      />
    </AskedProvider>,
  );
}

/** One kind of space. */
const even = (text: string) => text.replaceAll(/\s/g, ' ');

function inspect(
  request: ExportRequest,
  card: string,
  title: string,
  seat: Seat,
  lang: (typeof LANGS)[number],
) {
  const { choice, columns } = request;
  expect(
    columns.map(({ id }) => id).some((id) => id.includes('evidence')),
    title,
  ).toBe(true);
  expect(
    columns.every(({ label }) => label !== ''),
    title,
  ).toBe(true);
  if (choice.source.of !== 'shown') return;
  const { rows, asked } = choice.source;
  expect(asked.length, title).toBeGreaterThan(0);
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const { f } = seat.context(lang);
  const text = even(card.replaceAll(/<[^>]*>/g, (tag) => ` ${/aria-label="([^"]*)"/.exec(tag)?.[1] ?? ''} `));
  /** As a number of its own, not as digits of a longer one. */
  const holds = (number: string) => {
    const escaped = even(number).replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&');
    return new RegExp(`(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)`).test(text);
  };
  const says = (value: number) =>
    [0, 1, 2, 3].some((digits) =>
      [f.number(value, digits), f.percentChange(value, digits), f.signed(value, digits)].some(holds),
    ) ||
    holds(f.rupiahCompact(value)) ||
    holds(f.compact(value));
  for (const id of ['value', 'start', 'end', 'reached', 'target', 'ratio', 'received', 'replicated']) {
    if (at(id) < 0) continue;
    for (const row of rows) {
      const value = row[at(id)];
      if (typeof value === 'number') expect(says(value), `${title}: ${id} ${value}`).toBe(true);
    }
  }
  if (at('value') >= 0) {
    const unit = columns[at('value')]?.unit !== '' || at('unit') >= 0;
    expect(unit, `${title}: unit`).toBe(true);
  }
}
