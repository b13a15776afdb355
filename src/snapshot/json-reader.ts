/** What is wrong with a JSON document, where: `path` as in `tables.libraries.files[0].sha256`. */
export interface JsonIssue {
  readonly code: 'missing' | 'wrong_type' | 'bad_value';
  readonly path: string;
  readonly expected: string;
}

/** Reads a value at `path`; adds to `issues` and returns undefined when it is not what it should be. */
export type Reader<T> = (value: unknown, path: string, issues: JsonIssue[]) => T | undefined;

function refuse(value: unknown, path: string, issues: JsonIssue[], expected: string): undefined {
  issues.push({ code: value === undefined ? 'missing' : 'wrong_type', path, expected });
  return undefined;
}

export const text: Reader<string> = (value, path, issues) =>
  typeof value === 'string' ? value : refuse(value, path, issues, 'text');

/** A whole number of things, zero included. */
export const count: Reader<number> = (value, path, issues) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(value, path, issues, 'a whole number, 0 or more');

/** Text that passes `test`; `expected` says what it should be. The result carries the brand that `test` proves. */
export function checked<T extends string>(test: (value: string) => value is T, expected: string): Reader<T> {
  return (value, path, issues) => {
    if (typeof value !== 'string') return refuse(value, path, issues, expected);
    if (test(value)) return value;
    issues.push({ code: 'bad_value', path, expected });
    return undefined;
  };
}

export function matching(pattern: RegExp, expected: string): Reader<string> {
  return checked((value): value is string => pattern.test(value), expected);
}

export function oneOf<const T extends string>(list: readonly T[]): Reader<T> {
  return checked((value): value is T => list.some((item) => item === value), list.join(', '));
}

export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, path, issues) => (value === null ? null : read(value, path, issues));
}

export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value)) return refuse(value, path, issues, 'a list');
    const before = issues.length;
    const items: T[] = [];
    value.forEach((item: unknown, index) => {
      const kept = read(item, `${path}[${index}]`, issues);
      if (kept !== undefined) items.push(kept);
    });
    return issues.length === before ? items : undefined;
  };
}

/** An object with at least these fields; fields that it does not name are dropped. */
export function objectOf<T extends object>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (value, path, issues) => {
    if (!isRecord(value)) return refuse(value, path, issues, 'an object');
    const before = issues.length;
    const out: Partial<T> = {};
    for (const key in fields) {
      const kept = fields[key](value[key], path === '' ? key : `${path}.${key}`, issues);
      if (kept !== undefined) out[key] = kept;
    }
    return issues.length === before ? (out as T) : undefined;
  };
}

/** An object that may have any of these keys; others are dropped. */
export function partialRecordOf<K extends string, T>(
  keys: readonly K[],
  read: Reader<T>,
): Reader<Partial<Record<K, T>>> {
  return (value, path, issues) => {
    if (!isRecord(value)) return refuse(value, path, issues, 'an object');
    const before = issues.length;
    const out: Partial<Record<K, T>> = {};
    for (const key of keys) {
      if (value[key] === undefined) continue;
      const kept = read(value[key], `${path}.${key}`, issues);
      if (kept !== undefined) out[key] = kept;
    }
    return issues.length === before ? out : undefined;
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
