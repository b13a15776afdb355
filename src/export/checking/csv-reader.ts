import type { CellValue } from '../../engine/index.ts';
import { type CsvDialect, csvHead } from '../csv-dialect.ts';
import type { ExportColumn } from '../request.ts';
import { isNumeric } from '../tally.ts';
import { unguarded } from '../text-guard.ts';

export type ReadColumn = Pick<ExportColumn, 'id' | 'type'>;

const QUOTE = 34;
const NEWLINE = 10;

/**
 * Reads a file of those columns in any pieces and gives its rows. Our own, as no library tells an empty text (`""`) from
 * a missing cell (nothing). Throws RangeError, naming row and column, where the file is not as the dialect has it.
 */
export function csvReader(
  columns: readonly ReadColumn[],
  dialect: CsvDialect,
  onRow: (cells: readonly CellValue[]) => void,
): { push(text: string): void; end(): void } {
  const head = csvHead(columns, dialect);
  const meanings = columns.map((column) => meaningOf(column, dialect));
  const separator = dialect.separator.charCodeAt(0);
  let text = '';
  let at = 0;
  let rows = -1;

  const wrong = (place: number) =>
    new RangeError(`row ${rows + 1}, column ${columns[place]?.id ?? 'too many'}`);
  /** Reads the row at `at`, which then stands behind it; false, and nothing moves, when the row goes on. */
  const readRow = (): boolean => {
    const cells: CellValue[] = new Array(meanings.length);
    let from = at;
    for (let place = 0; ; place += 1) {
      const meaning = meanings[place];
      if (!meaning) throw wrong(place);
      const end = endOfCell(text, from, separator);
      if (end === -1) return false;
      const value = end === from ? null : meaning(text, from, end);
      if (value === undefined) throw wrong(place);
      cells[place] = value;
      from = end + 1;
      const next = text.charCodeAt(end);
      if (next === separator) continue;
      if (next !== NEWLINE) throw wrong(place);
      if (place + 1 < meanings.length) throw wrong(place + 1);
      at = from;
      onRow(cells);
      return true;
    }
  };
  return {
    push(piece) {
      text = text.slice(at) + piece;
      at = 0;
      if (rows === -1) {
        if (text.length < head.length) return;
        if (!text.startsWith(head)) throw new RangeError('The head differs');
        at = head.length;
        rows = 0;
      }
      while (readRow()) rows += 1;
    },
    end() {
      if (rows === -1 || at < text.length) throw new RangeError('The file ends early');
    },
  };
}

/** Where the cell that begins at a place ends; -1 when the text ends before that is known. */
function endOfCell(text: string, from: number, separator: number): number {
  if (text.charCodeAt(from) === QUOTE) {
    let close = text.indexOf('"', from + 1);
    while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    return close === -1 || close + 1 === text.length ? -1 : close + 1;
  }
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === NEWLINE) return at;
  }
  return -1;
}

/** What stands between two places of the text, read as a filled cell of a column; undefined when it means nothing there. */
type Meaning = (text: string, from: number, end: number) => CellValue | undefined;

function meaningOf(column: ReadColumn, { decimal }: CsvDialect): Meaning {
  if (isNumeric(column))
    return (text, from, end) => {
      const digits = text.slice(from, end);
      if (decimal === '.') return numberOf(digits);
      return digits.includes('.') ? undefined : numberOf(digits.replace(decimal, '.'));
    };
  if (column.type === 'flag')
    return (text, from, end) => {
      const word = text.slice(from, end);
      return word === 'true' ? true : word === 'false' ? false : undefined;
    };
  if (column.type === 'date')
    return (text, from, end) => {
      const day = text.slice(from, end);
      return DAY.test(day) ? day : undefined;
    };
  return (text, from, end) => {
    if (text.charCodeAt(from) !== QUOTE) return undefined;
    const inner = text.slice(from + 1, end - 1);
    return unguarded(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const numberOf = (digits: string): number | undefined => {
  const number = Number(digits);
  return Number.isNaN(number) ? undefined : number;
};
