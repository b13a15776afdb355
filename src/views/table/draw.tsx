import './table.css';
import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { ExportMenu } from '../../export/index.ts';
import { ALL_OPEN } from '../../queries/index.ts';
import { DEFAULT_VIEW, selectRegion, setColumns, setMode, setSort, setWhy } from '../../state/index.ts';
import {
  type ColumnTools,
  DataGrid,
  EvidenceMark,
  FigureCard,
  LiveRegion,
  PrintTable,
  SegmentedControl,
} from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { ALL_COLUMNS, PAGE } from './ask.ts';
import { whyCell } from './cells.tsx';
import { groupsIn, MODES, modeOf } from './choice.ts';
import { ColumnList } from './column-list.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { movedColumns, steppedColumns } from './column-order.ts';
import { columnsOf } from './columns.ts';
import { Controls } from './controls.tsx';
import { tableExport } from './export.ts';
import { NoRows } from './no-rows.tsx';
import type { Line, TableModel } from './read.ts';

/** Rows on paper. */
const PRINTED = 60;

/** The researcher's table: choices, rows of any number, totals, and what they rest on. */
export function DrawTable(props: DrawProps<TableModel>) {
  const { model, state, context, change, href } = props;
  const { t, manifest, lang } = context;
  const { offset, lines } = model;
  const mode = modeOf(state);
  const { fields, all, completeTo, source, longest, empty } = model;
  const groups = useMemo(
    () => groupsIn(state, source).flatMap((id) => all.find((field) => field.id === id) ?? []),
    [state, source, all],
  );
  const grouped = groups.length > 0;
  const columns = useMemo(
    () => columnsOf({ fields, completeTo, source, longest, empty }, groups, context),
    [fields, completeTo, source, longest, empty, groups, context],
  );
  const count = t.rows.count({ shown: model.total.shown, total: model.total.total });
  const openGroups = context.openGroups ?? [];
  const open = (line: Line, column: string) => {
    if (line.group) {
      const { path } = line.group;
      const now = openGroups.includes(path);
      props.showGroups?.(now ? openGroups.filter((one) => one !== path) : [...openGroups, path]);
      return;
    }
    const field = model.fields.find(({ id }) => id === column);
    const why = field ? whyCell(field, line, model.source) : null;
    if (why) return change(setWhy(why));
    const region = regionOf(line);
    if (region) change(selectRegion(region));
  };
  const press = (id: string, add: boolean) => {
    const before = state.sort.find(({ column }) => column === id);
    const first = columns.find((column) => column.id === id)?.align === 'end';
    const key = { column: id, descending: before ? !before.descending : first };
    change(setSort(add ? [...state.sort.filter(({ column }) => column !== id), key] : [key]));
  };
  const { showRow, showColumn } = props;
  const tools = useRef<ColumnTools | null>(null);
  const openColumn = context.openColumn ?? null;
  const opened = model.all.find(({ id }) => id === openColumn);
  const close = () => showColumn?.(null);
  const [firstShown, setFirstShown] = useState(0);
  const show = useCallback(
    (first: number) => {
      showRow?.(first - (first % PAGE));
      startTransition(() => setFirstShown(first));
    },
    [showRow],
  );
  const start = Math.max(0, Math.min(firstShown - offset, lines.length - 1));
  const printed = useMemo(() => lines.slice(start, start + PRINTED), [lines, start]);
  const moveTo = (cols: readonly string[] | null) => {
    if (cols) change(setColumns(cols));
  };
  const part =
    printed.length < model.total.lines
      ? {
          from: offset + start + 1,
          to: offset + start + printed.length,
          total: model.total.lines,
          grouped,
        }
      : null;
  const modelled = manifest.evidence === 'modelled';
  const request = tableExport(props);
  return (
    <>
      <header className="page-head">
        <h1>{t.rows.heading}</h1>
        <p className="table-lead">{t.rows.lead}</p>
        <div className="ui-no-print">
          <SegmentedControl
            label={t.rows.modeLabel}
            value={mode}
            choices={MODES.map((value) => ({ value, label: t.rows.modes[value] }))}
            onChange={(value) => change(rowsAre(value))}
          />
        </div>
        <Controls {...props} />
      </header>
      <FigureCard
        title={
          <>
            {`${request.title}: `}
            <span className="table-count" data-printed={part ? t.rows.printedCount(part) : undefined}>
              {count}
            </span>
          </>
        }
        subtitle={request.filterWords}
        evidence={
          modelled ? (
            <EvidenceMark evidence="modelled" label={t.evidence.modelledNotice.short} />
          ) : (
            <EvidenceMark evidence={manifest.evidence} label={t.evidence.names[manifest.evidence]} />
          )
        }
        source={manifest.title[lang]}
        actions={<ExportMenu request={request} rows={model.total.shown} t={t} f={context.f} />}
      >
        <p className="panel-note table-hint table-hint-keys ui-no-print">{t.rows.hint}</p>
        <p className="panel-note table-hint table-hint-touch ui-no-print">{t.rows.hintTouch}</p>
        <LiveRegion text={count} />
        <DataGrid
          label={`${t.rows.heading}: ${t.rows.modes[mode]}`}
          columns={columns}
          rowCount={model.total.lines}
          nested={grouped}
          nesting={({ group }) =>
            group && {
              level: group.depth + 1,
              expanded: openGroups.includes(ALL_OPEN) || openGroups.includes(group.path),
            }
          }
          rowAt={(at) => lines[at - offset]}
          sort={state.sort.map(({ column, descending }) => ({ id: column, desc: descending }))}
          onSort={press}
          layout={mode}
          menuLabel={t.rows.columnMenu}
          onMenu={(id, own) => {
            tools.current = own;
            showColumn?.(id);
          }}
          canMove={(id, onto) => movedColumns(state, model.fields, id, onto) !== null}
          onMove={(id, onto) => moveTo(movedColumns(state, model.fields, id, onto))}
          onStep={(id, step) => moveTo(steppedColumns(state, model.fields, id, step))}
          onShow={show}
          footRows={model.foot}
          rowHref={(line) => {
            const region = regionOf(line);
            return region ? href({ view: 'coverage', region }) : undefined;
          }}
          onOpen={open}
          resetKey={JSON.stringify([model.source, state.where, state.q, state.sort, state.pivot])}
          empty={<NoRows model={model} state={state} context={context} change={change} />}
          waiting={t.rows.waiting}
        />
        <PrintTable
          columns={columns}
          rows={printed}
          foot={model.foot}
          note={part ? t.rows.printed(part) : count}
        />
      </FigureCard>
      {openColumn === ALL_COLUMNS ? <ColumnList {...props} onClose={close} /> : null}
      {opened ? (
        <ColumnMenu
          key={opened.id}
          {...props}
          field={opened}
          tools={tools.current?.id === opened.id ? tools.current : null}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** Another kind of row has other columns: order, filter and choice of columns go. */
function rowsAre(mode: (typeof MODES)[number]) {
  const { cols, sort, where, pivot } = DEFAULT_VIEW;
  const set = setMode(mode === 'metrics' ? null : mode);
  return { ...set, apply: (view: typeof DEFAULT_VIEW) => ({ ...set.apply(view), cols, sort, where, pivot }) };
}

/** The region that a row of metrics speaks of. */
function regionOf({ kind, cells }: Line): RegionCode | null {
  const code = cells.region_code;
  return kind === 'row' && cells.place === 'region' && typeof code === 'string' ? (code as RegionCode) : null;
}
