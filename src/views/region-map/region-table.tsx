import type { RegionCode } from '../../base/index.ts';
import type { MetricId } from '../../metrics/index.ts';
import {
  type ColumnModel,
  DataName,
  DataTable,
  EvidenceMark,
  IconButton,
  ReasonMark,
} from '../../ui/index.ts';
import { type CellText, cellText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import type { RegionCell, RegionMapModel } from './model.ts';
import { cellWords, rangeText } from './words.ts';

interface TableRow {
  readonly cell: RegionCell;
  readonly text: CellText;
  readonly metric: MetricId;
  /** The model's range; empty = none. */
  readonly range: string;
  /** Pins the region for comparison, or unpins it; null where nothing can be pinned. */
  readonly pin: { readonly pinned: boolean; readonly label: string; readonly toggle: () => void } | null;
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
      cell: ({ cell, text, metric }) => (
        <WhyLink cell={{ metric, region: cell.code, year: cell.row.year, slice: null }} value={text.bare}>
          {cell.row.reason === null ? undefined : <ReasonMark reason={cell.row.reason} label={text.bare} />}
        </WhyLink>
      ),
      sortValue: ({ cell }) => cell.row.value,
    },
    {
      id: 'range',
      header: t.coverage.range.label,
      align: 'end',
      cell: ({ range }) => <span className="table-range">{range || '–'}</span>,
      sortValue: ({ cell }) => cell.range?.high ?? null,
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
      cell: ({ cell, text }) => {
        const { evidence } = cell.row;
        if (cell.illustrative) return text.evidence;
        if (evidence === null) return '–';
        if (evidence === 'mixed') return t.evidence.names.mixed;
        return <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />;
      },
      sortValue: ({ cell }) => cell.row.evidence,
    },
    {
      id: 'pin',
      header: t.coverage.compare.column,
      screenOnly: true,
      cell: ({ pin }) =>
        pin ? (
          <IconButton
            icon={pin.pinned ? 'check' : 'plus'}
            label={pin.label}
            pressed={pin.pinned}
            onClick={pin.toggle}
          />
        ) : null,
    },
  ];
  columnsByLanguage.set(lang, made);
  return made;
}

const keyOf = ({ cell }: TableRow): string => cell.code;
const BY_RANK = { id: 'rank', desc: false };
const BY_NAME = { id: 'region', desc: false };

/** The same data as the map, sorted by rank, with the nation beneath. */
export function RegionTable(props: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly title: string;
  readonly selected: RegionCode | null;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCode) => void;
  /** Pinned regions and how to pin another. */
  readonly pins: readonly RegionCode[];
  readonly onPin: (code: RegionCode) => void;
}) {
  const { model, context, title } = props;
  const { t } = context;
  const { panel } = t.coverage;
  // The ranges come after the first chart.
  const pending = model.ranged && model.cells.every(({ range }) => range === null);
  const rows = model.cells.map((cell) => {
    const pinned = props.pins.includes(cell.code);
    const pin = {
      pinned,
      label: `${pinned ? panel.unpin : panel.pin}: ${cell.name}`,
      toggle: () => props.onPin(cell.code),
    };
    return {
      cell,
      text: cellWords(cell, model, context),
      metric: model.metric.id,
      range: pending ? '…' : rangeText(cell, model, context, 'short'),
      pin,
    };
  });
  const left = leftOut(model);
  const columns = columnsOf(context).filter(({ id }) => !left.includes(id));
  const nation = model.nation;
  const foot = nation
    ? [
        {
          cell: nationCell(nation, t.table.nation),
          text: cellText(nation, model.metric, context),
          metric: model.metric.id,
          range: '',
          pin: null,
        },
      ]
    : undefined;
  return (
    <DataTable
      caption={t.table.caption(title)}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      initialSort={model.illustrative ? BY_NAME : BY_RANK}
      selectedKey={props.selected}
      onSelect={({ cell }) => props.onSelect(cell.code)}
      rowHref={({ cell }) => props.hrefOf(cell.code)}
      footRows={foot}
    />
  );
}

/** Columns that say nothing of this metric. */
function leftOut({ metric, illustrative, ranged }: RegionMapModel): readonly string[] {
  const parts = [
    ...(metric.kind === 'ratio' ? [] : ['numerator', 'denominator']),
    ...(ranged ? [] : ['range']),
  ];
  if (illustrative) return [...parts, 'rank', 'change', 'changePct'];
  return metric.unit === 'percent' ? [...parts, 'changePct'] : parts;
}

function nationCell(row: NonNullable<RegionMapModel['nation']>, name: string): RegionCell {
  return {
    code: 'ID' as RegionCode,
    name,
    row,
    history: [],
    illustrative: false,
    range: null,
    classAt: null,
  };
}
