import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource } from '../inputs.ts';
import { parseConstraints } from '../model/index.ts';
import { figureUseSource } from './figure-use.ts';

/** `tsx data/figure-use/write.ts`: brings the app's list of used figures in step with the constraint file. */
const target = fileURLToPath(new URL('../../src/views/figures/figure-use.ts', import.meta.url));
writeFileSync(target, figureUseSource(parseConstraints(readSource('model_constraints.csv'))));
console.log(`Wrote ${target}`);
