import type { CellValue, ColumnType } from './port.ts';

/** True when `value` may stand in a column of `type`: null always; numbers finite, integers exact. */
export function isCell(value: unknown, type: ColumnType): value is CellValue {
  if (value === null) return true;
  switch (type) {
    case 'INTEGER':
      return Number.isSafeInteger(value);
    case 'DOUBLE':
      return typeof value === 'number' && Number.isFinite(value);
    case 'VARCHAR':
      return typeof value === 'string';
    case 'BOOLEAN':
      return typeof value === 'boolean';
  }
}
