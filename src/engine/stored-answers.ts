import { isCell } from './cell.ts';
import { DecodeError } from './errors.ts';
import type { Answer, CellValue, ColumnSpec, ColumnType } from './port.ts';

/** A stored answer as JSON: columns in order, cells by column. */
interface StoredAnswer {
  readonly v: 1;
  readonly rowCount: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: ColumnType;
    readonly cells: readonly CellValue[];
  }[];
}

/** A file of stored answers that is not one: damaged, or written by another version. */
export class StoredAnswerError extends Error {
  override readonly name = 'StoredAnswerError';
}

/** Writes an answer as JSON text; the same answer always gives the same text. */
export function encodeStored(answer: Answer, spec: ColumnSpec): string {
  const columns = Object.entries(spec).map(([name, type]) => {
    const cells = answer.columns[name];
    if (cells === undefined) throw new DecodeError(name, type, 'no such column');
    return { name, type, cells };
  });
  const stored: StoredAnswer = { v: 1, rowCount: answer.rowCount, columns };
  return JSON.stringify(stored);
}

/**
 * Reads a stored answer against the columns that a query promises. Throws StoredAnswerError when it is no stored
 * answer, DecodeError when a column is not what was promised.
 */
export function decodeStored(json: unknown, spec: ColumnSpec): Answer {
  if (!isRecord(json)) throw new StoredAnswerError('not an object');
  if (json.v !== 1) throw new StoredAnswerError(`version ${String(json.v)}, not 1`);
  const { rowCount, columns: stored } = json;
  if (typeof rowCount !== 'number' || !Number.isSafeInteger(rowCount) || rowCount < 0) {
    throw new StoredAnswerError('rowCount is not a count');
  }
  if (!Array.isArray(stored)) throw new StoredAnswerError('columns is not a list');
  const columns: Record<string, readonly CellValue[]> = {};
  Object.entries(spec).forEach(([name, type], index) => {
    columns[name] = column(stored[index], name, type, rowCount);
  });
  const extra: unknown = stored[Object.keys(spec).length];
  if (extra !== undefined)
    throw new DecodeError(isRecord(extra) ? String(extra.name) : '?', 'absent', 'a column');
  return { rowCount, columns };
}

function column(stored: unknown, name: string, type: ColumnType, rowCount: number): readonly CellValue[] {
  if (!isRecord(stored)) throw new DecodeError(name, type, 'no such column');
  if (stored.name !== name)
    throw new DecodeError(name, type, `a column named ${JSON.stringify(stored.name)}`);
  if (stored.type !== type) throw new DecodeError(name, type, String(stored.type));
  const { cells } = stored;
  if (!Array.isArray(cells) || cells.length !== rowCount)
    throw new DecodeError(name, type, 'another number of cells');
  return cells.map((cell: unknown, row) => {
    if (!isCell(cell, type)) throw new DecodeError(name, type, typeof cell, row);
    return cell;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
