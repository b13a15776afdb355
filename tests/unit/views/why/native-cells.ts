import { NATION } from '../../../../src/base/index.ts';
import type { MetricId } from '../../../../src/metrics/index.ts';
import type { ViewState, WhyCell } from '../../../../src/state/index.ts';

interface Measure {
  /** What stands above and below the line, over rows `l` of libraries, or `a` of activity joined to them. */
  readonly above: string;
  readonly below?: string;
  readonly over: 'stock' | 'joined' | 'stated' | 'reports';
  readonly tiers?: readonly string[];
}

const STATED: Readonly<Record<MetricId, Measure>> = {
  libraries: { above: 'count(*)', over: 'stock' },
  new_libraries: { above: 'count(*)', over: 'joined' },
  village_coverage: {
    above: 'count(*)',
    below: '(SELECT sum(r.desa + r.kelurahan) FROM places r WHERE r.level = LEVEL)',
    over: 'stock',
    tiers: ['village'],
  },
  regency_coverage: {
    above: 'count(DISTINCT l.region_code)',
    below: "(SELECT count(*) FROM places r WHERE r.level = 'regency')",
    over: 'stock',
    tiers: ['regency'],
  },
  provinces_reached: { above: 'count(DISTINCT PROVINCE)', over: 'stock' },
  regencies_reached: {
    above: 'count(DISTINCT l.region_code)',
    over: 'stock',
    tiers: ['regency', 'village'],
  },
  libraries_per_100k: {
    above: 'count(*)',
    below: '(SELECT sum(r.population) FROM places r WHERE r.level = LEVEL)',
    over: 'stock',
  },
  replications_per_stimulus_village: {
    above: "count(*) FILTER (l.channel = 'replication')",
    below: "count(*) FILTER (l.channel = 'stimulus')",
    over: 'stock',
    tiers: ['village'],
  },
  active_libraries: { above: 'count(*) FILTER (l.active)', over: 'stated' },
  active_share: { above: 'count(*) FILTER (l.active)', below: 'count(*)', over: 'stated' },
  activities: { above: 'sum(a.activities)', over: 'reports' },
  participants: { above: 'sum(a.participants)', over: 'reports' },
  participants_per_activity: { above: 'sum(a.participants)', below: 'sum(a.activities)', over: 'reports' },
};

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Numerator, denominator and counted rows of a cell as native DuckDB counts them, from the tables and in other words. */
export function nativeSql({ metric, region, year }: WhyCell, state: ViewState): string {
  const { above, below, over, tiers } = STATED[metric];
  const province =
    state.era === '34'
      ? 'p.era34_code'
      : "CASE p.level WHEN 'province' THEN p.region_code ELSE p.parent_code END";
  const level = region === NATION ? 'nation' : region.includes('.') ? 'regency' : 'province';
  const inside =
    region === NATION
      ? 'true'
      : level === 'regency'
        ? `region_code = '${region}'`
        : state.era === '34'
          ? `era34_code = '${region}'`
          : `(region_code = '${region}' OR parent_code = '${region}')`;
  const conditions = [
    region === NATION ? 'true' : 'l.region_code IN (SELECT region_code FROM places)',
    ...(state.tier.length > 0 ? [`l.tier IN (${listed(state.tier)})`] : []),
    ...(state.channel.length > 0 ? [`l.channel IN (${listed(state.channel)})`] : []),
    ...(state.funding.length > 0 ? [`l.funding IN (${listed(state.funding)})`] : []),
    ...(tiers ? [`l.tier IN (${listed(tiers)})`] : []),
    over === 'reports'
      ? `year(a.month) = ${year}`
      : over === 'joined'
        ? `l.joined_year = ${year}`
        : `l.joined_year <= ${year}`,
    ...(over === 'stated' ? [`l.active IS NOT NULL AND year(l.active_as_of) = ${year}`] : []),
  ];
  const from = over === 'reports' ? 'activity a JOIN libraries l USING (library_id)' : 'libraries l';
  const number = (text: string) =>
    `CAST(${text.replaceAll('LEVEL', `'${level}'`).replaceAll('PROVINCE', province)} AS DOUBLE)`;
  return `WITH places AS (SELECT * FROM regions WHERE ${inside})
    SELECT ${number(above)} AS numerator, ${below ? number(below) : 'CAST(NULL AS DOUBLE)'} AS denominator,
      CAST(count(*) AS DOUBLE) AS counted
    FROM ${from} LEFT JOIN regions p ON p.region_code = l.region_code
    WHERE ${conditions.join(' AND ')}`;
}
