export { SQL_BYTES_MAX } from './assemble.ts';
export { abortError, DecodeError, EngineError, type EngineErrorKind, isAbort } from './errors.ts';
export type { Answer, CellValue, ColumnSpec, ColumnType, Engine, Query } from './port.ts';
export { sha256Hex } from './sha256.ts';
export { splitStatements, sqlName, sqlText } from './statements.ts';
