import { sqlName, sqlText } from '../engine/index.ts';
import type { CsvDialect } from './csv-dialect.ts';
import type { ExportColumn } from './request.ts';
import { isNumeric } from './tally.ts';
import { isRisky, NUMBER_LIKE, RISKY_STARTS } from './text-guard.ts';

const isText = ({ type }: ExportColumn): boolean => type === 'text' || type === 'code';
/** Columns whose cells always stand in quotes: an empty text is `""`, a missing one nothing at all. */
export const quotedIds = (columns: readonly ExportColumn[]): readonly string[] =>
  columns.filter(isText).map(({ id }) => id);

/**
 * Cells as the file has them, as SQL: the engine writes them, so that the page stays free. Decimals in full precision,
 * whole numbers without a point, days as `YYYY-MM-DD`, texts that a spreadsheet would run behind an apostrophe.
 */
export const csvCells = (columns: readonly ExportColumn[], dialect: CsvDialect): string =>
  columns.map((column) => `${cell(column, dialect)} AS ${sqlName(column.id)}`).join(', ');

function cell(column: ExportColumn, dialect: CsvDialect): string {
  const id = sqlName(column.id);
  if (isNumeric(column)) {
    if (column.type === 'integer') return `CAST(CAST(${id} AS BIGINT) AS VARCHAR)`;
    // Without branches: of some hundred of them, as a wide table has, the engine dies.
    const plain = `regexp_replace(CAST(${id} + 0 AS VARCHAR), '\\.0$', '')`;
    return dialect.decimal === '.' ? plain : `replace(${plain}, '.', ',')`;
  }
  if (!isText(column)) return `CAST(${id} AS VARCHAR)`;
  // A closed list has no such text, and many columns of guards are more than the engine takes at once.
  if (column.values?.every((value) => !needsGuard(value, dialect))) return id;
  // By code points: patterns over every text of a long table cost more than writing it.
  const risky = `unicode(${id}) IN (${RISKY_STARTS.map((start) => start.codePointAt(0)).join(', ')})`;
  const guarded = dialect.guardCodes
    ? `${risky} OR regexp_matches(${id}, ${sqlText(NUMBER_LIKE.source)})`
    : risky;
  return `CASE WHEN ${guarded} THEN '''' || ${id} ELSE ${id} END`;
}

const needsGuard = (text: string, { guardCodes }: CsvDialect): boolean =>
  isRisky(text) || (guardCodes && NUMBER_LIKE.test(text));
