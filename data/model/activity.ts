import type { Tier } from '../../src/base/index.ts';
import { monthsOf } from './blocks.ts';
import { knots, monthlyTotals } from './calendar.ts';
import type { Constraint } from './constraints.ts';
import { drawOf } from './noise.ts';
import type { ActivityRow, LibraryRow } from './rows.ts';
import { apportion } from './spread.ts';

/** Larger libraries hold more activities. */
const SIZE: Readonly<Record<Tier, number>> = { province: 3, regency: 2, village: 1 };
/** Share of libraries that never report, and the range of monthly reporting rates of the others. */
const NEVER = 0.04;
const RATE = { least: 0.85, most: 1 } as const;
/** No month has more reports than this share of its activities. */
const REPORTS_PER_ACTIVITY = 0.9;

interface Reporter {
  readonly id: string;
  /** First month (`YYYY-MM`) that it can report. */
  readonly from: string;
  readonly rate: number;
  readonly size: number;
}

/** A library reports from the month it joined; where no date is known, it counts from January of its year. */
const firstMonth = (row: LibraryRow) => row.joined_on?.slice(0, 7) ?? `${row.joined_year}-01`;

/** Rate of a library that reports at all, three quarters of the way up the range on average; `draw` in [0, 1). */
function rateOf(draw: number): number {
  const short = 1 - draw;
  return RATE.most - short * short * short * (RATE.most - RATE.least);
}

function reporters(rows: readonly LibraryRow[], seed: number): Reporter[] {
  return rows.flatMap((row) => {
    const id = row.library_id;
    const draw = drawOf(seed, `reports|${id}`);
    if (draw < NEVER) return [];
    const rate = rateOf((draw - NEVER) / (1 - NEVER));
    const size = SIZE[row.tier] * (0.5 + drawOf(seed, `size|${id}`));
    return [{ id, from: firstMonth(row), rate, size }];
  });
}

/** Who reports in a month, most willing first. */
function reporting(all: readonly Reporter[], month: string, seed: number): Reporter[] {
  return all
    .filter((reporter) => reporter.from <= month)
    .map((reporter) => ({ reporter, will: drawOf(seed, `${month}|${reporter.id}`) / reporter.rate }))
    .filter(({ will }) => will < 1)
    .sort((a, b) => a.will - b.will || (a.reporter.id < b.reporter.id ? -1 : 1))
    .map(({ reporter }) => reporter);
}

function monthRows(
  month: string,
  there: readonly Reporter[],
  activities: number,
  participants: number,
  seed: number,
): ActivityRow[] {
  const those = there
    .slice(0, Math.floor(activities * REPORTS_PER_ACTIVITY))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = apportion(
    activities,
    those.map(({ id, size }) => size * (0.5 + drawOf(seed, `held|${month}|${id}`))),
    1,
  );
  const came = apportion(
    participants,
    those.map(({ id }, index) => (held[index] ?? 1) * (0.6 + 0.8 * drawOf(seed, `came|${month}|${id}`))),
    1,
  );
  return those.map(({ id }, index) => ({
    library_id: id,
    month: `${month}-01`,
    activities: held[index] ?? 0,
    participants: came[index] ?? 0,
    participants_female: null,
    visits: null,
    evidence: 'modelled',
  }));
}

/**
 * Monthly reports of the libraries, by month and library_id, whose national sums are the published totals exactly.
 * Covers the months from the first possible report to the last published total. Throws when a month has a total but
 * nobody to report it.
 */
export function activityRows(
  rows: readonly LibraryRow[],
  constraints: readonly Constraint[],
  seed: number,
): ActivityRow[] {
  const all = reporters(rows, seed);
  const heldMarks = knots(constraints, 'activities');
  const cameMarks = knots(constraints, 'participants');
  const end = [...heldMarks, ...cameMarks]
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const start = all.map(({ from }) => from).sort()[0];
  if (end === undefined || start === undefined) return [];
  const there = new Map(monthsOf(start, end).map((month) => [month, reporting(all, month, seed)]));
  const expected = new Map(
    [...there].map(([month, those]) => [month, those.reduce((sum, { size }) => sum + size, 0)]),
  );
  const activities = monthlyTotals(heldMarks, expected);
  const participants = monthlyTotals(cameMarks, activities);
  return [...there].flatMap(([month, those]) =>
    monthRows(month, those, activities.get(month) ?? 0, participants.get(month) ?? 0, seed),
  );
}
