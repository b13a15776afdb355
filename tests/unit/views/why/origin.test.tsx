import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readSource } from '../../../../data/inputs.ts';
import { parseConstraints } from '../../../../data/model/index.ts';
import { type Lang, NATION, type RegionCode, type SnapshotId } from '../../../../src/base/index.ts';
import { plainText } from '../../../../src/i18n/index.ts';
import type { MetricId } from '../../../../src/metrics/index.ts';
import { DEFAULT_VIEW, type ViewState, type WhySlice } from '../../../../src/state/index.ts';
import { why as account } from '../../../../src/views/why/index.ts';
import { metBy, type Stream, streamsOf, TOTALS } from '../../../../src/views/why/origin.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from '../asked.ts';

const SNAPSHOTS = ['2023-11', '2025-04'] as readonly string[] as readonly SnapshotId[];

test('the totals that a number is said to come from are all those that the model meets', () => {
  const constraints = parseConstraints(readSource('model_constraints.csv'));
  const streamOf = ({ tier, channel, measure }: (typeof constraints)[number]): Stream | null => {
    if (measure.startsWith('activities')) return 'activities';
    if (measure.startsWith('participants')) return 'participants';
    if (measure === 'provinces with a provincial library') return 'provincial';
    if (measure !== 'stock' && !measure.startsWith('flow')) return null;
    if (tier === 'village') return channel === 'replication' ? 'replication' : 'village';
    return tier === 'province' ? 'provincial' : 'regency';
  };
  for (const snapshot of SNAPSHOTS)
    for (const stream of Object.keys(TOTALS) as Stream[]) {
      const met = constraints.filter(
        (row) =>
          row.usable &&
          row.region_code === NATION &&
          row.snapshots.includes(snapshot) &&
          streamOf(row) === stream,
      );
      expect([...metBy(snapshot, stream)].sort(), `${snapshot} ${stream}`).toEqual(
        met.map((row) => row.figure_id).sort(),
      );
    }
});

const REPLICATED: WhySlice = { tier: 'village', channel: 'replication', funding: null, filtered: false };

function stateOf(
  metric: MetricId,
  region: string,
  year: number,
  slice: WhySlice | null = null,
  filters: Partial<ViewState> = {},
): ViewState {
  return { ...DEFAULT_VIEW, ...filters, why: { metric, region: region as RegionCode, year, slice } };
}

describe('the parts of a number', () => {
  const streams = (state: ViewState) => (state.why ? streamsOf(state.why, state) : []);

  it('are those of its tiers, channels and funders in its year', () => {
    expect(streams(stateOf('libraries', '32', 2024))).toEqual([
      'provincial',
      'regency',
      'village',
      'replication',
    ]);
    expect(streams(stateOf('libraries', '32', 2018))).toEqual(['provincial', 'regency']);
    expect(streams(stateOf('libraries', '32.04', 2024))).toEqual(['regency', 'village', 'replication']);
    expect(streams(stateOf('libraries', '32', 2024, REPLICATED))).toEqual(['replication']);
    expect(streams(stateOf('village_coverage', '32', 2024))).toEqual(['village', 'replication']);
    expect(streams(stateOf('village_coverage', '32', 2024, null, { funding: ['apbn'] }))).toEqual([
      'village',
    ]);
    expect(streams(stateOf('libraries', '32', 2024, null, { funding: ['csr'] }))).toEqual(['replication']);
    expect(streams(stateOf('participants', '32', 2024))).toEqual(['participants']);
  });
});

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('where a modelled number comes from', () => {
  let seat: Seat;
  beforeAll(async () => {
    seat = await openSeat(readShippedSnapshot('2025-04'), true);
  }, 300_000);
  afterAll(() => seat.engine.close());

  async function modelOf(state: ViewState) {
    const model = await seat.model(account, state, 'en');
    if (!model) throw new Error('no model');
    return model;
  }
  const idsOf = async (state: ViewState) =>
    (await modelOf(state)).origins.map(({ figures }) => figures.map(({ id }) => id).join(' '));

  async function said(state: ViewState, lang: Lang) {
    const html = renderToStaticMarkup(
      <account.Draw
        model={await seat.model(account, state, lang)}
        state={state}
        context={seat.context(lang)}
        geography={{ topology: null, anchors: {} }}
        change={() => undefined}
        href={(to) => `?q=${'apply' in to ? to.apply(state).q : ''}`}
      />,
    );
    const part = /data-why="origin"><dt>[^<]*<\/dt><dd>(.*?)<\/dd>/.exec(html)?.[1] ?? '';
    return { html: part, text: plainText(part.replace(/<[^>]*>/g, '')) };
  }

  it('is said in one sentence with the totals, linked, and the weight, in both languages', async () => {
    const state = stateOf('libraries', '32', 2024, REPLICATED);
    const en = await said(state, 'en');
    expect(en.text).toBe(
      'The nation’s independent replications, published as 2,669 (as of 25 July 2024, F090) and 3,237 (as of 14 April 2025, F092), are taken to grow evenly by month between these counts and are shared out by the number of villages, which counts a quarter where the regency’s library has not joined, as nearly as published figures of single places allow. How the model works',
    );
    expect(en.html).toContain('href="?q=F090"');
    expect(en.html).toContain('href="?q=F092"');
    expect(en.html).toContain('#method-model');
    const id = await said(state, 'id');
    expect(id.text).toContain('menurut angka terbitan 2.669 (keadaan per 25 Juli 2024, F090) dan 3.237');
    expect(id.text).toContain('dibagi menurut jumlah desa/kelurahan');
  });

  it('names the total of the year, else the nearest on both sides, else what they add up to', async () => {
    const village = { ...REPLICATED, channel: 'stimulus' } as const;
    expect(await idsOf(stateOf('libraries', '32', 2022, REPLICATED))).toEqual(['F081']);
    expect(await idsOf(stateOf('libraries', '32', 2023, REPLICATED))).toEqual(['F086 F090']);
    expect(await idsOf(stateOf('new_libraries', '32', 2024, REPLICATED))).toEqual(['F086 F090 F092']);
    expect(await idsOf(stateOf('libraries', '32', 2024, village))).toEqual(['F061 F062']);
    expect(await idsOf(stateOf('libraries', '32', 2022, village))).toEqual(['F023 F046 S004 F061']);
    expect(await idsOf(stateOf('new_libraries', '32', 2024, village))).toEqual(['F062']);
    expect(await idsOf(stateOf('activities', '32', 2020))).toEqual(['F109']);
    expect(await idsOf(stateOf('activities', '32', 2022))).toEqual(['F105 F109 F114']);
    expect(await idsOf(stateOf('participants', '32', 2024))).toEqual(['F121 F123']);
  });

  it('is told apart for the parts of a number, and for the nation says that totals are met', async () => {
    const { html } = await said(stateOf('village_coverage', '32', 2024), 'en');
    expect(html.match(/<li>/g)).toHaveLength(2);
    const nation = await said(stateOf('libraries', NATION, 2022, REPLICATED), 'en');
    expect(nation.text).toContain(
      'published as 1,125 (as of 5 December 2022, F081), are as many in the model at those times.',
    );
  });

  it('is not told of a snapshot that rests on a registry', async () => {
    const state = stateOf('libraries', '32', 2024, REPLICATED);
    const registry = { ...seat.context('en').manifest, evidence: 'registry' } as const;
    expect(account.ask(state, { ...seat.context('en'), manifest: registry }).ledger).toBeUndefined();
  });
});
