/** Types that may cross from the engine. Every output column of every query is cast to one of these in SQL. */
export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'BOOLEAN';
/** DATE is read as VARCHAR `YYYY-MM-DD` (cast in SQL). */
export type CellValue = number | string | boolean | null;

/** The columns that a query promises, in order. Decoding fails with DecodeError when the engine answers otherwise. */
export type ColumnSpec = Readonly<Record<string, ColumnType>>;

/** Column-oriented answer; every array has `rowCount` entries. */
export interface Answer {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, readonly CellValue[]>>;
}

/** A result that the engine keeps as a temporary table, so that many queries read it. Equal names, equal selects. */
export interface Keep {
  readonly name: string;
  readonly select: string;
}

/** A query: SQL text, the columns it promises, and the tables that it reads besides those of the snapshot, in order. */
export interface Query {
  readonly sql: string;
  readonly columns: ColumnSpec;
  readonly keeps?: readonly Keep[];
}

/**
 * The database behind the app: one query runs at a time.
 * `ask` rejects with EngineError (engine died, SQL failed), DecodeError (a column is not what it promised) or
 * an AbortError when `signal` fires; a query that is aborted before its turn never reaches the database.
 */
export interface Engine {
  readonly label: string;
  ask(query: Query, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  /** Runs statements that answer nothing (CREATE TABLE, ...). */
  run(
    sql: string,
    options?: { readonly signal?: AbortSignal; readonly keeps?: readonly Keep[] },
  ): Promise<void>;
  /**
   * Makes bytes readable as `read_parquet('name')`. Names must be new: put the content's hash in them.
   * The bytes are given away: the caller must not use the array again.
   */
  registerFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Forgets a registered file and gives its memory back. */
  dropFile(name: string): Promise<void>;
  /** Writes the rows of a SELECT as a Parquet file (zstd) and returns its bytes. */
  writeParquet(select: string, options?: { readonly signal?: AbortSignal }): Promise<Uint8Array>;
  /**
   * Writes the rows of a SELECT as CSV without a head, lines ended by a line feed. Columns in `quoted` always have
   * quotes, others where they need them; NULL is nothing at all.
   */
  writeCsv(
    select: string,
    options: {
      readonly separator: ',' | ';';
      readonly quoted: readonly string[];
      readonly signal?: AbortSignal;
    },
  ): Promise<Uint8Array>;
  /** Stops the engine and gives its memory back. */
  close(): Promise<void>;
}
