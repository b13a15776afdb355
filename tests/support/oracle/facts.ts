import type { MetricSpec } from '../../../src/metrics/index.ts';
import type { NativeDatabase, NativeRow } from './native.ts';

/** What the rows say of an area in a year and slice, before any rule. `a` over `b` is the metric, or `a` alone. */
export interface Fact {
  readonly area: string;
  readonly leaf: string;
  readonly year: number;
  readonly slice: string;
  readonly a: number;
  readonly b: number | null;
  readonly rows: number;
  /** `modelled`, `registry+published`, ... */
  readonly evidence: string;
}

const DIMENSIONS = ['tier', 'channel', 'funding'] as const;

/** Texts of the slice's values in the order tier, channel, funding; `` for what is not asked. */
const sliceOf = (spec: MetricSpec) =>
  DIMENSIONS.map((d) => (spec.by.includes(d) ? d : "''")).join(" || '/' || ");

const provinceOf = (spec: MetricSpec, alias: string) =>
  spec.era === '34'
    ? `${alias}.era34_code`
    : `if(${alias}.level = 'province', ${alias}.region_code, ${alias}.parent_code)`;

/** Every library, with the area of the question's level that it counts in. */
function libraries(spec: MetricSpec): string {
  const region =
    spec.metric === 'village_coverage'
      ? `if(village_code IS NULL, region_code, min(region_code) OVER (PARTITION BY coalesce(village_code, library_id)))`
      : 'region_code';
  const area = {
    nation: "'ID'",
    province: `coalesce(${provinceOf(spec, 'r')}, 'unknown')`,
    regency: `CASE r.level WHEN 'regency' THEN r.region_code WHEN 'province' THEN 'provincial' ELSE 'unknown' END`,
  }[spec.level];
  const wanted = ['true'];
  for (const d of DIMENSIONS)
    if (spec[d].length > 0) wanted.push(`l.${d} IN (${spec[d].map((v) => `'${v}'`)})`);
  if (spec.within !== null) wanted.push(`${provinceOf(spec, 'r')} = '${spec.within}'`);
  return `SELECT l.* EXCLUDE (region_code), r.region_code, r.level AS region_level, ${provinceOf(spec, 'r')} AS province,
      ${area} AS area, ${sliceOf(spec)} AS slice
    FROM (SELECT * REPLACE (${region} AS region_code) FROM libraries ${spec.metric === 'village_coverage' ? "WHERE tier = 'village'" : ''}) l
    LEFT JOIN regions r ON r.region_code = l.region_code AND r.level <> 'nation'
    WHERE ${wanted.join(' AND ')}`;
}

const years = (first: number, last: number) => `(SELECT unnest(range(${first}, ${last + 1})) AS y)`;
const AT_YEAR_END = `joined_year <= y AND (left_on IS NULL OR left_on > make_date(y, 12, 31))`;

/** A status speaks of the year in which it was stated; without a date, of the last. */
const STATED = 'active IS NOT NULL AND coalesce(year(active_as_of), last) = y';

/** Numerator, denominator and the condition of a row for the metrics of libraries. */
const COUNTS: Readonly<Record<string, { a: string; b?: string; when?: string }>> = {
  libraries: { a: 'count(*)' },
  new_libraries: { a: 'count(*)', when: 'joined_year = y' },
  libraries_per_100k: { a: 'count(*)' },
  village_coverage: {
    a: 'count(DISTINCT coalesce(village_code, library_id))',
    when: `tier = 'village' AND ${AT_YEAR_END}`,
  },
  regency_coverage: {
    a: "count(DISTINCT region_code) FILTER (region_level = 'regency')",
    when: `tier = 'regency' AND ${AT_YEAR_END}`,
  },
  provinces_reached: { a: 'count(DISTINCT province)' },
  regencies_reached: {
    a: "count(DISTINCT region_code) FILTER (region_level = 'regency')",
    when: `tier <> 'province' AND ${AT_YEAR_END}`,
  },
  active_libraries: { a: 'count(*) FILTER (active)', when: `${STATED} AND ${AT_YEAR_END}` },
  active_share: { a: 'count(*) FILTER (active)', b: 'count(*)', when: `${STATED} AND ${AT_YEAR_END}` },
  replications_per_stimulus_village: {
    a: "count(*) FILTER (channel = 'replication')",
    b: "count(*) FILTER (channel = 'stimulus')",
    when: `tier = 'village' AND ${AT_YEAR_END}`,
  },
};

export async function libraryFacts(
  native: NativeDatabase,
  spec: MetricSpec,
  first: number,
  last: number,
): Promise<readonly Fact[]> {
  const { a, b, when } = COUNTS[spec.metric] ?? { a: 'count(*)' };
  return facts(
    await native.ask(`WITH l AS (${libraries(spec)})
      SELECT area, '' AS leaf, y::DOUBLE AS y, slice, (${a})::DOUBLE AS a, (${b ?? 'NULL'})::DOUBLE AS b,
        count(*)::DOUBLE AS n, string_agg(DISTINCT evidence, '+') AS evidence
      FROM l, (SELECT ${last} AS last), ${years(first, last)} WHERE ${when ?? AT_YEAR_END} GROUP BY ALL`),
  );
}

const REPORTS: Readonly<Record<string, { a: string; b?: string }>> = {
  activities: { a: 'sum(activities)' },
  participants: { a: 'sum(participants)' },
  participants_per_activity: { a: 'sum(participants)', b: 'sum(activities)' },
};

/** Reports by leaf region; `` is the leaf of rows without one. */
export async function reportFacts(native: NativeDatabase, spec: MetricSpec): Promise<readonly Fact[]> {
  const { a, b } = REPORTS[spec.metric] ?? { a: 'NULL' };
  return facts(
    await native.ask(`WITH l AS (${libraries(spec)})
      SELECT area, coalesce(region_code, '') AS leaf, year(month)::DOUBLE AS y, slice, (${a})::DOUBLE AS a,
        (${b ?? 'NULL'})::DOUBLE AS b, count(*)::DOUBLE AS n, string_agg(DISTINCT x.evidence, '+') AS evidence
      FROM activity x JOIN l ON l.library_id = x.library_id GROUP BY ALL`),
  );
}

/** `area|year|slice` of where a library was in the programme at any time of the year. */
export async function presentCells(
  native: NativeDatabase,
  spec: MetricSpec,
  first: number,
  last: number,
): Promise<ReadonlySet<string>> {
  const rows = await native.ask(`WITH l AS (${libraries(spec)})
    SELECT DISTINCT area || '|' || y || '|' || slice AS cell FROM l, ${years(first, last)}
    WHERE joined_year <= y AND (left_on IS NULL OR year(left_on) >= y)`);
  return new Set(rows.map((row) => String(row.cell)));
}

function facts(rows: readonly NativeRow[]): readonly Fact[] {
  return rows.map((row) => ({
    area: String(row.area),
    leaf: String(row.leaf),
    year: Number(row.y),
    slice: String(row.slice),
    a: Number(row.a),
    b: row.b === null || row.b === undefined ? null : Number(row.b),
    rows: Number(row.n),
    evidence: String(row.evidence),
  }));
}
