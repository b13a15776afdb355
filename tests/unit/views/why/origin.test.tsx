import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lang, NATION, type RegionCode, type SnapshotId } from '../../../../src/base/index.ts';
import { plainText } from '../../../../src/i18n/index.ts';
import type { MetricId } from '../../../../src/metrics/index.ts';
import { DEFAULT_VIEW, type ViewState, type WhySlice } from '../../../../src/state/index.ts';
import { why as account } from '../../../../src/views/why/index.ts';
import { originsOf, streamsOf } from '../../../../src/views/why/origin.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';
import { openSeat, type Seat } from '../asked.ts';

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
    expect(streams(stateOf('participants', '32', 2024))).toEqual(['participants']);
    expect(streams(stateOf('activities', '32', 2018))).toEqual(['activities']);
  });

  it('are none where a funder was named, since no national total was shared out to such libraries', () => {
    const by = (...funding: ViewState['funding']) =>
      streams(stateOf('libraries', '63', 2024, null, { funding, tier: ['village'] }));
    expect(by('csr')).toEqual([]);
    expect(by('apbd_regency')).toEqual([]);
    expect(by('apbn', 'apbd_province')).toEqual([]);
    expect(by('unspecified')).toEqual(['replication']);
    expect(by('apbn', 'csr', 'unspecified')).toEqual(['village', 'replication']);
    const slice = { ...REPLICATED, funding: 'apbd_regency' } as const;
    expect(streams(stateOf('libraries', '73.09', 2024, slice))).toEqual([]);
    expect(streams(stateOf('activities', '63', 2024, null, { funding: ['csr'] }))).toEqual(['activities']);
  });

  it('are not told of a snapshot whose totals are not known', () => {
    const state = stateOf('libraries', '32', 2024);
    const of = (id: string) =>
      state.why && originsOf(state.why, state, false, { id: id as SnapshotId, evidence: 'modelled' }, []);
    expect(of('2025-04')).toHaveLength(4);
    expect(of('2026-01')).toEqual([]);
    expect(of('constructor')).toEqual([]);
  });
});

const STIMULUS: WhySlice = { ...REPLICATED, channel: 'stimulus' };
const REGENCIES: WhySlice = { ...STIMULUS, tier: 'regency' };
const PROVINCIAL: WhySlice = { ...STIMULUS, tier: 'province' };

/** A number of every stream, and of every way in which the model fills the time between totals. */
const SENTENCES: readonly {
  readonly name: string;
  readonly state: ViewState;
  readonly en: string;
  readonly id: string;
}[] = [
  {
    name: 'provincial',
    state: stateOf('libraries', '32', 2022, PROVINCIAL),
    en: 'The nation’s provincial libraries, published as 34 (as of 31 December 2022, S001), are placed at most one in each province, provinces with many regencies and cities first.',
    id: 'Perpustakaan provinsi secara nasional, menurut angka terbitan 34 (keadaan per 31 Desember 2022, S001), ditempatkan paling banyak satu di setiap provinsi, didahulukan provinsi yang kabupaten/kotanya banyak.',
  },
  {
    name: 'provincial, after the last total',
    state: stateOf('libraries', '32', 2024, PROVINCIAL),
    en: 'The nation’s provincial libraries, published as 34 (as of 31 December 2023, F059), are taken to be the same since the last count and are placed at most one in each province, provinces with many regencies and cities first.',
    id: 'Perpustakaan provinsi secara nasional, menurut angka terbitan 34 (keadaan per 31 Desember 2023, F059), dianggap tetap sejak hitungan terakhir dan ditempatkan paling banyak satu di setiap provinsi, didahulukan provinsi yang kabupaten/kotanya banyak.',
  },
  {
    name: 'regency',
    state: stateOf('libraries', '32', 2022, REGENCIES),
    en: 'The nation’s regency and city libraries, published as 296 (as of 31 December 2022, S002), are shared out by the number of regencies and cities, as nearly as published figures of single places allow.',
    id: 'Perpustakaan kabupaten/kota secara nasional, menurut angka terbitan 296 (keadaan per 31 Desember 2022, S002), dibagi menurut jumlah kabupaten/kota, sedekat yang dimungkinkan angka terbitan tentang daerah.',
  },
  {
    name: 'regency, of a single one',
    state: stateOf('libraries', '32.04', 2022, REGENCIES),
    en: 'The nation’s regency and city libraries, published as 296 (as of 31 December 2022, S002), are shared out over the provinces by their number of regencies and cities, and within a province by how many villages each has and by a fixed draw, as nearly as published figures of single places allow.',
    id: 'Perpustakaan kabupaten/kota secara nasional, menurut angka terbitan 296 (keadaan per 31 Desember 2022, S002), dibagi ke provinsi menurut jumlah kabupaten/kotanya, lalu di dalam provinsi menurut banyaknya desa/kelurahan dan undian tetap, sedekat yang dimungkinkan angka terbitan tentang daerah.',
  },
  {
    name: 'village',
    state: stateOf('libraries', '32', 2024, STIMULUS),
    en: 'The nation’s village libraries by stimulus, published as 1,796 (as of 31 December 2023, F061) and 600 (2024, F062), are shared out nearly equally among the regencies and cities that host them, a little more where villages are many, as nearly as published figures of single places allow.',
    id: 'Perpustakaan desa/kelurahan penerima stimulus secara nasional, menurut angka terbitan 1.796 (keadaan per 31 Desember 2023, F061) dan 600 (2024, F062), dibagi hampir sama rata di antara kabupaten/kota yang menerimanya, sedikit lebih banyak bila desanya banyak, sedekat yang dimungkinkan angka terbitan tentang daerah.',
  },
  {
    name: 'replication, before the first count',
    state: stateOf('libraries', '32', 2021, REPLICATED),
    en: 'The nation’s independent replications, published as 1,125 (as of 5 December 2022, F081), are taken to grow 1 : 2 : 3 over 2020 to 2022 and are shared out within 26 provinces (as many as were counted, and none of the four created in 2022) by the number of villages, which counts a quarter where the regency’s library never joined, as nearly as published figures of single places allow.',
    id: 'Replikasi mandiri secara nasional, menurut angka terbitan 1.125 (keadaan per 5 Desember 2022, F081), dianggap bertambah 1 : 2 : 3 selama 2020 sampai 2022 dan dibagi di 26 provinsi (sebanyak yang tercatat, tanpa empat provinsi yang dibentuk pada 2022) menurut jumlah desa/kelurahan, yang dihitung seperempatnya bila perpustakaan kabupaten/kotanya tidak pernah bergabung, sedekat yang dimungkinkan angka terbitan tentang daerah.',
  },
  {
    name: 'replication, between counts',
    state: stateOf('libraries', '32', 2024, REPLICATED),
    en: 'The nation’s independent replications, published as 2,669 (as of 25 July 2024, F090) and 3,237 (as of 14 April 2025, F092), are taken to grow evenly by month between these counts and are shared out within 29 provinces (as many as were counted, and none of the four created in 2022) by the number of villages, which counts a quarter where the regency’s library never joined, as nearly as published figures of single places allow.',
    id: 'Replikasi mandiri secara nasional, menurut angka terbitan 2.669 (keadaan per 25 Juli 2024, F090) dan 3.237 (keadaan per 14 April 2025, F092), dianggap bertambah merata setiap bulan di antara hitungan itu dan dibagi di 29 provinsi (sebanyak yang tercatat, tanpa empat provinsi yang dibentuk pada 2022) menurut jumlah desa/kelurahan, yang dihitung seperempatnya bila perpustakaan kabupaten/kotanya tidak pernah bergabung, sedekat yang dimungkinkan angka terbitan tentang daerah.',
  },
  {
    name: 'activities',
    state: stateOf('activities', '32', 2020),
    en: 'The nation’s activities, published as 10,434 (2020, F109), are spread over months and reporting libraries: at least one to each report, the rest by size, first to provincial libraries, then to those of regencies and cities, which take nearly all of it where activities are few.',
    id: 'Kegiatan secara nasional, menurut angka terbitan 10.434 (2020, F109), dibagi ke bulan dan perpustakaan yang melapor: sedikitnya satu untuk setiap laporan, selebihnya menurut besarnya, didahulukan perpustakaan provinsi lalu kabupaten/kota, yang menerima hampir semuanya bila kegiatan masih sedikit.',
  },
  {
    name: 'activities, after the last total',
    state: stateOf('activities', '32', 2025),
    en: 'The nation’s activities, published as 85,776 (as of 18 December 2022, F114), 1,661 (1 January 2023 to 31 January 2023, F118) and ≥ 317,000 (as of 31 December 2024, F125), are taken to go on at the pace of the last published stretch and are spread over months and reporting libraries: at least one to each report, the rest by size, first to provincial libraries, then to those of regencies and cities, which take nearly all of it where activities are few.',
    id: 'Kegiatan secara nasional, menurut angka terbitan 85.776 (keadaan per 18 Desember 2022, F114), 1.661 (1 Januari 2023 sampai 31 Januari 2023, F118) dan ≥ 317.000 (keadaan per 31 Desember 2024, F125), dianggap berlanjut dengan laju pada rentang terbitan terakhir dan dibagi ke bulan dan perpustakaan yang melapor: sedikitnya satu untuk setiap laporan, selebihnya menurut besarnya, didahulukan perpustakaan provinsi lalu kabupaten/kota, yang menerima hampir semuanya bila kegiatan masih sedikit.',
  },
  {
    name: 'participants',
    state: stateOf('participants', '32', 2024),
    en: 'The nation’s attendances, published as 3,476,985 (as of 7 December 2023, F121) and ≥ 8,200,000 (as of 14 April 2025, F123), are spread over the reports roughly by their activities.',
    id: 'Kehadiran secara nasional, menurut angka terbitan 3.476.985 (keadaan per 7 Desember 2023, F121) dan ≥ 8.200.000 (keadaan per 14 April 2025, F123), dibagi ke setiap laporan kurang lebih menurut jumlah kegiatannya.',
  },
  {
    name: 'the nation',
    state: stateOf('libraries', NATION, 2022, REPLICATED),
    en: 'The nation’s independent replications, published as 1,125 (as of 5 December 2022, F081), are as many in the model at about those times.',
    id: 'Replikasi mandiri secara nasional, menurut angka terbitan 1.125 (keadaan per 5 Desember 2022, F081), berjumlah sama dalam model pada sekitar waktu itu.',
  },
];

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

  it('links the totals that it names and the method', async () => {
    const state = stateOf('libraries', '32', 2024, REPLICATED);
    const { html } = await said(state, 'en');
    expect(html).toContain('href="?q=F090"');
    expect(html).toContain('href="?q=F092"');
    expect(html).toContain('#method-model');
  });

  it.each(SENTENCES)('is said in these very words: $name', async ({ state, en, id }) => {
    expect((await said(state, 'en')).text).toBe(`${en} How the model works`);
    expect((await said(state, 'id')).text).toBe(`${id} Cara kerja model`);
  });

  it('names the total of the year, else the nearest on both sides, else what they add up to', async () => {
    const village = { ...REPLICATED, channel: 'stimulus' } as const;
    expect(await idsOf(stateOf('libraries', '32', 2022, REPLICATED))).toEqual(['F081']);
    expect(await idsOf(stateOf('libraries', '32', 2023, REPLICATED))).toEqual(['F086 F090']);
    expect(await idsOf(stateOf('new_libraries', '32', 2023, REPLICATED))).toEqual(['F081 S005 F086 F090']);
    expect(await idsOf(stateOf('new_libraries', '32', 2024, REPLICATED))).toEqual(['F086 F090 F092']);
    expect(await idsOf(stateOf('libraries', '32', 2024, village))).toEqual(['F061 F062']);
    expect(await idsOf(stateOf('libraries', '32', 2022, village))).toEqual(['F023 F046 S004 F061']);
    expect(await idsOf(stateOf('new_libraries', '32', 2024, village))).toEqual(['F062']);
    expect(await idsOf(stateOf('activities', '32', 2020))).toEqual(['F109']);
    expect(await idsOf(stateOf('activities', '32', 2022))).toEqual(['F105 F109 F114']);
    expect(await idsOf(stateOf('participants', '32', 2023))).toEqual(['F115 F119 F121 F123']);
    expect(await idsOf(stateOf('participants', '32', 2024))).toEqual(['F121 F123']);
    expect(await idsOf(stateOf('participants', '32', 2025))).toEqual(['F121 F123']);
  });

  it('is told apart for the parts of a number', async () => {
    const { html } = await said(stateOf('village_coverage', '32', 2024), 'en');
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  it('is not told of a snapshot that rests on a registry', async () => {
    const state = stateOf('libraries', '32', 2024, REPLICATED);
    const registry = { ...seat.context('en').manifest, evidence: 'registry' } as const;
    expect(account.ask(state, { ...seat.context('en'), manifest: registry }).ledger).toBeUndefined();
  });
});
