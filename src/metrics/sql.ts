import type { Brand } from '../base/index.ts';
import { sqlName, sqlText } from '../engine/index.ts';

/** SQL text that was put together by the functions of this file; nothing typed by a user is in it unquoted. */
export type Sql = Brand<string, 'Sql'>;

const brand = (text: string): Sql => text as Sql;

/**
 * Template tag: holes take SQL, or numbers (written as they are). Text never goes in bare: use `name` for
 * identifiers and `text` for values.
 */
export function sql(parts: TemplateStringsArray, ...holes: readonly (Sql | number)[]): Sql {
  return brand(String.raw({ raw: parts }, ...holes));
}

/** A quoted identifier, or `"schema"."table"`. */
export function name(...path: readonly string[]): Sql {
  return brand(path.map(sqlName).join('.'));
}

/** A quoted text value. */
export function text(value: string): Sql {
  return brand(sqlText(value));
}

/** `('a', 'b')`; the list must not be empty. */
export function texts(values: readonly string[]): Sql {
  if (values.length === 0) throw new RangeError('An IN list needs a value');
  return brand(`(${values.map(sqlText).join(', ')})`);
}

export const TRUE: Sql = brand('true');
export const FALSE: Sql = brand('false');

/** Conditions joined by AND; `true` when there are none. */
export function every(conditions: readonly Sql[]): Sql {
  const kept = conditions.filter((condition) => condition !== TRUE);
  return kept.length === 0 ? TRUE : brand(kept.join(' AND '));
}

/** Parts joined by a comma; empty parts are dropped. */
export function commas(parts: readonly Sql[]): Sql {
  return brand(parts.filter((part) => part !== '').join(', '));
}

/** Parts on lines of their own, joined by a comma. */
export function lines(parts: readonly Sql[]): Sql {
  return brand(parts.map((part) => `  ${part}`).join(',\n'));
}

/** A named step of a query; `kept` when more than one later step reads it, so that it is worked out once. */
export interface Step {
  readonly step: string;
  readonly body: Sql;
  readonly kept?: boolean;
}

/** `WITH a AS (...), b AS (...) query`; the steps in order. */
export function withSteps(steps: readonly Step[], query: Sql): Sql {
  const written = steps.map(
    ({ step, body, kept }) => `${step} AS${kept ? ' MATERIALIZED' : ''} (\n${indented(body)}\n)`,
  );
  return brand(`WITH ${written.join(',\n')}\n${query}`);
}

/** An SQL integer or decimal literal. */
export function number(value: number): Sql {
  if (!Number.isFinite(value)) throw new RangeError('SQL takes finite numbers only');
  return brand(String(value));
}

export const NOTHING: Sql = brand('');

function indented(body: string): string {
  return body.replaceAll(/^/gm, '  ');
}
