import type { MetricRow, MetricSpec } from '../../../src/metrics/index.ts';
import type { Manifest } from '../../../src/snapshot/index.ts';
import { type OracleCell, type OracleWorld, oracleCells, ratio } from './cells.ts';
import type { NativeDatabase } from './native.ts';

/** A row of the app's answer, with its slice and area as plain texts. */
export type Expected = Readonly<Record<string, string | number | boolean | null>>;

const FLOWS = ['new_libraries', 'activities', 'participants', 'participants_per_activity'];
const REPORTED = ['activities', 'participants', 'participants_per_activity'];
const STATED = ['active_libraries', 'active_share'];
const RATIOS = [
  'village_coverage',
  'regency_coverage',
  'libraries_per_100k',
  'replications_per_stimulus_village',
  'participants_per_activity',
];

/** The whole answer to a question, by `place|area|year|slice`, worked out without the app's SQL or rules. */
export async function expectedRows(
  native: NativeDatabase,
  manifest: Manifest,
  spec: MetricSpec,
): Promise<ReadonlyMap<string, Expected>> {
  const world = await oracleCells(native, manifest, spec);
  const keyed = new Map(world.cells.map((cell) => [keyOf(cell), cell]));
  const out = new Map<string, Expected>();
  for (const cell of world.cells) {
    const before = keyed.get(keyOf({ ...cell, year: cell.year - 1 }));
    out.set(keyOf(cell), {
      ...facts(cell),
      ...changes(world, spec, cell, before),
      ...ranks(world, spec, cell),
    });
  }
  return out;
}

const keyOf = (cell: { place: string; area: string; year: number; slice: string }) =>
  `${cell.place}|${cell.area}|${cell.year}|${cell.slice}`;

const facts = (cell: OracleCell): Expected => ({
  numerator: cell.a,
  denominator: cell.b,
  value: cell.value,
  reason: cell.reason,
  partial: cell.partial,
  rows: cell.rows,
  evidence: cell.evidence,
});

function changes(
  world: OracleWorld,
  spec: MetricSpec,
  cell: OracleCell,
  before: OracleCell | undefined,
): Expected {
  const reported = REPORTED.includes(spec.metric);
  const both = cell.value !== null && before !== undefined && before.value !== null;
  const shared = reported && both ? sharedReports(world, spec, cell) : null;
  const previous = reported ? (shared?.earlier ?? null) : (before?.value ?? null);
  const now = reported ? (shared?.now ?? null) : cell.value;
  const withheld = ((): string | null => {
    if (before === undefined) return 'no_previous_year';
    if (cell.value === null) return 'current_missing';
    if (before.reason === 'did_not_exist') return 'boundary_changed';
    if (previous === null || now === null) return 'previous_missing';
    if (spec.level === 'regency' && cell.place === 'region' && (cell.modelled || before.modelled))
      return 'illustrative';
    if (STATED.includes(spec.metric)) return 'not_comparable';
    return FLOWS.includes(spec.metric) && (cell.partial || before.partial) ? 'partial_year' : null;
  })();
  const base = reported
    ? (shared?.base ?? 0)
    : RATIOS.includes(spec.metric)
      ? Math.min(before?.a ?? 0, before?.b ?? 0)
      : (before?.a ?? 0);
  const noPercent = ((): string | null => {
    if (withheld !== null) return withheld;
    if (spec.metric.endsWith('_coverage')) return 'unit_is_percent';
    if (cell.partial || before?.partial) return 'partial_year';
    if (previous === 0) return 'base_zero';
    return base < 10 ? 'base_below_10' : null;
  })();
  const change = (now ?? 0) - (previous ?? 0);
  return {
    previous,
    change: withheld === null ? change : null,
    changeReason: withheld,
    changePct: noPercent === null ? (change / (previous ?? 0)) * 100 : null,
    changePctReason: noPercent,
    changeOver: shared?.over ?? null,
  };
}

/** Sums of both years over the regions that reported in both; null when none did. */
function sharedReports(world: OracleWorld, spec: MetricSpec, cell: OracleCell) {
  const of = (year: number) =>
    new Map((reportsIn(world).get(`${cell.area}|${year}|${cell.slice}`) ?? []).map((r) => [r.leaf, r]));
  const then = of(cell.year - 1);
  const pairs = [...of(cell.year)].flatMap(([leaf, now]) => {
    const old = then.get(leaf);
    return old ? [{ now, old }] : [];
  });
  if (pairs.length === 0) return null;
  const isRatio = spec.metric === 'participants_per_activity';
  const sum = (pick: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((total, pair) => total + pick(pair), 0);
  const a = { now: sum((p) => p.now.a), old: sum((p) => p.old.a) };
  const b = { now: sum((p) => p.now.b ?? 0), old: sum((p) => p.old.b ?? 0) };
  return {
    over: pairs.length,
    now: ratio(spec.metric, a.now, isRatio ? b.now : null),
    earlier: ratio(spec.metric, a.old, isRatio ? b.old : null),
    base: isRatio ? Math.min(a.old, b.old) : a.old,
  };
}

function ranks(world: OracleWorld, spec: MetricSpec, cell: OracleCell): Expected {
  const rivals = rivalsIn(world).get(`${cell.year}|${cell.slice}`) ?? [];
  const forbidden =
    spec.level === 'nation' || (spec.level === 'regency' && rivals.some((rival) => rival.modelled));
  if (forbidden || cell.place !== 'region' || cell.value === null) return { rank: null, ranked: null };
  const { value } = cell;
  return { rank: 1 + rivals.filter((rival) => (rival.value ?? 0) > value).length, ranked: rivals.length };
}

const rivalsIn = indexed((world) =>
  world.cells
    .filter((cell) => cell.place === 'region' && cell.value !== null)
    .map((cell) => [`${cell.year}|${cell.slice}`, cell] as const),
);
const reportsIn = indexed((world) =>
  world.reports
    .filter((report) => report.leaf !== '')
    .map((report) => [`${report.area}|${report.year}|${report.slice}`, report] as const),
);

/** Groups made once a world. */
function indexed<T>(entries: (world: OracleWorld) => readonly (readonly [string, T])[]) {
  const made = new WeakMap<OracleWorld, Map<string, T[]>>();
  return (world: OracleWorld): ReadonlyMap<string, readonly T[]> => {
    const known = made.get(world);
    if (known) return known;
    const groups = new Map<string, T[]>();
    for (const [key, item] of entries(world)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    made.set(world, groups);
    return groups;
  };
}

/** The app's rows in the oracle's words. */
export function answered(spec: MetricSpec, rows: readonly MetricRow[]): ReadonlyMap<string, Expected> {
  const slice = (row: MetricRow) =>
    (['tier', 'channel', 'funding'] as const)
      .map((d) => (spec.by.includes(d) ? (row[d] ?? '') : ''))
      .join('/');
  return new Map(
    rows.map((row) => {
      const { region, place, year, tier: _t, channel: _c, funding: _f, ...rest } = row;
      return [`${place}|${region ?? place}|${year}|${slice(row)}`, rest];
    }),
  );
}

/** The first cells in which two answers differ, in words; empty when they agree to twelve digits. */
export function differences(
  app: ReadonlyMap<string, Expected>,
  oracle: ReadonlyMap<string, Expected>,
): readonly string[] {
  const found: string[] = [];
  for (const key of new Set([...app.keys(), ...oracle.keys()])) {
    const mine = app.get(key);
    const theirs = oracle.get(key);
    if (!mine || !theirs) found.push(`${key}: only the ${mine ? 'app' : 'oracle'} has it`);
    else
      for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
        if (!alike(mine[field], theirs[field]))
          found.push(`${key} ${field}: app ${mine[field]}, oracle ${theirs[field]}`);
    if (found.length >= 5) break;
  }
  return found;
}

function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
