import { parseCsv } from '../csv.ts';

/** A row of `provinces.csv`; populations are people, poverty is a percentage, TGM an index of 0 to 100. */
export interface ProvinceFacts {
  readonly code: string;
  readonly iso: string;
  readonly bps: string;
  readonly era34: string;
  readonly kabupaten: number;
  readonly kota: number;
  readonly desa: number;
  readonly kelurahan: number;
  /** Dukcapil, semester II 2024. */
  readonly population: number;
  readonly povertyPct: number;
  readonly tgm: number;
  readonly tileCol: number;
  readonly tileRow: number;
}

const COLUMNS = [
  'code',
  'iso_3166_2',
  'bps_code',
  'era34_code',
  'kabupaten',
  'kota',
  'desa',
  'kelurahan',
  'population_2024s2_dukcapil',
  'poverty_pct_2024_03',
  'tgm_2024',
  'tile_col',
  'tile_row',
] as const;

/** Reads the province facts. Throws, naming the province, where a number is missing. */
export function readProvinceFacts(csv: string): ProvinceFacts[] {
  return parseCsv(csv, COLUMNS, 'provinces.csv').map((cells) => {
    const number = (column: (typeof COLUMNS)[number]): number => {
      const value = Number(cells[column]);
      if (cells[column] === '' || !Number.isFinite(value))
        throw new Error(`provinces.csv: ${cells.code} has no ${column}`);
      return value;
    };
    return {
      code: cells.code,
      iso: cells.iso_3166_2,
      bps: cells.bps_code,
      era34: cells.era34_code,
      kabupaten: number('kabupaten'),
      kota: number('kota'),
      desa: number('desa'),
      kelurahan: number('kelurahan'),
      population: number('population_2024s2_dukcapil'),
      povertyPct: number('poverty_pct_2024_03'),
      tgm: number('tgm_2024'),
      tileCol: number('tile_col'),
      tileRow: number('tile_row'),
    };
  });
}
