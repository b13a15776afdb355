import loadHighs from 'highs';

/** A linear expression: coefficients and column numbers. */
export type Terms = readonly (readonly [number, number])[];

interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly integer: boolean;
}
interface Row {
  readonly terms: Terms;
  readonly sense: '=' | '<=' | '>=';
  readonly value: number;
  /** Set when the row is a published figure; rows without one are rules of the model. */
  readonly figure: string | null;
}

/** A mixed-integer program under construction: minimise the cost over columns, subject to rows. */
export interface Program {
  readonly columns: Column[];
  readonly rows: Row[];
}

/** Figures that cannot hold together with the model's rules. */
export class FiguresImpossible extends Error {
  readonly figures: readonly string[];
  constructor(stage: string, figures: readonly string[]) {
    super(
      `${stage}: no allocation meets ${figures.length > 0 ? figures.join(', ') : "the model's own rules"}`,
    );
    this.name = 'FiguresImpossible';
    this.figures = figures;
  }
}

export const makeProgram = (): Program => ({ columns: [], rows: [] });

/** Adds a column and returns its number. */
export function addColumn(
  program: Program,
  column: { cost?: number; lower?: number; upper?: number; integer?: boolean },
): number {
  const { cost = 0, lower = 0, upper = Number.POSITIVE_INFINITY, integer = false } = column;
  return program.columns.push({ cost, lower, upper, integer }) - 1;
}

/** Adds a row; `figure` names the published figure that it states. */
export function addRow(
  program: Program,
  terms: Terms,
  sense: Row['sense'],
  value: number,
  figure: string | null = null,
): void {
  program.rows.push({ terms, sense, value, figure });
}

const OPTIONS = {
  output_flag: false,
  random_seed: 1,
  threads: 1,
  parallel: 'off',
  mip_rel_gap: 0.005,
} as const;

const nameOf = (column: number) => `x${column}`;
const sum = (terms: Terms) =>
  terms.length === 0
    ? '0 x0'
    : terms
        .map(([factor, column]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf(column)}`)
        .join('\n ');

function lpText({ columns, rows }: Program): string {
  const costs = columns.flatMap(({ cost }, index): Terms => (cost === 0 ? [] : [[cost, index]]));
  const bounds = columns.map(({ lower, upper }, index) =>
    upper === Number.POSITIVE_INFINITY
      ? ` ${nameOf(index)} >= ${lower}`
      : ` ${lower} <= ${nameOf(index)} <= ${upper}`,
  );
  const integers = columns.flatMap(({ integer }, index) => (integer ? [` ${nameOf(index)}`] : []));
  return [
    `minimize\n cost: ${sum(costs)}`,
    'subject to',
    ...rows.map(({ terms, sense, value }, index) => ` r${index}: ${sum(terms)} ${sense} ${value}`),
    'bounds',
    ...bounds,
    ...(integers.length > 0 ? ['general', ...integers] : []),
    'end',
  ].join('\n');
}

// one module serves all: each solve() runs in a fresh native solver
let loading: ReturnType<typeof loadHighs> | undefined;

/** Optimal values by column number, or null when no solution exists. Throws on any other outcome. */
async function optimum(program: Program): Promise<number[] | null> {
  loading ??= loadHighs();
  const solution = (await loading).solve(lpText(program), OPTIONS);
  if (solution.Status === 'Infeasible') return null;
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS ended with "${solution.Status}"`);
  const { Columns } = solution;
  return program.columns.map((_, index) => {
    const column = Columns[nameOf(index)];
    return column && 'Primal' in column ? column.Primal : 0;
  });
}

/** The same program with slack on every figure row but those of `rigid`; its cost is the slack alone. */
function elastic(program: Program, rigid: ReadonlySet<string>) {
  const relaxed: Program = {
    columns: program.columns.map((column) => ({ ...column, cost: 0 })),
    rows: [],
  };
  const slackOf = new Map<number, string>();
  for (const row of program.rows) {
    if (row.figure === null || rigid.has(row.figure)) {
      relaxed.rows.push(row);
      continue;
    }
    const under = addColumn(relaxed, { cost: 1 });
    const over = addColumn(relaxed, { cost: 1 });
    slackOf.set(under, row.figure).set(over, row.figure);
    relaxed.rows.push({ ...row, terms: [...row.terms, [1, under], [-1, over]] });
  }
  return { relaxed, slackOf };
}

/** Names the figures in conflict: each round holds those found so far and asks which must then give way. */
async function conflict(program: Program): Promise<string[]> {
  const found = new Set<string>();
  for (;;) {
    const { relaxed, slackOf } = elastic(program, found);
    const values = await optimum(relaxed);
    const before = found.size;
    if (values) for (const [column, figure] of slackOf) if ((values[column] ?? 0) > 1e-6) found.add(figure);
    if (found.size === before) return [...found].sort();
  }
}

/** Solves a program. Throws `FiguresImpossible` naming the figures when there is no solution. */
export async function solve(stage: string, program: Program): Promise<number[]> {
  const values = await optimum(program);
  if (!values) throw new FiguresImpossible(stage, await conflict(program));
  return values;
}

/**
 * Adds a whole number that likes to be near `target`: cost weight x (x - target)^2 / target, exact at every whole
 * number up to four times the target and linear above. Returns its column.
 */
export function addCount(
  program: Program,
  {
    target,
    lower = 0,
    upper = Number.POSITIVE_INFINITY,
    weight = 1,
  }: { target: number; lower?: number; upper?: number; weight?: number },
): number {
  const count = addColumn(program, { lower, upper, integer: true });
  const scale = Math.max(target, 0.5);
  const cost = (x: number) => Math.round((weight * (x - target) ** 2 * 1e6) / scale) / 1e6;
  const last = Math.min(upper, lower + Math.ceil(4 * target) + 12);
  const steps: [number, number][] = [];
  for (let x = lower; x < last; x++)
    steps.push([1, addColumn(program, { cost: cost(x + 1) - cost(x), upper: 1 })]);
  if (upper > last) steps.push([1, addColumn(program, { cost: (cost(last + 1) - cost(last)) * 2 })]);
  addRow(program, [[1, count], ...steps.map(([, column]) => [-1, column] as const)], '=', lower);
  return count;
}
