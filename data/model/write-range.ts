import { writeFileSync } from 'node:fs';
import { readInputs, readSource } from '../inputs.ts';
import { parseConstraints } from './constraints.ts';
import { modelRange, RANGE_YEARS } from './range.ts';
import { RANGE_SEEDS, rangeInputs } from './stored-range.ts';

/** `tsx data/model/write-range.ts`: builds the population once per seed (minutes) and writes `range.json`. */
const { regions } = readInputs();
const rows = await modelRange(regions, parseConstraints(readSource('model_constraints.csv')), RANGE_SEEDS);
const lines = rows.map((row) => JSON.stringify(row));
const head = `"inputs":${JSON.stringify(rangeInputs())},"seeds":${RANGE_SEEDS.length},"years":${JSON.stringify(RANGE_YEARS)}`;
writeFileSync(new URL('./range.json', import.meta.url), `{${head},"rows":[\n${lines.join(',\n')}\n]}\n`);
console.log(`${rows.length} ranges over ${RANGE_SEEDS.length} seeds`);
