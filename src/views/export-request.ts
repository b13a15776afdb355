import type { ExportColumn, ExportRequest } from '../export/index.ts';
import { METRICS } from '../metrics/index.ts';
import { type Field, fieldsOf, type RowsChoice, type RowsSort } from '../queries/index.ts';
import { TABLES } from '../snapshot/index.ts';
import { evidenceWords } from './figure-save.tsx';
import type { ViewContext } from './view.ts';

const RECORDS: Readonly<Record<string, { readonly about: string } | undefined>> = {
  ...TABLES.libraries.columns,
  ...TABLES.activity.columns,
};

/** A field with its name, unit and meaning for a reader of the file. */
export function exportColumn(field: Field, label: string, { t, lang }: ViewContext): ExportColumn {
  const metric = field.metric ? METRICS[field.metric.id] : null;
  const value = field.metric?.part === 'value';
  return {
    ...field,
    label,
    unit: metric && value ? t.terms.units[metric.unit].name : '',
    about: metric ? metric.definition[lang] : (RECORDS[field.id]?.about ?? ''),
  };
}

/** What a file of these rows is asked with: every field that `keep` wants, in the order of the source. */
export function exportRequest(p: {
  readonly choice: RowsChoice;
  readonly sort: readonly RowsSort[];
  readonly keep: (field: Field) => boolean;
  readonly labelOf: (field: Field) => string;
  readonly title: string;
  readonly filterWords: string;
  readonly permalink: string;
  readonly context: ViewContext;
}): ExportRequest {
  const { context, choice } = p;
  const { manifest, lang } = context;
  return {
    choice,
    sort: p.sort,
    columns: fieldsOf(choice.source)
      .filter(p.keep)
      .map((field) => exportColumn(field, p.labelOf(field), context)),
    manifest,
    lang,
    title: p.title,
    filterWords: p.filterWords,
    evidenceWords: evidenceWords(context),
    permalink: p.permalink,
  };
}
