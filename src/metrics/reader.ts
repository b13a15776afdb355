import { isOneOf } from '../base/index.ts';
import { type Answer, type CellValue, DecodeError } from '../engine/index.ts';

/**
 * Reads the cells of one row of an answer by what they must be. Each throws DecodeError, which names column and
 * row, for a cell that is something else.
 */
export interface RowReader {
  text(column: string): string;
  textOrNull(column: string): string | null;
  number(column: string): number;
  numberOrNull(column: string): number | null;
  flag(column: string): boolean;
  flagOrNull(column: string): boolean | null;
  /** A text of a closed list. */
  one<const T extends readonly string[]>(list: T, column: string): T[number];
  oneOrNull<const T extends readonly string[]>(list: T, column: string): T[number] | null;
}

/** Every row of the answer, read by `read`. */
export function readRows<Row>(answer: Answer, read: (row: RowReader) => Row): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < answer.rowCount; at += 1) rows.push(read(readerOf(answer, at)));
  return rows;
}

function readerOf(answer: Answer, at: number): RowReader {
  const cell = (column: string): CellValue => {
    const value = answer.columns[column]?.[at];
    if (value === undefined) throw new DecodeError(column, 'VARCHAR', 'no such cell', at);
    return value;
  };
  const textOrNull = (column: string): string | null => {
    const value = cell(column);
    if (value !== null && typeof value !== 'string')
      throw new DecodeError(column, 'VARCHAR', typeof value, at);
    return value;
  };
  const numberOrNull = (column: string): number | null => {
    const value = cell(column);
    if (value !== null && typeof value !== 'number')
      throw new DecodeError(column, 'DOUBLE', typeof value, at);
    return value;
  };
  const flagOrNull = (column: string): boolean | null => {
    const value = cell(column);
    if (value !== null && typeof value !== 'boolean')
      throw new DecodeError(column, 'BOOLEAN', typeof value, at);
    return value;
  };
  const oneOrNull = <const T extends readonly string[]>(list: T, column: string): T[number] | null => {
    const value = textOrNull(column);
    if (value === null || isOneOf(list, value)) return value;
    throw new DecodeError(column, 'VARCHAR', `${JSON.stringify(value)}, which is not in its list`, at);
  };
  const present = <T>(column: string, type: 'VARCHAR' | 'DOUBLE' | 'BOOLEAN', value: T | null): T => {
    if (value === null) throw new DecodeError(column, type, 'null', at);
    return value;
  };
  return {
    textOrNull,
    numberOrNull,
    flagOrNull,
    oneOrNull,
    text: (column) => present(column, 'VARCHAR', textOrNull(column)),
    number: (column) => present(column, 'DOUBLE', numberOrNull(column)),
    flag: (column) => present(column, 'BOOLEAN', flagOrNull(column)),
    one: (list, column) => present(column, 'VARCHAR', oneOrNull(list, column)),
  };
}
