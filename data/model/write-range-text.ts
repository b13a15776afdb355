import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rangeSource } from './range-text.ts';
import { readStoredRange } from './stored-range.ts';

/** `tsx data/model/write-range-text.ts`: brings the app's list of ranges in step with `range.json`. */
const target = fileURLToPath(new URL('../../src/views/why/model-range-text.ts', import.meta.url));
writeFileSync(target, rangeSource(readStoredRange()));
console.log(`Wrote ${target}`);
