import { type Answer, decodeStored, encodeStored, StoredAnswerError } from '../engine/index.ts';
import { schemaName } from '../snapshot/index.ts';
import { compile, decodeFrame } from './compile.ts';
import { canonicalKey } from './key.ts';
import type { Frame, FrameOf, QuerySpec } from './spec.ts';

/**
 * A stored answer with what it answers, as JSON text: `{ snapshot, key, answer }`. Snapshot is the content_sha256, key
 * the canonical question; both are checked when it is read, so that a stale file is never taken for an answer.
 */
export function encodeFrame(spec: QuerySpec, snapshot: string, answer: Answer): string {
  const { columns } = compile(spec, schemaName(snapshot));
  const head = `"snapshot":${JSON.stringify(snapshot)},"key":${JSON.stringify(canonicalKey(spec))}`;
  return `{${head},"answer":${encodeStored(answer, columns)}}`;
}

/** Reads such an answer. Throws StoredAnswerError when it answers something else, DecodeError for a wrong column. */
export function decodeStoredFrame<Q extends QuerySpec>(json: unknown, spec: Q, snapshot: string): FrameOf<Q>;
export function decodeStoredFrame(json: unknown, spec: QuerySpec, snapshot: string): Frame {
  if (typeof json !== 'object' || json === null || !('answer' in json))
    throw new StoredAnswerError('not an answer');
  if (!('snapshot' in json) || json.snapshot !== snapshot) throw new StoredAnswerError('of another snapshot');
  if (!('key' in json) || json.key !== canonicalKey(spec)) throw new StoredAnswerError('to another question');
  const { sql, columns } = compile(spec, schemaName(snapshot));
  return decodeFrame(spec, sql, snapshot, decodeStored(json.answer, columns));
}
