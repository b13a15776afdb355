import { TIERS } from '../../base/index.ts';
import { sqlText } from '../../engine/index.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../contract.ts';
import type { ValidationRule } from './rule.ts';

const base = { severity: 'error', speed: 'quick', column: null, needs: [] } as const;

/** Lines of `what: found, expected` where two numbers differ. `pairs`: SELECT of what, found, expected. */
const differing = (pairs: string) =>
  `SELECT what || ': ' || CAST(found AS VARCHAR) || ', expected ' || CAST(expected AS VARCHAR) AS example
   FROM (${pairs}) WHERE found <> expected`;

const emptyTables: readonly ValidationRule[] = TABLE_NAMES.filter((table) => TABLES[table].required).map(
  (table) => ({
    ...base,
    rule: 'empty_table',
    table,
    bad: (c) => `SELECT '0' AS example FROM (SELECT count(*) AS n FROM ${c.table(table)}) WHERE n = 0`,
  }),
);

/** Rows as the manifest states them, by table and by tier of library. */
const rowTotals: readonly ValidationRule[] = TABLE_NAMES.map((table) => ({
  ...base,
  rule: 'totals_differ',
  table,
  bad: (c) => {
    const files = c.manifest.tables[table]?.files ?? [];
    const expected = files.reduce((total, file) => total + file.rows, 0);
    return differing(
      `SELECT ${sqlText(table)} AS what, (SELECT count(*) FROM ${c.table(table)}) AS found, ${expected} AS expected`,
    );
  },
}));

const tierTotals: ValidationRule = {
  ...base,
  rule: 'totals_differ',
  table: 'libraries',
  column: 'tier',
  bad: (c) =>
    differing(
      TIERS.map(
        (tier) => `SELECT ${sqlText(tier)} AS what,
          (SELECT count(*) FROM ${c.table('libraries')} WHERE tier = ${sqlText(tier)}) AS found,
          ${c.manifest.library_rows[tier]} AS expected`,
      ).join(' UNION ALL '),
    ),
};

/** The country since 2022: Kepmendagri 300.2.2-2138/2025. A code's second part from 71 on is a city. */
const REGION_COUNTS: readonly [what: string, where: string, expected: number][] = [
  ['nation', `level = 'nation'`, 1],
  ['provinces', `level = 'province'`, 38],
  ['kabupaten', `level = 'regency' AND substr(region_code, 4) < '71'`, 416],
  ['kota', `level = 'regency' AND substr(region_code, 4) >= '71'`, 98],
];

const regionCounts: ValidationRule = {
  ...base,
  rule: 'region_count',
  table: 'regions',
  speed: 'full',
  bad: (c) => {
    const regions = c.table('regions');
    const counted = REGION_COUNTS.map(
      ([what, where, expected]) =>
        `SELECT ${sqlText(what)} AS what, (SELECT count(*) FROM ${regions} WHERE ${where}) AS found, ${expected} AS expected`,
    );
    const eras = `SELECT 'provinces of the 34 era',
      (SELECT count(DISTINCT era34_code) FROM ${regions} WHERE level = 'province'), 34`;
    return differing([...counted, eras].join(' UNION ALL '));
  },
};

/** A measure of a region is the sum over the regions right below it, where both state it. */
function regionSums(column: string, child: string, where = ''): ValidationRule {
  return {
    ...base,
    rule: 'region_sums',
    table: 'regions',
    column,
    speed: 'full',
    bad: (c) =>
      differing(
        `SELECT p.region_code AS what, p.${column} AS found, ${child} AS expected
         FROM ${c.table('regions')} p JOIN ${c.table('regions')} c ON c.parent_code = p.region_code
         ${where} GROUP BY p.region_code, p.${column}`,
      ),
  };
}

const isCity = `substr(c.region_code, 4) >= '71'`;
const sums: readonly ValidationRule[] = [
  regionSums('desa', 'sum(c.desa)'),
  regionSums('kelurahan', 'sum(c.kelurahan)'),
  regionSums('population', 'sum(c.population)'),
  regionSums('kabupaten', `count(*) FILTER (WHERE NOT ${isCity})`, `WHERE p.level = 'province'`),
  regionSums('kota', `count(*) FILTER (WHERE ${isCity})`, `WHERE p.level = 'province'`),
  regionSums('kabupaten', 'sum(c.kabupaten)', `WHERE p.level = 'nation'`),
  regionSums('kota', 'sum(c.kota)', `WHERE p.level = 'nation'`),
];

/** A region and the one above it lie in the same province of the 34 era, so that every sum holds in both eras. */
const eraParents: ValidationRule = {
  ...base,
  rule: 'region_sums',
  table: 'regions',
  column: 'era34_code',
  speed: 'full',
  bad: (c) => `SELECT r.region_code || ': ' || coalesce(r.era34_code, 'NULL') AS example
    FROM ${c.table('regions')} r JOIN ${c.table('regions')} p ON p.region_code = r.parent_code
    WHERE (r.level = 'regency' AND r.era34_code IS DISTINCT FROM p.era34_code)
      OR (r.level = 'province' AND r.era34_code IS NULL)`,
};

export const TOTAL_RULES: readonly ValidationRule[] = [
  ...emptyTables,
  ...rowTotals,
  tierTotals,
  regionCounts,
  ...sums,
  eraParents,
];

/** Tables whose rule may only run when the whole table is there. */
export function ownTables(rule: ValidationRule): readonly TableName[] {
  return [rule.table, ...rule.needs];
}
