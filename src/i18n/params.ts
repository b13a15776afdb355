/** A failure in words: what happened, what still works, what to do next. Each is one or two sentences. */
export interface Fault {
  readonly happened: string;
  readonly works: string;
  readonly next: string;
}

/** What a snapshot failure is about. `file` is the path in the snapshot; `detail` is technical text. */
export interface SnapshotFaultParams {
  readonly snapshot: string;
  readonly file: string | null;
  readonly detail: string | null;
}

/** What an engine failure is about. `missing` names the browser features that are not there. */
export interface EngineFaultParams {
  readonly missing: readonly string[];
}

/** A finding of the validator: how many rows of a table break a rule, with the first examples as text. */
export interface FindingParams {
  readonly table: string;
  readonly column: string | null;
  readonly count: number;
  readonly examples: readonly string[];
}

/** What is wrong with a reader's own file: names and values as text, empty where they do not apply. */
export interface OwnFaultParams {
  readonly file: string;
  readonly column: string;
  readonly got: string;
  readonly expected: string;
}
