import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSource } from '../inputs.ts';
import type { RangeRow } from './range.ts';

/** Seeds over which the range is taken; 0 is the one that is shipped. */
export const RANGE_SEEDS: readonly number[] = Array.from({ length: 20 }, (_, seed) => seed);

/** `range.json`: made by `write-range.ts`, because building 20 populations takes minutes. */
export interface StoredRange {
  /** sha256 of the constraints and provinces that it was made from. */
  readonly inputs: string;
  readonly seeds: number;
  readonly years: readonly number[];
  readonly rows: readonly RangeRow[];
}

/** What the ranges depend on besides the model's code, as one sha256. */
export function rangeInputs(): string {
  const hash = createHash('sha256');
  for (const file of ['model_constraints.csv', 'provinces.csv'])
    hash.update(`${file}\0`).update(readSource(file));
  return hash.digest('hex');
}

export function readStoredRange(): StoredRange {
  return JSON.parse(readFileSync(new URL('./range.json', import.meta.url), 'utf8'));
}
