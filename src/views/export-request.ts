import type { ExportColumn, ExportShapes, FoundRequest } from '../export/index.ts';
import { METRICS } from '../metrics/index.ts';
import { type Field, fieldsOf, type MetricPart, type RowsChoice, type RowsSort } from '../queries/index.ts';
import { hasRows, type Manifest, TABLES } from '../snapshot/index.ts';
import { evidenceWords } from './figure-save.tsx';
import { codesOf, valuesInWords } from './value-name.ts';
import type { ViewContext } from './view.ts';

type Records = Readonly<Record<string, { readonly about: string } | undefined>>;
const RECORDS: Records = { ...TABLES.libraries.columns, ...TABLES.activity.columns };
const LEDGER: Records = TABLES.published.columns;

/** A field with its name, unit and meaning for a reader of the file. */
export function exportColumn(
  field: Field,
  label: string,
  { t, lang }: ViewContext,
  aboutOf: (id: string) => string | undefined = (id) => RECORDS[id]?.about,
): ExportColumn {
  const metric = field.metric ? METRICS[field.metric.id] : null;
  const part = field.metric?.part;
  const codes = valuesInWords(field.id, field.values ?? codesOf(field.id) ?? [], { t });
  const counted = part === 'value' || part === 'range_low' || part === 'range_high';
  return {
    ...field,
    label,
    unit: metric && counted ? t.terms.units[metric.unit].name : '',
    about: metric ? aboutPart(part, metric.definition[lang], t) : (aboutOf(field.id) ?? ''),
    ...(codes === '' ? {} : { codes }),
  };
}

function aboutPart(part: MetricPart | undefined, definition: string, { rows }: ViewContext['t']): string {
  return part === 'range_low' || part === 'range_high' ? `${rows.range[part]} ${definition}` : definition;
}

/** What a file of these rows is asked with: every field that `keep` wants, in the order of the source. */
export function exportRequest(p: {
  readonly choice: RowsChoice;
  readonly sort: readonly RowsSort[];
  /** The columns in order; left out = those of the source. */
  readonly fields?: readonly Field[];
  readonly keep: (field: Field) => boolean;
  readonly labelOf: (field: Field) => string;
  readonly title: string;
  readonly filterWords: string;
  readonly groupWords?: string;
  readonly permalink: string;
  readonly shapes?: ExportShapes | null;
  /** What a column means that is no indicator's; left out = what the data contract says. */
  readonly aboutOf?: (id: string) => string | undefined;
  readonly context: ViewContext;
}): FoundRequest {
  const { context, choice } = p;
  const { manifest, lang, t } = context;
  const figures = choice.source.of === 'figures';
  const aboutOf = p.aboutOf ?? ((id) => (figures ? LEDGER : RECORDS)[id]?.about);
  return {
    choice,
    sort: p.sort,
    columns: (p.fields ?? fieldsOf(choice.source))
      .filter(p.keep)
      .map((field) => exportColumn(field, p.labelOf(field), context, aboutOf)),
    manifest,
    lang,
    title: p.title,
    filterWords: p.filterWords,
    ...(p.groupWords ? { groupWords: p.groupWords } : {}),
    evidenceWords: figures ? t.evidence.names.published : evidenceWords(context),
    permalink: p.permalink,
    shapes: p.shapes ?? null,
  };
}

/** With the ranges that the model leaves open, where the snapshot holds them and the file has room for their columns. */
export function withRanges(choice: RowsChoice, manifest: Pick<Manifest, 'tables'>): RowsChoice {
  const { source } = choice;
  if (source.of !== 'metrics' || !hasRows(manifest, 'model_range')) return choice;
  const ranged = { ...source, ranges: true } as const;
  return fieldsOf(ranged).length > MOST_FIELDS ? choice : { ...choice, source: ranged };
}

/** Columns that one answer of the engine can hold. */
const MOST_FIELDS = 340;
