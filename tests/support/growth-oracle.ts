import type { Channel, Funding, Tier } from '../../src/base/index.ts';
import type { PartId } from '../../src/metrics/index.ts';
import type { NativeDatabase } from './oracle/native.ts';

/** What the parts of a change are asked of, in the oracle's own words. */
export interface PartsQuestion {
  readonly level: 'nation' | 'province' | 'regency';
  readonly era: '38' | '34';
  readonly tier: readonly Tier[];
  readonly channel: readonly Channel[];
  readonly funding: readonly Funding[];
  readonly from: number;
  readonly to: number;
}

/** Libraries that pass the filter, with their area, whether they are in at both ends, and what their regency had. */
function libraries({ level, era, tier, channel, funding, from, to }: PartsQuestion): string {
  const province = era === '34' ? 'r.era34_code' : "if(r.level = 'province', r.region_code, r.parent_code)";
  const area = {
    nation: "'ID'",
    province: `coalesce(${province}, 'unknown')`,
    regency:
      "CASE r.level WHEN 'regency' THEN r.region_code WHEN 'province' THEN 'provincial' ELSE 'unknown' END",
  }[level];
  const list = (column: string, values: readonly string[]) =>
    values.length === 0 ? 'true' : `l.${column} IN (${values.map((value) => `'${value}'`)})`;
  const inAt = (year: number) => `(l.joined_year <= ${year} AND coalesce(year(l.left_on) > ${year}, true))`;
  return `SELECT ${area} AS area, l.tier, l.channel, coalesce(r.level = 'regency', false) AS placed, l.region_code,
      ${inAt(from)} AS before, ${inAt(to)} AS after
    FROM libraries l LEFT JOIN regions r ON r.region_code = l.region_code AND r.level <> 'nation'
    WHERE ${list('tier', tier)} AND ${list('channel', channel)} AND ${list('funding', funding)}`;
}

/** Each part by `area|part`, every one by a condition of its own; areas and parts without a library are left out. */
export async function partsByHand(
  native: NativeDatabase,
  question: PartsQuestion,
): Promise<ReadonlyMap<string, number>> {
  const had = `region_code IN (SELECT region_code FROM libraries WHERE tier <> 'province' AND region_code IS NOT NULL
      AND joined_year <= ${question.from} AND coalesce(year(left_on) > ${question.from}, true))`;
  const came = 'after AND NOT before';
  const paid = `${came} AND channel = 'stimulus'`;
  const conditions: Readonly<Record<PartId, string>> = {
    departures: 'before AND NOT after',
    replication: `${came} AND channel <> 'stimulus'`,
    provincial_libraries: `${paid} AND tier = 'province'`,
    region_unknown: `${paid} AND tier <> 'province' AND NOT placed`,
    newly_reached: `${paid} AND tier <> 'province' AND placed AND NOT (${had})`,
    more_villages: `${paid} AND tier = 'village' AND placed AND ${had}`,
    regency_libraries: `${paid} AND tier = 'regency' AND placed AND ${had}`,
  };
  const found = new Map<string, number>();
  for (const [part, condition] of Object.entries(conditions)) {
    const rows = await native.ask(
      `WITH l AS (${libraries(question)}) SELECT area, count(*)::DOUBLE AS n FROM l WHERE ${condition} GROUP BY area`,
    );
    for (const row of rows)
      found.set(`${row.area}|${part}`, Number(row.n) * (part === 'departures' ? -1 : 1));
  }
  return found;
}

/** Stock at the end of both years by area. */
export async function stocksByHand(
  native: NativeDatabase,
  question: PartsQuestion,
): Promise<ReadonlyMap<string, readonly [before: number, after: number]>> {
  const rows = await native.ask(`WITH l AS (${libraries(question)})
    SELECT area, (count(*) FILTER (before))::DOUBLE AS b, (count(*) FILTER (after))::DOUBLE AS a FROM l GROUP BY area`);
  return new Map(rows.map((row) => [String(row.area), [Number(row.b), Number(row.a)] as const]));
}
