import type { CellValue } from '../../engine/index.ts';
import { columnName, dayOf, fromXmlText, SHEET_END, SHEET_START, STYLE } from '../xlsx-cells.ts';
import type { ReadColumn } from './csv-reader.ts';

const CELL =
  /<c r="([A-Z]+\d+)"(?: t="(\w+)")?(?: s="(\d)")?(?:\/>|>(?:<is><t xml:space="preserve">([^<]*)<\/t><\/is>|<v>([^<]+)<\/v>)<\/c>)/y;
/** A sign that XML text may not have bare. */
const BARE = /&(?!(?:lt|gt|amp);)|>/;
const ROW_END = '</row>';

/**
 * Reads the rows of a data sheet of those columns, without the head, in any pieces. Throws RangeError, naming the row, where it is not
 * XML as the workbook writes it.
 */
export function xlsxReader(
  columns: readonly Pick<ReadColumn, 'id'>[],
  onRow: (cells: readonly CellValue[]) => void,
): {
  push(text: string): void;
  end(): void;
} {
  let rest = '';
  let rows = 0;
  const take = (xml: string) => {
    rows += 1;
    const before = `${rows === 1 ? SHEET_START : ''}<row r="${rows}">`;
    if (!xml.startsWith(before)) throw new RangeError(`row ${rows}`);
    const cells = cellsOf(xml, before.length, rows);
    if (cells.length !== columns.length) throw new RangeError(`row ${rows}`);
    if (rows > 1) onRow(cells);
    else if (columns.some(({ id }, at) => id !== cells[at])) throw new RangeError('The head differs');
  };
  return {
    push(text) {
      const whole = (rest + text).split(ROW_END);
      rest = whole.pop() ?? '';
      for (const row of whole) take(row);
    },
    end() {
      if (rows === 0 || rest !== SHEET_END) throw new RangeError('The sheet ends early');
    },
  };
}

function cellsOf(xml: string, from: number, row: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  CELL.lastIndex = from;
  while (CELL.lastIndex < xml.length) {
    const found = CELL.exec(xml);
    const place = `${columnName(cells.length)}${row}`;
    if (!found || found[1] !== place) throw new RangeError(`cell ${place}`);
    const [, , type, style, text, value] = found;
    if (text !== undefined && BARE.test(text)) throw new RangeError(`cell ${place}`);
    cells.push(text === undefined ? cellOf(value, type, style) : fromXmlText(text));
  }
  return cells;
}

function cellOf(value: string | undefined, type: string | undefined, style: string | undefined): CellValue {
  if (value === undefined) return null;
  if (type === 'b') return value === '1';
  return style === String(STYLE.day) ? dayOf(Number(value)) : Number(value);
}
