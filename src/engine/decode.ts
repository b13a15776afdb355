import { type DataType, Type, tableFromIPC, type Vector } from 'apache-arrow';
import { isCell } from './cell.ts';
import { DecodeError } from './errors.ts';
import type { Answer, CellValue, ColumnSpec, ColumnType } from './port.ts';

/**
 * Reads an Arrow IPC stream as the columns that a query promised: same names, same order, same types.
 * Throws DecodeError for anything else; 64-bit and decimal numbers never pass.
 */
export function decodeArrow(ipc: Uint8Array, spec: ColumnSpec): Answer {
  const table = tableFromIPC(ipc);
  const promised = Object.entries(spec);
  const fields = table.schema.fields;
  const columns: Record<string, readonly CellValue[]> = {};
  promised.forEach(([name, type], index) => {
    const field = fields[index];
    if (field === undefined) throw new DecodeError(name, type, 'no such column');
    if (field.name !== name)
      throw new DecodeError(name, type, `a column named ${JSON.stringify(field.name)}`);
    if (!carries(field.type, type)) throw new DecodeError(name, type, String(field.type));
    const vector = table.getChildAt(index);
    columns[name] = vector === null ? [] : cells(vector, name, type);
  });
  const extra = fields[promised.length];
  if (extra !== undefined) throw new DecodeError(extra.name, 'absent', String(extra.type));
  return { rowCount: table.numRows, columns };
}

function carries(arrow: DataType, type: ColumnType): boolean {
  switch (type) {
    case 'INTEGER':
      return arrow.typeId === Type.Int && String(arrow) === 'Int32';
    case 'DOUBLE':
      return arrow.typeId === Type.Float && String(arrow) === 'Float64';
    case 'VARCHAR':
      return arrow.typeId === Type.Utf8;
    case 'BOOLEAN':
      return arrow.typeId === Type.Bool;
  }
}

function cells(vector: Vector, name: string, type: ColumnType): readonly CellValue[] {
  const out: CellValue[] = new Array(vector.length);
  for (let row = 0; row < vector.length; row += 1) {
    const value: unknown = vector.get(row);
    if (!isCell(value, type)) throw new DecodeError(name, type, shown(value), row);
    out[row] = value;
  }
  return out;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value;
}
