import type { ExportRequest } from '../../export/index.ts';
import { evidenceWords } from '../figure-save.tsx';
import { filterWords } from '../filter-words.ts';
import { codesOf, valuesInWords } from '../value-name.ts';
import type { DrawProps } from '../view.ts';
import type { AskedSql } from './asked.ts';
import { SHOWN_COLUMNS, type ShownColumn } from './columns.ts';

/** A row as a figure shows it; a column that is left out is empty. */
export type ShownRow = Readonly<Partial<Record<ShownColumn, string | number | boolean | null>>>;

export interface Shown {
  readonly title: string;
  readonly rows: readonly ShownRow[];
  /** Names of the view's questions whose answers the rows were read from. */
  readonly of: readonly string[];
  /** Unit of a column; of rows whose units differ, the column `unit` says it. */
  readonly units?: Readonly<Partial<Record<ShownColumn, string>>>;
  /** The numbers are published ones, whatever the snapshot rests on. */
  readonly published?: boolean;
  /** The figure speaks of all libraries, whatever the filters. */
  readonly unfiltered?: boolean;
  /** What the rows were chosen by; left out = the filters of the page. */
  readonly filterWords?: string | undefined;
}

/** Columns that stand in the file even when no row has a value: that there is none is a statement. */
const SAID: ReadonlySet<ShownColumn> = new Set(['value', 'reason', 'evidence']);
const PERCENT: readonly ShownColumn[] = ['share', 'change_pct', 'compound_pct', 'coverage'];
const COLUMNS = Object.keys(SHOWN_COLUMNS) as ShownColumn[];

/** What a file of the rows on screen is asked with; null while there are none. */
export function shownExport(
  shown: Shown,
  { state, context, href }: Pick<DrawProps<unknown>, 'state' | 'context' | 'href'>,
  asked: AskedSql,
): ExportRequest | null {
  const { title, rows, of, units, published = false, unfiltered = false } = shown;
  const { manifest, lang, t } = context;
  if (rows.length === 0) return null;
  const kept = COLUMNS.filter((id) =>
    rows.some((row) => (SAID.has(id) ? row[id] !== undefined : (row[id] ?? null) !== null)),
  );
  const abouts: Readonly<Partial<Record<ShownColumn, string>>> = t.shown.about;
  const words = shown.filterWords ?? (unfiltered ? '' : filterWords(state, context));
  return {
    choice: {
      source: {
        of: 'shown',
        rows: rows.map((row) => kept.map((id) => row[id] ?? null)),
        asked: of.flatMap((name) => asked[name]?.sql ?? []),
      },
      where: [],
      search: '',
    },
    sort: [],
    columns: kept.map((id) => {
      const codes = valuesInWords(id, codesOf(id) ?? [], context);
      return {
        ...{ id, type: SHOWN_COLUMNS[id], sums: false, label: t.shown.columns[id] },
        unit: units?.[id] ?? (PERCENT.includes(id) ? t.terms.units.percent.name : ''),
        about: abouts[id] ?? '',
        ...(codes === '' ? {} : { codes }),
      };
    }),
    manifest,
    lang,
    title,
    filterWords: words === '' ? t.rows.filter.everything : words,
    evidenceWords: published ? t.evidence.names.published : evidenceWords(context),
    permalink: href({ snapshot: manifest.id }),
  };
}
