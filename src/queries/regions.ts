import { LEVELS, type Level, type RegionCode } from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { name, readRows, type Sql, sql, text } from '../metrics/index.ts';
import type { RegionsSpec } from './spec.ts';

/** A region in the boundaries asked. A province of the era of 34 has the sums of the provinces it became. */
export interface RegionRow {
  readonly code: RegionCode;
  readonly level: Level;
  readonly parent: RegionCode | null;
  readonly name: string;
  readonly iso: string | null;
  readonly kabupaten: number | null;
  readonly kota: number | null;
  readonly desa: number;
  readonly kelurahan: number;
  readonly population: number | null;
  readonly populationSource: string | null;
  readonly tileCol: number | null;
  readonly tileRow: number | null;
}

const COLUMNS = {
  region_code: 'VARCHAR',
  level: 'VARCHAR',
  parent_code: 'VARCHAR',
  name: 'VARCHAR',
  iso_3166_2: 'VARCHAR',
  kabupaten: 'INTEGER',
  kota: 'INTEGER',
  desa: 'INTEGER',
  kelurahan: 'INTEGER',
  population: 'INTEGER',
  population_source: 'VARCHAR',
  tile_col: 'INTEGER',
  tile_row: 'INTEGER',
} as const satisfies ColumnSpec;

/** Nation, provinces, regencies; each level in the order of codes. */
export function regionsQuery(spec: RegionsSpec, schema: string): Query {
  const merged = spec.era === '34';
  const target = merged
    ? sql`CASE r.level WHEN 'province' THEN r.era34_code ELSE r.region_code END`
    : sql`r.region_code`;
  const parent = merged
    ? sql`CASE r.level WHEN 'regency' THEN r.era34_code ELSE r.parent_code END`
    : sql`r.parent_code`;
  const own = (column: keyof typeof COLUMNS): Sql =>
    sql`max(CASE WHEN r.region_code = ${target} THEN r.${name(column)} END)`;
  const total = (column: keyof typeof COLUMNS): Sql =>
    sql`CASE WHEN count(r.${name(column)}) = count(*) THEN sum(r.${name(column)}) END`;
  const cells: Readonly<Record<keyof typeof COLUMNS, Sql>> = {
    region_code: target,
    level: sql`r.level`,
    parent_code: sql`max(${parent})`,
    name: own('name'),
    iso_3166_2: own('iso_3166_2'),
    kabupaten: total('kabupaten'),
    kota: total('kota'),
    desa: total('desa'),
    kelurahan: total('kelurahan'),
    population: total('population'),
    population_source: own('population_source'),
    tile_col: own('tile_col'),
    tile_row: own('tile_row'),
  };
  const list = Object.entries(COLUMNS).map(
    ([column, type]) => `  CAST(${cells[column as keyof typeof COLUMNS]} AS ${type}) AS ${name(column)}`,
  );
  return {
    sql: sql`SELECT
${list.join(',\n') as Sql}
FROM ${name(schema, 'regions')} r
${spec.level === undefined ? sql`` : sql`WHERE r.level = ${text(spec.level)}\n`}GROUP BY r.level, ${target}
ORDER BY CASE r.level WHEN 'nation' THEN 0 WHEN 'province' THEN 1 ELSE 2 END, ${target}`,
    columns: COLUMNS,
  };
}

/** Throws DecodeError for a cell outside its closed list. */
export function readRegionRows(answer: Answer): readonly RegionRow[] {
  return readRows(answer, (row) => ({
    code: row.text('region_code') as RegionCode,
    level: row.one(LEVELS, 'level'),
    parent: row.textOrNull('parent_code') as RegionCode | null,
    name: row.text('name'),
    iso: row.textOrNull('iso_3166_2'),
    kabupaten: row.numberOrNull('kabupaten'),
    kota: row.numberOrNull('kota'),
    desa: row.number('desa'),
    kelurahan: row.number('kelurahan'),
    population: row.numberOrNull('population'),
    populationSource: row.textOrNull('population_source'),
    tileCol: row.numberOrNull('tile_col'),
    tileRow: row.numberOrNull('tile_row'),
  }));
}
