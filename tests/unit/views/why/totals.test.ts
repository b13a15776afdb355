import { describe, expect, it, test } from 'vitest';
import { parseCsv } from '../../../../data/csv.ts';
import { readSource } from '../../../../data/inputs.ts';
import { spanOf } from '../../../../data/model/constraints.ts';
import { parseConstraints } from '../../../../data/model/index.ts';
import { NATION, type SnapshotId } from '../../../../src/base/index.ts';
import type { FigureRow } from '../../../../src/metrics/index.ts';
import { endOf } from '../../../../src/views/why/stretch.ts';
import { metBy, replicatingIn, type Stream, TOTALS } from '../../../../src/views/why/totals.ts';
import { openNative } from '../../../support/oracle/native.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../../support/shipped-snapshots.ts';

const SNAPSHOTS = ['2023-11', '2025-04'] as readonly string[] as readonly SnapshotId[];
const STREAMS = Object.keys(TOTALS) as Stream[];
const usable = parseConstraints(readSource('model_constraints.csv')).filter((row) => row.usable);
type Constraint = (typeof usable)[number];

function streamOf({ tier, channel, measure }: Constraint): Stream | null {
  if (measure.startsWith('activities')) return 'activities';
  if (measure.startsWith('participants')) return 'participants';
  if (measure === 'provinces with a provincial library') return 'provincial';
  if (measure !== 'stock' && !measure.startsWith('flow')) return null;
  if (tier === 'village') return channel === 'replication' ? 'replication' : 'village';
  return tier === 'province' ? 'provincial' : 'regency';
}

describe('what the account of a number takes from the figures of the model', () => {
  const ofNation = usable.filter(({ region_code }) => region_code === NATION);

  it.each(SNAPSHOTS)('are all national totals that the model meets in %s', (snapshot) => {
    for (const stream of STREAMS) {
      const met = ofNation.filter((row) => row.snapshots.includes(snapshot) && streamOf(row) === stream);
      expect([...metBy(snapshot, stream)].sort(), stream).toEqual(met.map((row) => row.figure_id).sort());
    }
  });

  it('is the month in which the model meets a total', () => {
    const dates = ['figure_id', 'as_of', 'period_end'] as const;
    const ledger = parseCsv(readSource('published_figures.csv'), dates, 'published_figures.csv');
    const totals = STREAMS.flatMap((stream) => SNAPSHOTS.flatMap((snapshot) => metBy(snapshot, stream)));
    for (const id of new Set(totals)) {
      const row = ledger.find(({ figure_id }) => figure_id === id);
      const met = ofNation.find(({ figure_id }) => figure_id === id);
      const date = (text: string | undefined) => ({ text: text || null, precision: 'day' as const });
      const figure = {
        id: id as FigureRow['id'],
        asOf: date(row?.as_of),
        periodEnd: date(row?.period_end),
      };
      expect(endOf(figure), id).toBe(met && spanOf(met).to);
    }
  });

  it('is that no figure of a single place binds what libraries report, while some bind where they are', () => {
    const single = usable.filter(({ region_code }) => region_code !== NATION);
    const bound = new Set(single.map(streamOf));
    expect([...bound].filter((stream) => stream === 'activities' || stream === 'participants')).toEqual([]);
    expect([...bound]).toEqual(expect.arrayContaining(['regency', 'village', 'replication']));
  });

  it('is in how many provinces replication was counted, first and last', () => {
    for (const snapshot of SNAPSHOTS) {
      const counts = ofNation
        .filter((row) => row.measure.startsWith('provinces with replication'))
        .filter((row) => row.snapshots.includes(snapshot))
        .sort((a, b) => (spanOf(a).to < spanOf(b).to ? -1 : 1));
      expect(replicatingIn(snapshot, 2025)).toBe(counts.at(-1)?.value);
      expect(replicatingIn(snapshot, 2022)).toBe(counts[0]?.value);
    }
    expect(replicatingIn('2026-01' as SnapshotId, 2024)).toBeNull();
  });
});

describe.skipIf(shippedSnapshotIds().length === 0)('what the account of a number says of its rows', () => {
  test.each(SNAPSHOTS)('holds in %s', async (snapshot) => {
    const native = await openNative(readShippedSnapshot(snapshot));
    const one = async (sql: string) => (await native.ask(sql))[0];

    const regencies = `(SELECT era34_code, count(*) AS many FROM regions WHERE level = 'regency' GROUP BY 1)`;
    const provincial = await one(`SELECT avg(many) FILTER (joined_year = 2018) AS early,
        avg(many) FILTER (joined_year > 2018) AS later,
        CAST(count(*) - count(DISTINCT region_code) AS DOUBLE) AS twice
      FROM libraries JOIN ${regencies} ON era34_code = region_code WHERE tier = 'province'`);
    expect(provincial?.early).toBeGreaterThan(1.5 * Number(provincial?.later));
    expect(provincial?.twice).toBe(0);

    for (const year of [2020, 2022, 2023, 2024]) {
      const replicating = await one(`SELECT CAST(count(DISTINCT p.region_code) AS DOUBLE) AS provinces,
          CAST(count(*) FILTER (p.region_code <> p.era34_code) AS DOUBLE) AS in_new_ones
        FROM libraries l JOIN regions r USING (region_code) JOIN regions p ON p.region_code = r.parent_code
        WHERE l.channel = 'replication' AND l.joined_year <= ${year}`);
      expect(replicating, String(year)).toEqual({ provinces: replicatingIn(snapshot, year), in_new_ones: 0 });
    }

    const first = await one(`SELECT CAST(min(year(month)) AS DOUBLE) AS year FROM activity`);
    expect(first?.year).toBe(TOTALS.activities.from);

    // in months with many activities; where they are few, whole numbers favour the large libraries
    const mean = (tier: string) => `avg(activities - 1) FILTER (tier = '${tier}' AND year(month) = 2024)`;
    const held = await one(`SELECT CAST(min(activities) AS DOUBLE) AS least,
        ${mean('province')} / ${mean('village')} AS provincial, ${mean('regency')} / ${mean('village')} AS regency
      FROM activity JOIN libraries USING (library_id)`);
    expect(held?.least).toBe(1);
    if (snapshot === '2025-04') {
      expect(held?.provincial).toBeCloseTo(3, 0);
      expect(held?.regency).toBeCloseTo(2, 0);
    }
    native.close();
  });
});
