import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RegionCode } from '../src/base/index.ts';
import { writeBoundaries, writeOwnBoundaries } from './boundaries/index.ts';
import { type Inputs, readInputs, readSource } from './inputs.ts';
import {
  buildPopulation,
  type Constraint,
  checkConstraints,
  checkRules,
  type Population,
  parseConstraints,
} from './model/index.ts';
import { DEFINITIONS, writeSnapshots } from './snapshots/index.ts';
import { hashTree, readStamp, writeStamp } from './stamp.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, '.cache/data.json');
/** Everything that decides what is written, and all that is. */
const READ = [
  ...[
    'sources',
    'csv.ts',
    'inputs.ts',
    'ledger',
    'regions',
    'boundaries',
    'model',
    'snapshots',
    'build.ts',
  ].map((name) => `data/${name}`),
  ...['src/snapshot', 'src/engine', 'src/base', 'package-lock.json'],
];
const WRITTEN = ['public/snapshots', 'public/boundaries'];

/** Published figures and rules of the model that the rows of a built-in snapshot break, one sentence each. */
export function brokenFigures(
  population: Population,
  constraints: readonly Constraint[],
  regions: Inputs['regions'],
): string[] {
  return DEFINITIONS.flatMap(({ id }) => {
    const [rows, activity] = [population.libraries(id), population.activity(id)];
    const findings = [
      ...checkConstraints(rows, activity, constraints, id, regions),
      ...checkRules(rows, activity, regions),
    ];
    return findings.map((finding) => `${id}: ${finding.message}`);
  });
}

async function modelPopulation({ regions }: Inputs): Promise<Population> {
  const constraints = parseConstraints(readSource('model_constraints.csv'));
  const population = await buildPopulation(regions, constraints);
  const broken = brokenFigures(population, constraints, regions);
  if (broken.length > 0) throw new Error(`The model breaks published figures:\n${broken.join('\n')}`);
  return population;
}

/** The regencies and cities, as the matcher of boundary files takes them. */
export function namedRegencies({ regions }: Pick<Inputs, 'regions'>) {
  const names = new Map(regions.map(({ region_code, name }) => [region_code, name]));
  return regions
    .filter(({ level }) => level === 'regency')
    .map(({ region_code, name, parent_code }) => ({
      code: region_code as RegionCode,
      name,
      province: names.get(parent_code ?? '') ?? '',
    }));
}

/** Writes boundaries and snapshots into `publicFolder`. Throws, and keeps the old snapshots, when a check fails. */
export async function writeData(publicFolder: string): Promise<void> {
  const inputs = readInputs();
  await writeBoundaries(join(publicFolder, 'boundaries'), inputs.era34);
  for (const line of await writeOwnBoundaries(join(publicFolder, 'boundaries'), namedRegencies(inputs)))
    console.log(line);
  const population = await modelPopulation(inputs);
  await writeSnapshots(join(publicFolder, 'snapshots'), { ...inputs, population });
}

/** Builds the data of the app, unless nothing that it is made of has changed; says whether it did. */
export async function buildData({ force = false }: { force?: boolean } = {}): Promise<'built' | 'unchanged'> {
  const inputs = hashTree(ROOT, READ);
  const last = readStamp(STAMP);
  if (!force && last?.inputs === inputs && last.outputs === hashTree(ROOT, WRITTEN)) return 'unchanged';
  await writeData(join(ROOT, 'public'));
  writeStamp(STAMP, { inputs, outputs: hashTree(ROOT, WRITTEN) });
  return 'built';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const done = await buildData({ force: process.argv.includes('--force') });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(done === 'built' ? `Data built in ${seconds} s` : `Data are up to date (${seconds} s)`);
}
