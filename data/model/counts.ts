import { type Atlas, inScope, type Regency } from './atlas.ts';
import { type Block, replicationBlocks } from './blocks.ts';
import { MOST_PER_HOST } from './cohort-figures.ts';
import type { Cohorts } from './cohorts.ts';
import { type Constraint, senseOf, spanOf, yearOf } from './constraints.ts';
import { column, type Keyed, total } from './keyed.ts';
import { swayOf } from './noise.ts';
import { addCount, addRow, makeProgram, type Program, solve, type Terms } from './program.ts';

/** Where replications are counted: a regency that a figure names, or the rest of its province. */
export interface Node {
  /** The regency, or `33*` for the rest of province 33. */
  readonly key: string;
  readonly province: string;
  readonly members: readonly Regency[];
}

/** How many village libraries joined: the second half of the model. */
export interface Counts {
  /** Stimulus: year, regency -> villages. */
  readonly stimulus: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly blocks: readonly Block[];
  readonly nodes: readonly Node[];
  /** Replications by node and block (in the order of `blocks`). */
  readonly replications: ReadonlyMap<string, readonly number[]>;
}

/** How strongly a regency draws replications: its villages, a quarter of them where no regency library joined. */
export const drawOfReplication = (cohorts: Cohorts, regency: Regency): number =>
  regency.villages * (cohorts.regencyYear.has(regency.code) ? 1 : 0.25);

/** How strongly a host draws stimulus villages: near equal, published examples differ little with size. */
export const drawOfStimulus = (regency: Regency, meanVillages: number): number =>
  0.75 + 0.25 * Math.min(2, regency.villages / meanVillages);

/** Usable figures about villages that regencies or provinces can be told apart by. */
const villageFigures = (constraints: readonly Constraint[]) =>
  constraints.filter(
    (row) =>
      row.usable && row.tier === 'village' && (row.measure === 'stock' || row.measure.startsWith('flow')),
  );

function makeNodes(atlas: Atlas, cohorts: Cohorts, constraints: readonly Constraint[]): Node[] {
  const own = new Set(
    villageFigures(constraints)
      .filter((row) => row.channel !== 'stimulus')
      .map((row) => row.region_code),
  );
  return atlas.provinces.flatMap((province): Node[] => {
    if (!cohorts.replicatesBy.has(province)) return [];
    const open = atlas.regencies.filter(
      (regency) => regency.province === province && cohorts.takesPart.get(regency.code) !== false,
    );
    return [
      ...open
        .filter(({ code }) => own.has(code))
        .map((regency) => ({ key: regency.code, province, members: [regency] })),
      { key: `${province}*`, province, members: open.filter(({ code }) => !own.has(code)) },
    ];
  });
}

/** Stimulus packages were handed out evenly; replications give way first. */
const STIMULUS_WEIGHT = 8;

interface Scene {
  readonly program: Program;
  readonly atlas: Atlas;
  readonly cohorts: Cohorts;
  readonly constraints: readonly Constraint[];
  readonly seed: number;
  readonly blocks: readonly Block[];
  readonly nodes: readonly Node[];
  /** Year, regency. */
  readonly stimulus: Keyed;
  /** Node, number of the block. */
  readonly replication: Keyed;
}

const nationalFlow = (constraints: readonly Constraint[], year: number) => {
  const flow = constraints.find(
    (row) =>
      row.usable &&
      row.region_code === 'ID' &&
      row.tier === 'village' &&
      row.measure === 'flow' &&
      row.bind_at === String(year),
  );
  return flow?.value ?? 96; // 2022: 546 less 450 (F046 and S004); bound below by the figures themselves
};

function addStimulus(scene: Scene) {
  const { program, atlas, cohorts, constraints, seed } = scene;
  const mean = atlas.regencies.reduce((sum, { villages }) => sum + villages, 0) / atlas.regencies.length;
  for (const [year, codes] of cohorts.hosts) {
    const hosts = atlas.regencies.filter(({ code }) => codes.has(code));
    const draw = (regency: Regency) =>
      drawOfStimulus(regency, mean) *
      swayOf(seed, `stimulus|${regency.province}`) *
      swayOf(seed, `stimulus|${year}|${regency.code}`);
    const all = hosts.reduce((sum, regency) => sum + draw(regency), 0);
    for (const host of hosts) {
      const target = (nationalFlow(constraints, year) * draw(host)) / all;
      scene.stimulus.set(
        `${year}|${host.code}`,
        addCount(program, { target, lower: 1, upper: MOST_PER_HOST, weight: STIMULUS_WEIGHT }),
      );
    }
  }
}

function addReplications(scene: Scene) {
  const { program, cohorts, seed, blocks, nodes } = scene;
  const drawOf = (node: Node) =>
    swayOf(seed, `replication|${node.province}`) *
    node.members.reduce((sum, regency) => sum + drawOfReplication(cohorts, regency), 0);
  const first = [...cohorts.replicatesBy.values()].sort()[0] ?? '';
  const starts = (node: Node) => {
    const by = cohorts.replicatesBy.get(node.province) ?? '';
    const before = [...cohorts.replicatesBy.values()]
      .filter((month) => month < by)
      .sort()
      .at(-1);
    return by === first ? '' : (before ?? '');
  };
  blocks.forEach((block, index) => {
    const open = nodes.filter((node) => block.from > starts(node));
    const all = open.reduce((sum, node) => sum + drawOf(node), 0);
    for (const node of nodes) {
      const upper = open.includes(node) ? Number.POSITIVE_INFINITY : 0;
      const target = upper === 0 ? 0 : (block.expected * drawOf(node)) / all;
      scene.replication.set(`${node.key}|${index}`, addCount(program, { target, upper }));
    }
  });
}

/** Villages are distinct, so no more of them than there are; each promised replication stands in time. */
function addRoom(scene: Scene) {
  const { program, atlas, cohorts, blocks, nodes } = scene;
  const years = [...cohorts.hosts.keys()];
  const stimulus = (members: readonly Regency[]) =>
    total(
      scene.stimulus,
      members.flatMap(({ code }) => years.map((year) => [year, code])),
    );
  for (const regency of atlas.regencies) {
    const terms = stimulus([regency]);
    if (terms.length > 0) addRow(program, terms, '<=', regency.villages);
  }
  for (const node of nodes) {
    const villages = node.members.reduce((sum, regency) => sum + regency.villages, 0);
    const replications = total(
      scene.replication,
      blocks.map((_, index) => [node.key, index]),
    );
    addRow(program, [...replications, ...stimulus(node.members)], '<=', villages);
    const bare = node.members.filter(
      ({ code }) => cohorts.takesPart.get(code) && !cohorts.regencyYear.has(code),
    ).length;
    const early = blocks.flatMap((block, index) => (block.to <= '2022-12' ? [[node.key, index]] : []));
    if (bare > 0) addRow(program, total(scene.replication, early), '>=', bare);
  }
  for (const [province, by] of cohorts.replicatesBy) {
    const keys = nodes
      .filter((node) => node.province === province)
      .flatMap((node) => blocks.flatMap((block, index) => (block.to <= by ? [[node.key, index]] : [])));
    addRow(program, total(scene.replication, keys), '>=', 1);
  }
}

/** The villages that a figure counts. A stimulus library counts from the start of the year it joined. */
function counted(scene: Scene, constraint: Constraint): Terms {
  const { atlas, cohorts, blocks, nodes, stimulus, replication } = scene;
  const { from, to } = spanOf(constraint);
  const first = constraint.measure === 'stock' ? '' : from;
  const members = atlas.regencies.filter((regency) => inScope(constraint, regency));
  const years = [...cohorts.hosts.keys()].filter((year) => `${year}-12` >= first && year <= yearOf(to));
  const inside = blocks.flatMap((block, index) => (block.from >= first && block.to <= to ? [index] : []));
  const among = nodes.filter((node) => node.members.some((regency) => members.includes(regency)));
  return [
    ...(constraint.channel === 'replication'
      ? []
      : total(
          stimulus,
          members.flatMap(({ code }) => years.map((year) => [year, code])),
        )),
    ...(constraint.channel === 'stimulus'
      ? []
      : total(
          replication,
          among.flatMap((node) => inside.map((index) => [node.key, index])),
        )),
  ];
}

/**
 * Counts the villages: an integer program near the documented prior that meets every usable figure about
 * villages. Throws `FiguresImpossible` naming the figures that cannot hold.
 */
export async function countVillages(
  atlas: Atlas,
  cohorts: Cohorts,
  constraints: readonly Constraint[],
  seed: number,
): Promise<Counts> {
  const scene: Scene = {
    program: makeProgram(),
    atlas,
    cohorts,
    constraints,
    seed,
    blocks: replicationBlocks(constraints),
    nodes: makeNodes(atlas, cohorts, constraints),
    stimulus: new Map(),
    replication: new Map(),
  };
  addStimulus(scene);
  addReplications(scene);
  addRoom(scene);
  for (const row of villageFigures(constraints))
    if (row.snapshots.includes('2025-04'))
      addRow(scene.program, counted(scene, row), senseOf(row), row.value, row.figure_id);
  const values = await solve('How many villages', scene.program);
  const whole = (keyed: Keyed, ...key: (string | number)[]) => Math.round(values[column(keyed, ...key)] ?? 0);
  return {
    stimulus: new Map(
      [...cohorts.hosts].map(([year, codes]) => [
        year,
        new Map([...codes].map((code) => [code, whole(scene.stimulus, year, code)])),
      ]),
    ),
    blocks: scene.blocks,
    nodes: scene.nodes,
    replications: new Map(
      scene.nodes.map((node) => [
        node.key,
        scene.blocks.map((_, index) => whole(scene.replication, node.key, index)),
      ]),
    ),
  };
}
