import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildPopulation,
  checkConstraints,
  checkRules,
  type LibraryRow,
  MODEL_SNAPSHOTS,
  type ModelSnapshot,
  type Population,
} from '../../../../data/model/index.ts';
import { idnRegions } from './idn-regions.ts';
import { CONSTRAINTS } from './planted.ts';

// a build takes about 5 s; the limit allows for a busy machine
const SLOW = 300_000;
const regions = idnRegions();
let population: Population;

beforeAll(async () => {
  population = await buildPopulation(regions, CONSTRAINTS);
}, SLOW);

const hash = (of: Population) =>
  createHash('sha256')
    .update(JSON.stringify(MODEL_SNAPSHOTS.map((id) => [of.libraries(id), of.activity(id)])))
    .digest('hex');
const counts = (snapshot: ModelSnapshot, tier: string, channel: string, year: number) =>
  population
    .libraries(snapshot)
    .filter((row) => row.tier === tier && row.channel === channel && row.joined_year === year).length;

describe.each(MODEL_SNAPSHOTS)('the modelled vintage %s', (snapshot) => {
  it('meets every usable published figure and every rule of the model', () => {
    const rows = population.libraries(snapshot);
    const activity = population.activity(snapshot);
    expect(checkConstraints(rows, activity, CONSTRAINTS, snapshot, regions)).toEqual([]);
    expect(checkRules(rows, activity, regions)).toEqual([]);
  });

  it('would fail on any of its figures that was one higher, naming that figure and no other', () => {
    const rows = population.libraries(snapshot);
    const activity = population.activity(snapshot);
    const binding = CONSTRAINTS.filter((row) => row.usable && row.snapshots.includes(snapshot));
    expect(binding.length).toBeGreaterThan(60);
    const raised = binding.map((row) => ({ ...row, value: row.value + 1 }));
    const found = checkConstraints(rows, activity, raised, snapshot, regions);
    const wrong = new Set(found.map((finding) => finding.figure_id));
    const limits = snapshot === '2023-11' ? ['F180'] : [];
    expect([...wrong].sort()).toEqual(
      binding
        .map((row) => row.figure_id)
        .filter((id) => !limits.includes(id))
        .sort(),
    );
  });

  it('names no village and claims nothing that a model cannot know', () => {
    for (const row of population.libraries(snapshot))
      expect([row.name, row.village_code, row.active, row.left_on, row.evidence]).toEqual([
        null,
        null,
        null,
        null,
        'modelled',
      ]);
  });

  it('gives every library one id that says it is modelled', () => {
    const ids = population.libraries(snapshot).map((row) => row.library_id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^M-\d\d(\.\d\d)?-[PRVX]-\d{4}$/);
  });

  it('never puts more village libraries into a regency than it has villages', () => {
    const villages = new Map(regions.map((row) => [row.region_code, row.desa + row.kelurahan]));
    const held = new Map<string, number>();
    for (const row of population.libraries(snapshot))
      if (row.tier === 'village') held.set(row.region_code ?? '', (held.get(row.region_code ?? '') ?? 0) + 1);
    for (const [code, libraries] of held) expect(libraries).toBeLessThanOrEqual(villages.get(code) ?? 0);
  });

  it('hands out fresh arrays', () => {
    population.libraries(snapshot).length = 0;
    expect(population.libraries(snapshot).length).toBeGreaterThan(3000);
  });
});

describe('the flows of villages', () => {
  it('are 300, 500, 450, 96, 450 and 600 in 2025-04', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    expect(years.map((year) => counts('2025-04', 'village', 'stimulus', year))).toEqual([
      300, 500, 450, 96, 450, 600,
    ]);
  });

  it('have 446 in 2022 in 2023-11', () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    expect(years.map((year) => counts('2023-11', 'village', 'stimulus', year))).toEqual([
      300, 500, 450, 446, 450, 0,
    ]);
  });
});

describe('the hosts of 2020', () => {
  it('lie in regencies of 2018 and of 2020, with a handful of villages each', () => {
    const rows = population.libraries('2025-04');
    const joined = new Map(
      rows.filter((row) => row.tier === 'regency').map((row) => [row.region_code, row.joined_year]),
    );
    const villages = new Map<string, number>();
    for (const row of rows)
      if (row.tier === 'village' && row.channel === 'stimulus' && row.joined_year === 2020)
        villages.set(row.region_code ?? '', (villages.get(row.region_code ?? '') ?? 0) + 1);
    const years = new Set([...villages.keys()].map((code) => joined.get(code)));
    expect([...years].sort()).toEqual([2018, 2020]);
    expect(villages.size).toBeGreaterThan(140);
    expect(Math.max(...villages.values())).toBeLessThanOrEqual(6);
  });
});

describe('one population of libraries', () => {
  it('shows in 2023-11 the very rows of 2025-04 but for the 350 villages that only its figure of 2022 needs', () => {
    const later = new Map(population.libraries('2025-04').map((row) => [row.library_id, row]));
    const surplus = population
      .libraries('2023-11')
      .filter((row) => JSON.stringify(later.get(row.library_id)) !== JSON.stringify(row));
    expect(surplus).toHaveLength(350);
    for (const row of surplus)
      expect([row.library_id.includes('-X-'), row.tier, row.channel, row.joined_year]).toEqual([
        true,
        'village',
        'stimulus',
        2022,
      ]);
  });

  it('leaves room for the 350 beside every village of the later vintage', () => {
    const ids = new Set(population.libraries('2025-04').map((row) => row.library_id));
    const all = [
      ...population.libraries('2025-04'),
      ...population.libraries('2023-11').filter((row) => !ids.has(row.library_id)),
    ];
    expect(checkRules(all, [], regions)).toEqual([]);
  });

  it('puts the 350 outside every province with a stock of villages to keep', () => {
    const bound = new Set(
      CONSTRAINTS.filter((row) => row.usable && row.tier === 'village' && row.measure === 'stock').map(
        (row) => row.region_code,
      ),
    );
    for (const row of population.libraries('2023-11'))
      if (row.library_id.includes('-X-'))
        expect([bound.has(row.region_code ?? ''), bound.has(row.region_code?.slice(0, 2) ?? '')]).toEqual([
          false,
          false,
        ]);
  });

  it('shows in 2023-11 the very reports of 2025-04 up to January 2023', () => {
    const early = population.activity('2025-04').filter((row) => row.month <= '2023-01-01');
    expect(population.activity('2023-11')).toEqual(early);
  });

  it(
    'is the same, byte for byte, when built again from regions in another order',
    async () => {
      const again = await buildPopulation([...regions].reverse(), CONSTRAINTS, { seed: 0 });
      expect(hash(again)).toBe(hash(population));
    },
    SLOW,
  );
});

describe('dates and funders', () => {
  it('dates a replication only where a figure of part of a year needs it, and never a stimulus', () => {
    for (const row of population.libraries('2025-04'))
      if (row.channel === 'stimulus' || row.joined_year < 2023) expect(row.joined_on).toBeNull();
      else expect(row.joined_on).toMatch(new RegExp(`^${row.joined_year}-\\d\\d-01$`));
  });

  it('states a funder of replications only for Maros, and assumes one only for Tabalong', () => {
    const replications = population.libraries('2025-04').filter((row) => row.channel === 'replication');
    const known = replications.filter(
      (row) => row.funding !== 'unspecified' || row.funding_basis === 'stated',
    );
    const groups = new Map<string, number>();
    for (const row of known) {
      const key = [row.region_code, row.joined_year, row.funding, row.funding_basis].join(' ');
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    const csr = [...groups].filter(([key]) => key.endsWith('csr assumed'));
    expect(csr.every(([key]) => key.startsWith('63.09'))).toBe(true);
    expect(csr.reduce((sum, [, villages]) => sum + villages, 0)).toBe(15);
    expect([...groups].filter(([key]) => !key.endsWith('csr assumed')).sort()).toEqual([
      ['73.09 2021 apbd_province stated', 10],
      ['73.09 2023 apbd_regency stated', 10],
      ['73.09 2024 apbd_regency stated', 15],
    ]);
  });

  it('counts replicating provinces alike in both eras, since no code of a new Papua province replicates', () => {
    const provinces = new Set(
      population
        .libraries('2025-04')
        .filter((row) => row.channel === 'replication')
        .map((row) => row.region_code?.slice(0, 2)),
    );
    expect(provinces.size).toBe(29);
    for (const code of ['93', '94', '95', '96']) expect(provinces.has(code)).toBe(false);
  });
});

describe('activity', () => {
  it('meets "more than" totals at the published figure', () => {
    const reports = population.activity('2025-04');
    const people = reports.reduce((sum, row) => sum + row.participants, 0);
    const held = reports
      .filter((row) => row.month <= '2024-12-01')
      .reduce((sum, row) => sum + row.activities, 0);
    expect([people, held]).toEqual([8_200_000, 317_000]);
  });

  const monthsIn = (year: number, { joined_year, joined_on }: LibraryRow) => {
    const first = joined_year < year ? 1 : joined_year > year ? 13 : Number(joined_on?.slice(5, 7) ?? 1);
    return 13 - first;
  };

  it('hears about 96 % of the libraries at least once, in both vintages', () => {
    for (const snapshot of MODEL_SNAPSHOTS) {
      const heard = new Set(population.activity(snapshot).map((row) => row.library_id));
      const able = population.libraries('2025-04').filter((row) => row.joined_year <= 2021);
      const silent = able.filter((row) => !heard.has(row.library_id)).length / able.length;
      expect(silent).toBeGreaterThan(0.03);
      expect(silent).toBeLessThan(0.05);
    }
  });

  it('hears those in 85 to 100 % of their months where the published activities suffice', () => {
    const reports = population.activity('2025-04');
    const heard = new Set(reports.map((row) => row.library_id));
    const able = population.libraries('2025-04').filter((row) => heard.has(row.library_id));
    for (const year of [2019, 2021, 2022, 2024]) {
      const held = reports.filter((row) => row.month.startsWith(`${year}-`)).length;
      const rate = held / able.reduce((sum, row) => sum + monthsIn(year, row), 0);
      expect(rate).toBeGreaterThan(0.85);
      expect(rate).toBeLessThan(1);
    }
  });

  it('has no more than 9 reports for 10 activities in any month', () => {
    const months = new Map<string, { reports: number; activities: number }>();
    for (const { month, activities } of population.activity('2025-04')) {
      const sum = months.get(month) ?? { reports: 0, activities: 0 };
      months.set(month, { reports: sum.reports + 1, activities: sum.activities + activities });
    }
    for (const { reports, activities } of months.values())
      expect(reports / activities).toBeLessThanOrEqual(0.9);
  });

  it('fills the months to about 187,000 reports', () => {
    const reports = population.activity('2025-04').length;
    expect(reports).toBeGreaterThan(185_000);
    expect(reports).toBeLessThan(200_000);
  });

  it('starts in the month of joining, or in January of the year where only that is known', () => {
    const first = new Map<string, string>();
    for (const { library_id, month } of population.activity('2025-04'))
      if (month < (first.get(library_id) ?? '9999')) first.set(library_id, month);
    const starts = population.libraries('2025-04').flatMap((row) => {
      const month = first.get(row.library_id);
      const from = row.joined_on ?? `${row.joined_year}-01-01`;
      if (month === undefined) return [];
      expect(month >= from).toBe(true);
      return [{ row, atOnce: month === from }];
    });
    for (const dated of [true, false]) {
      const those = starts.filter(
        ({ row }) => (row.joined_on !== null) === dated && row.joined_year !== 2020,
      );
      expect(those.filter(({ atOnce }) => atOnce).length / those.length).toBeGreaterThan(0.8);
    }
  });
});
