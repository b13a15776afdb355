import { type ColumnModel, DataTable } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import type { ProvinceHistory, ProvincesModel } from './read-provinces.ts';

const keyOf = ({ region }: ProvinceHistory): string => region.code;
const BY_NAME = { id: 'region', desc: false };

/** Every province in every year, with why a number is missing: what the small charts draw. */
export function YearsTable(props: {
  readonly shown: ProvincesModel;
  readonly context: ViewContext;
  readonly title: string;
}) {
  const { shown, context, title } = props;
  const caption = context.t.table.caption(title);
  return (
    <details className="ui-more">
      <summary>{caption}</summary>
      <DataTable
        caption={caption}
        captionHidden
        columns={columnsOf(shown, context)}
        rows={shown.provinces}
        rowKey={keyOf}
        initialSort={BY_NAME}
      />
      {shown.partial.size > 0 ? <p className="growth-note">{context.t.growth.changeTable.partial}</p> : null}
    </details>
  );
}

const made = new WeakMap<ProvincesModel, readonly ColumnModel<ProvinceHistory>[]>();

function columnsOf(shown: ProvincesModel, context: ViewContext): readonly ColumnModel<ProvinceHistory>[] {
  const known = made.get(shown);
  if (known) return known;
  const { t } = context;
  const columns: readonly ColumnModel<ProvinceHistory>[] = [
    {
      id: 'region',
      header: t.table.headers.province,
      cell: ({ region }) => region.name,
      sortValue: ({ region }) => region.name,
      sticky: true,
      rowHeader: true,
    },
    ...shown.years.map(
      (year, at): ColumnModel<ProvinceHistory> => ({
        id: `y${year}`,
        header: shown.partial.has(year) ? `${year}*` : String(year),
        align: 'end',
        cell: ({ rows }) => {
          const row = rows[at];
          if (!row) return '–';
          return row.value === null
            ? t.states.missing[row.reason ?? 'not_reported'].short
            : numberText(row.value, shown.metric, context);
        },
        sortValue: ({ rows }) => rows[at]?.value ?? null,
      }),
    ),
  ];
  made.set(shown, columns);
  return columns;
}
