import { TABLES, type TableName } from '../contract.ts';
import { type CsvReport, type GivenFile, OwnFilesError } from './fault.ts';

/** Headers that mean a column of the contract beside its own name. */
const ALSO: Readonly<Record<string, string>> = {
  id_perpustakaan: 'library_id',
  kode_perpustakaan: 'library_id',
  nama: 'name',
  nama_perpustakaan: 'name',
  jenjang: 'tier',
  tingkat: 'tier',
  kode_wilayah: 'region_code',
  kode_desa: 'village_code',
  tahun_bergabung: 'joined_year',
  tanggal_bergabung: 'joined_on',
  jalur: 'channel',
  sumber_dana: 'funding',
  bulan: 'month',
  kegiatan: 'activities',
  peserta: 'participants',
  peserta_perempuan: 'participants_female',
  kunjungan: 'visits',
};
/** What a column that a file lacks holds: rows that a reader brings are a registry's, and nobody's money is guessed. */
const FILLED: Readonly<Record<string, string>> = {
  evidence: 'registry',
  funding: 'unspecified',
  funding_basis: 'stated',
};

export interface CsvHead {
  readonly delimiter: string;
  readonly headers: readonly string[];
  /** Number of the header of each column of the contract; what has none is in the report's `filled`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly report: CsvReport;
}

/** Reads the first line of a CSV file against a table. Throws OwnFilesError: csv_encoding, csv_empty, csv_columns. */
export function readCsvHead(file: GivenFile, table: TableName): CsvHead {
  const text = decoded(file);
  const [line = ''] = text.split(/\r?\n/, 1);
  if (line.trim() === '') throw new OwnFilesError('csv_empty', { file: file.path });
  const delimiter = delimiterOf(line);
  const headers = split(line, delimiter).map((header) => header.trim());
  const columns = new Map<string, number>();
  headers.forEach((header, at) => {
    const name = header.toLowerCase().replaceAll(/[\s-]+/g, '_');
    const column = name in TABLES[table].columns ? name : ALSO[name];
    if (column !== undefined && column in TABLES[table].columns && !columns.has(column))
      columns.set(column, at);
  });
  const contract = Object.entries<{ readonly nullable: boolean }>(TABLES[table].columns);
  const lacking = contract.filter(([name]) => !columns.has(name));
  const missing = lacking.filter(([name, { nullable }]) => !nullable && FILLED[name] === undefined);
  if (missing.length > 0)
    throw new OwnFilesError('csv_columns', {
      file: file.path,
      line: 1,
      column: missing.map(([name]) => name).join(', '),
      got: headers.slice(0, 12).join(', '),
    });
  const used = new Map([...columns].map(([column, at]) => [at, column]));
  return {
    delimiter,
    headers,
    columns,
    report: {
      file: file.path,
      table,
      used: [...columns].map(([column, at]) => [headers[at] ?? '', column]),
      unused: headers.filter((_, at) => !used.has(at)),
      filled: lacking.map(([name]) => [name, FILLED[name] ?? '']),
    },
  };
}

function decoded({ path, bytes }: GivenFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new OwnFilesError('csv_encoding', { file: path }, cause);
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

function delimiterOf(line: string): string {
  const counts = DELIMITERS.map((mark) => [split(line, mark).length, mark] as const);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** The cells of one line; quotes keep a delimiter inside a cell. */
function split(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [''];
  let inside = false;
  for (const mark of line) {
    if (mark === '"') inside = !inside;
    else if (mark === delimiter && !inside) cells.push('');
    else cells[cells.length - 1] += mark;
  }
  return cells;
}
