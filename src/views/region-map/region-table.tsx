import type { RegionCode } from '../../base/index.ts';
import { type ColumnModel, DataName, DataTable, EvidenceMark, ReasonMark } from '../../ui/index.ts';
import { type CellText, cellText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import type { RegionCell, RegionMapModel } from './model.ts';

interface TableRow {
  readonly cell: RegionCell;
  readonly text: CellText;
}

const columnsByLanguage = new Map<string, readonly ColumnModel<TableRow>[]>();

/** Columns of a language; made once, as the table asks. */
function columnsOf({ t, f, lang }: ViewContext): readonly ColumnModel<TableRow>[] {
  const known = columnsByLanguage.get(lang);
  if (known) return known;
  const { headers } = t.table;
  const made: readonly ColumnModel<TableRow>[] = [
    {
      id: 'region',
      header: headers.region,
      cell: ({ cell }) => <DataName>{cell.name}</DataName>,
      sortValue: ({ cell }) => cell.name,
      sticky: true,
      rowHeader: true,
    },
    {
      id: 'rank',
      header: headers.rank,
      align: 'end',
      firstSort: 'asc',
      cell: ({ cell }) => (cell.row.rank === null ? '–' : f.number(cell.row.rank)),
      sortValue: ({ cell }) => cell.row.rank,
    },
    {
      id: 'value',
      header: headers.value,
      align: 'end',
      cell: ({ cell, text }) =>
        cell.row.reason === null ? text.bare : <ReasonMark reason={cell.row.reason} label={text.bare} />,
      sortValue: ({ cell }) => cell.row.value,
    },
    {
      id: 'change',
      header: headers.change,
      align: 'end',
      cell: ({ text }) => text.changeBare,
      sortValue: ({ cell }) => cell.row.change,
    },
    {
      id: 'changePct',
      header: headers.changePercent,
      align: 'end',
      cell: ({ text }) => text.changePct,
      sortValue: ({ cell }) => cell.row.changePct,
    },
    {
      id: 'numerator',
      header: headers.numerator,
      align: 'end',
      cell: ({ cell }) => (cell.row.numerator === null ? '–' : f.number(cell.row.numerator)),
      sortValue: ({ cell }) => cell.row.numerator,
    },
    {
      id: 'denominator',
      header: headers.denominator,
      align: 'end',
      cell: ({ cell }) => (cell.row.denominator === null ? '–' : f.number(cell.row.denominator)),
      sortValue: ({ cell }) => cell.row.denominator,
    },
    {
      id: 'evidence',
      header: headers.evidence,
      cell: ({ cell }) => {
        const { evidence } = cell.row;
        if (evidence === null) return '–';
        if (evidence === 'mixed') return t.evidence.names.mixed;
        return <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />;
      },
      sortValue: ({ cell }) => cell.row.evidence,
    },
  ];
  columnsByLanguage.set(lang, made);
  return made;
}

const keyOf = ({ cell }: TableRow): string => cell.code;
const BY_RANK = { id: 'rank', desc: false };

/** The same data as the map, sorted by rank, with the nation beneath. */
export function RegionTable(props: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly title: string;
  readonly selected: RegionCode | null;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCode) => void;
}) {
  const { model, context, title } = props;
  const { t } = context;
  const rows = model.cells.map((cell) => ({ cell, text: cellText(cell.row, model.metric, context) }));
  const left = leftOut(model);
  const columns = columnsOf(context).filter(({ id }) => !left.includes(id));
  const nation = model.nation;
  const foot = nation
    ? [{ cell: nationCell(nation, t.table.nation), text: cellText(nation, model.metric, context) }]
    : undefined;
  return (
    <DataTable
      caption={t.table.caption(title)}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      initialSort={BY_RANK}
      selectedKey={props.selected}
      onSelect={({ cell }) => props.onSelect(cell.code)}
      rowHref={({ cell }) => props.hrefOf(cell.code)}
      footRows={foot}
    />
  );
}

/** Columns that say nothing of this metric. */
function leftOut({ metric }: RegionMapModel): readonly string[] {
  const parts = metric.kind === 'ratio' ? [] : ['numerator', 'denominator'];
  return metric.unit === 'percent' ? [...parts, 'changePct'] : parts;
}

function nationCell(row: NonNullable<RegionMapModel['nation']>, name: string): RegionCell {
  return { code: 'ID' as RegionCode, name, row, history: [], classAt: null };
}
