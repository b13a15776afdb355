import type { ColumnType } from './port.ts';

/**
 * unsupported: this browser lacks what `missing` names. failed_to_start: the engine's files did not load or run.
 * died: it stopped while working (usually out of memory); a new one must be made. query_failed: the database
 * refused the SQL. too_large: the SQL text is longer than the engine takes.
 */
export type EngineErrorKind = 'unsupported' | 'failed_to_start' | 'died' | 'query_failed' | 'too_large';

export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  readonly sql: string | null;
  readonly missing: readonly string[];

  constructor(
    kind: EngineErrorKind,
    message: string,
    about: { readonly sql?: string; readonly missing?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: about.cause });
    this.kind = kind;
    this.sql = about.sql ?? null;
    this.missing = about.missing ?? [];
  }
}

/** The engine answered a column that the query did not promise. `row` is null when the whole column is wrong. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly column: string;
  readonly expected: ColumnType | 'absent';
  readonly got: string;
  readonly row: number | null;

  constructor(column: string, expected: ColumnType | 'absent', got: string, row: number | null = null) {
    const where = row === null ? '' : ` in row ${row}`;
    super(`Column ${JSON.stringify(column)}: expected ${expected}, got ${got}${where}`);
    this.column = column;
    this.expected = expected;
    this.got = got;
    this.row = row;
  }
}

/** The rejection of work that its signal stopped; the same shape that fetch uses. */
export function abortError(): DOMException {
  return new DOMException('The query was stopped before it was answered.', 'AbortError');
}

/** True for the rejection of stopped work, ours or the browser's. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** What an unknown thrown value says. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
