import type { RegionCode } from '../../base/index.ts';
import type { MetricRow } from '../../metrics/index.ts';
import { selectRegion } from '../../state/index.ts';
import { type ColumnModel, DataTable } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import type { GrowthModel } from './read.ts';
import type { ProvinceHistory, ProvincesModel } from './read-provinces.ts';

const keyOf = ({ region }: ProvinceHistory): string => region.code;
const BY_RANK = { id: 'rank_to', desc: false };

/** Ranks and values of both years, and how far each province moved. */
export function RankTable(props: {
  readonly growth: GrowthModel;
  readonly shown: ProvincesModel;
  readonly context: ViewContext;
  readonly title: string;
  readonly href: DrawProps<GrowthModel>['href'];
  readonly selected: RegionCode | null;
}) {
  const { growth, shown, context, title, href } = props;
  return (
    <details className="ui-more">
      <summary>{context.t.table.caption(title)}</summary>
      <DataTable
        caption={context.t.table.caption(title)}
        captionHidden
        columns={columnsOf(growth, shown, context)}
        rows={shown.provinces}
        rowKey={keyOf}
        initialSort={BY_RANK}
        selectedKey={props.selected}
        rowHref={({ region }) => href(selectRegion(region.code))}
      />
    </details>
  );
}

const made = new WeakMap<ProvincesModel, readonly ColumnModel<ProvinceHistory>[]>();

function columnsOf(
  { period }: GrowthModel,
  shown: ProvincesModel,
  context: ViewContext,
): readonly ColumnModel<ProvinceHistory>[] {
  const known = made.get(shown);
  if (known) return known;
  const { t, f } = context;
  const words = t.growth.slope.headers;
  const { metric } = shown;
  const rank = (id: string, header: string, of: (row: ProvinceHistory) => MetricRow | undefined) => ({
    id,
    header,
    align: 'end' as const,
    firstSort: 'asc' as const,
    cell: (row: ProvinceHistory) => (of(row)?.rank == null ? '–' : f.number(of(row)?.rank ?? 0)),
    sortValue: (row: ProvinceHistory) => of(row)?.rank ?? null,
  });
  const value = (id: string, header: string, of: (row: ProvinceHistory) => MetricRow | undefined) => ({
    id,
    header,
    align: 'end' as const,
    cell: (row: ProvinceHistory) => {
      const cell = of(row);
      if (!cell) return '–';
      if (cell.value === null) return t.states.missing[cell.reason ?? 'not_reported'].short;
      const why = { metric: metric.id, region: row.region.code, year: cell.year, slice: null } as const;
      return <WhyLink cell={why} value={numberText(cell.value, metric, context)} />;
    },
    sortValue: (row: ProvinceHistory) => of(row)?.value ?? null,
  });
  const columns: readonly ColumnModel<ProvinceHistory>[] = [
    {
      id: 'region',
      header: t.table.headers.province,
      cell: ({ region }) => region.name,
      sortValue: ({ region }) => region.name,
      sticky: true,
      rowHeader: true,
    },
    rank('rank_from', words.rankFrom(period.from), ({ from }) => from),
    rank('rank_to', words.rankTo(period.to), ({ to }) => to),
    {
      id: 'moved',
      header: words.moved,
      note: words.movedNote,
      align: 'end',
      cell: (row) => {
        const moved = movedOf(row);
        return moved === null ? '–' : f.signed(moved);
      },
      sortValue: movedOf,
    },
    value('value_from', String(period.from), ({ from }) => from),
    value('value_to', String(period.to), ({ to }) => to),
    {
      id: 'change',
      header: t.table.headers.change,
      align: 'end',
      cell: ({ span }) => {
        if (!span) return '–';
        if (span.change === null)
          return span.changeReason === null ? '–' : t.states.change[span.changeReason].short;
        return metric.unit === 'percent'
          ? f.points(span.change, metric.digits)
          : f.signed(span.change, metric.digits);
      },
      sortValue: ({ span }) => span?.change ?? null,
    },
  ];
  made.set(shown, columns);
  return columns;
}

const movedOf = ({ from, to }: ProvinceHistory): number | null =>
  from?.rank == null || to?.rank == null ? null : from.rank - to.rank;
