import { type Atlas, inScope } from './atlas.ts';
import type { CohortColumns } from './cohort-rules.ts';
import { type Constraint, senseOf, spanOf, yearOf } from './constraints.ts';
import { addChoice, column, type Keyed, total } from './keyed.ts';
import { addRow, type Program, type Terms } from './program.ts';
import { LIBRARY_YEARS, VILLAGE_YEARS } from './years.ts';

/** More villages than this never join in one regency and year (published examples reach 6). */
export const MOST_PER_HOST = 15;

interface Scene {
  readonly program: Program;
  readonly columns: CohortColumns;
  readonly atlas: Atlas;
  readonly constraints: readonly Constraint[];
}

/** Years of `all` that a figure covers: within its span for a flow, up to its end for a stock. */
const yearsIn = (constraint: Constraint, all: readonly number[]) => {
  const { from, to } = spanOf(constraint);
  const first = constraint.measure === 'stock' ? 0 : yearOf(from);
  return all.filter((year) => year >= first && year <= yearOf(to));
};

const membersOf = ({ atlas }: Scene, constraint: Constraint) =>
  atlas.regencies.filter((regency) => inScope(constraint, regency));

function addCounted(scene: Scene, constraint: Constraint, terms: Terms) {
  addRow(scene.program, terms, senseOf(constraint), constraint.value, constraint.figure_id);
}

/** Choices that are yes exactly when at least one of `of` is. */
function addAny(program: Program, of: readonly Terms[]): Terms {
  const keyed: Keyed = new Map();
  return of.map((terms, index) => {
    const any = addChoice(program, keyed, [index]);
    addRow(program, [[-1, any], ...terms], '>=', 0);
    for (const [, one] of terms)
      addRow(
        program,
        [
          [1, any],
          [-1, one],
        ],
        '>=',
        0,
      );
    return [1, any] as const;
  });
}

/** Provinces of an era in which villages join in the figure's year. */
function hosting(scene: Scene, constraint: Constraint): Terms {
  const year = yearOf(spanOf(constraint).to);
  return addAny(
    scene.program,
    scene.atlas.era34.map((era34) => {
      const members = scene.atlas.regencies.filter((regency) => regency.era34 === era34);
      return total(
        scene.columns.host,
        members.map(({ code }) => [code, year]),
      );
    }),
  );
}

/** Today's provinces with a library of their own or of a regency; villages and replications follow those. */
function reached(scene: Scene, constraint: Constraint): Terms {
  const years = yearsIn({ ...constraint, measure: 'stock' }, LIBRARY_YEARS);
  return addAny(
    scene.program,
    scene.atlas.provinces.map((province) => {
      const members = scene.atlas.regencies.filter((regency) => regency.province === province);
      const keys = members.flatMap(({ code }) => years.map((year) => [code, year]));
      return [
        ...total(scene.columns.library, keys),
        ...total(
          scene.columns.province,
          years.map((year) => [province, year]),
        ),
      ];
    }),
  );
}

/** Hosts must leave room for the villages that a figure counts: at least one and at most MOST_PER_HOST in each. */
function addRoom(scene: Scene, constraint: Constraint) {
  const { program, columns, constraints } = scene;
  const members = membersOf(scene, constraint);
  const years = yearsIn(constraint, VILLAGE_YEARS);
  const pinned = constraints.filter(
    (other) =>
      other.usable &&
      other.tier === 'village' &&
      other.channel === 'stimulus' &&
      other.measure === 'flow' &&
      other !== constraint &&
      years.includes(yearOf(spanOf(other).to)) &&
      members.some(({ code }) => code === other.region_code),
  );
  const known = new Set(pinned.map((other) => `${other.region_code}|${yearOf(spanOf(other).to)}`));
  const rest = constraint.value - pinned.reduce((sum, other) => sum + other.value, 0);
  const keys = members.flatMap(({ code }) =>
    years.filter((year) => !known.has(`${code}|${year}`)).map((year) => [code, year]),
  );
  const hosts = total(columns.host, keys);
  if (senseOf(constraint) === '=') addRow(program, hosts, '<=', rest, constraint.figure_id);
  if (constraint.channel === 'stimulus')
    addRow(
      program,
      hosts.map(([, host]) => [MOST_PER_HOST, host] as const),
      '>=',
      rest,
      constraint.figure_id,
    );
}

/** A figure that counts replications needs its province among the replicating ones in time. */
function addReplicating(scene: Scene, constraint: Constraint) {
  const { columns, atlas } = scene;
  const province = constraint.region_code.slice(0, 2);
  if (!atlas.provinces.includes(province) || constraint.value === 0) return;
  const months = columns.replicationMonths;
  const by = months.find((month) => month >= spanOf(constraint).to) ?? months.at(-1);
  if (by === undefined) return;
  addRow(scene.program, [[1, column(columns.replicates, province, by)]], '=', 1, constraint.figure_id);
}

function addFigure(scene: Scene, constraint: Constraint) {
  const { columns, atlas } = scene;
  const { tier, channel, measure } = constraint;
  const members = () => membersOf(scene, constraint);
  const libraries = () => yearsIn(constraint, LIBRARY_YEARS);
  if (tier === 'regency' && (measure === 'stock' || measure === 'flow')) {
    const keys = members().flatMap(({ code }) => libraries().map((year) => [code, year]));
    addCounted(scene, constraint, total(columns.library, keys));
  } else if (
    (tier === 'province' && measure === 'stock') ||
    measure === 'provinces with a provincial library'
  ) {
    const years = yearsIn({ ...constraint, measure: 'stock' }, LIBRARY_YEARS);
    const keys = atlas.era34.flatMap((code) => years.map((year) => [code, year]));
    addCounted(scene, constraint, total(columns.province, keys));
  } else if (measure === 'regencies hosting') {
    const year = yearOf(spanOf(constraint).to);
    addCounted(
      scene,
      constraint,
      total(
        columns.host,
        members().map(({ code }) => [code, year]),
      ),
    );
  } else if (measure.startsWith('provinces hosting')) {
    addCounted(scene, constraint, hosting(scene, constraint));
  } else if (measure.startsWith('count of regencies')) {
    addCounted(
      scene,
      constraint,
      total(
        columns.part,
        members().map(({ code }) => [code]),
      ),
    );
  } else if (measure.startsWith('provinces with replication')) {
    const month = spanOf(constraint).to;
    addCounted(
      scene,
      constraint,
      total(
        columns.replicates,
        atlas.provinces.map((province) => [province, month]),
      ),
    );
  } else if (measure.startsWith('provinces with >=1 library')) {
    addCounted(scene, constraint, reached(scene, constraint));
  } else if (tier === 'village' && (measure === 'stock' || measure.startsWith('flow'))) {
    if (channel !== 'replication' && constraint.region_code !== 'ID') addRoom(scene, constraint);
    if (channel !== 'stimulus') addReplicating(scene, constraint);
  } else if (!/^(activities|participants) /.test(measure)) {
    throw new Error(`${constraint.figure_id}: the model does not know the measure "${measure}" of ${tier}`);
  }
}

/** Adds every usable figure that binds `2025-04` as far as it speaks of who joins when; counts of villages come in the second stage. */
export function addCohortFigures(
  program: Program,
  columns: CohortColumns,
  atlas: Atlas,
  constraints: readonly Constraint[],
): void {
  const scene = { program, columns, atlas, constraints };
  for (const constraint of constraints) if (constraint.usable) addFigure(scene, constraint);
}
