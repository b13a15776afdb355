import { isOneOf, LEVELS, type Level, type RegionCode } from '../../base/index.ts';
import { type Answer, type CellValue, DecodeError, type Query, sqlName } from '../../engine/index.ts';
import { isRegionCode } from './region-code.ts';

/** A row of `regions`, as it is today. Counts are of units inside the region; population in people. */
export interface RegionRow {
  readonly code: RegionCode;
  readonly level: Level;
  readonly parent: RegionCode | null;
  readonly name: string;
  readonly iso: string | null;
  /** Province of the 34-province era that holds it; null for the nation. */
  readonly era34: RegionCode | null;
  readonly kabupaten: number | null;
  readonly kota: number | null;
  readonly desa: number;
  readonly kelurahan: number;
  readonly population: number | null;
  readonly populationSource: string | null;
  readonly tile: { readonly col: number; readonly row: number } | null;
}

/** All regions of a loaded snapshot, ordered by code. */
export function regionsQuery(schema: string): Query {
  return {
    sql: `SELECT region_code, "level", parent_code, "name", iso_3166_2, era34_code, kabupaten, kota, desa, kelurahan,
  population, population_source, tile_col, tile_row FROM ${sqlName(schema)}.regions ORDER BY region_code`,
    columns: {
      region_code: 'VARCHAR',
      level: 'VARCHAR',
      parent_code: 'VARCHAR',
      name: 'VARCHAR',
      iso_3166_2: 'VARCHAR',
      era34_code: 'VARCHAR',
      kabupaten: 'INTEGER',
      kota: 'INTEGER',
      desa: 'INTEGER',
      kelurahan: 'INTEGER',
      population: 'INTEGER',
      population_source: 'VARCHAR',
      tile_col: 'INTEGER',
      tile_row: 'INTEGER',
    },
  };
}

/** Reads the answer to `regionsQuery`. Throws DecodeError for a code or level that is none. */
export function regionRows(answer: Answer): readonly RegionRow[] {
  return Array.from({ length: answer.rowCount }, (_, row) => {
    const cell = (name: string): CellValue => answer.columns[name]?.[row] ?? null;
    const col = count(cell('tile_col'));
    const line = count(cell('tile_row'));
    const level = cell('level');
    if (!isOneOf(LEVELS, level)) throw new DecodeError('level', 'VARCHAR', String(level), row);
    return {
      code: code(cell('region_code'), 'region_code', row) ?? missing('region_code', row),
      level,
      parent: code(cell('parent_code'), 'parent_code', row),
      name: text(cell('name')) ?? missing('name', row),
      iso: text(cell('iso_3166_2')),
      era34: code(cell('era34_code'), 'era34_code', row),
      kabupaten: count(cell('kabupaten')),
      kota: count(cell('kota')),
      desa: count(cell('desa')) ?? missing('desa', row),
      kelurahan: count(cell('kelurahan')) ?? missing('kelurahan', row),
      population: count(cell('population')),
      populationSource: text(cell('population_source')),
      tile: col === null || line === null ? null : { col, row: line },
    };
  });
}

const text = (cell: CellValue): string | null => (typeof cell === 'string' ? cell : null);
const count = (cell: CellValue): number | null => (typeof cell === 'number' ? cell : null);

function code(cell: CellValue, column: string, row: number): RegionCode | null {
  if (cell === null) return null;
  if (typeof cell === 'string' && isRegionCode(cell)) return cell;
  throw new DecodeError(column, 'VARCHAR', JSON.stringify(cell), row);
}

function missing(column: string, row: number): never {
  throw new DecodeError(column, 'VARCHAR', 'NULL', row);
}
