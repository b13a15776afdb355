import type { Constraint } from '../model/index.ts';

/**
 * The source text of `src/views/figures/figure-use.ts`: what each row of the constraint file says of a figure, one line
 * each: id, snapshots whose model it binds (`;` between them, none = left out), and the reason as the file has it.
 * Throws on a reason that the format cannot hold.
 */
export function figureUseSource(constraints: readonly Constraint[]): string {
  const rows = [...constraints].sort((a, b) => (a.figure_id < b.figure_id ? -1 : 1));
  const lines = rows.map(({ figure_id, usable, snapshots, why }) => {
    if (/[|`\\\n]|\$\{/.test(why)) throw new Error(`${figure_id}: the reason holds a mark of the format`);
    return `${figure_id}|${usable ? snapshots.join(';') : ''}|${why}`;
  });
  return [
    '/**',
    ' * Made by `tsx data/figure-use/write.ts` from `data/sources/model_constraints.csv`: a line holds the id of a figure,',
    ' * the snapshots whose model it binds, and why.',
    ' */',
    'export const FIGURE_USE = `',
    ...lines,
    '`;',
    '',
  ].join('\n');
}
