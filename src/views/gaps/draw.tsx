import './gaps.css';
import { type GapRow, printFilter } from '../../queries/index.ts';
import { DEFAULT_VIEW, setMode, type ViewState } from '../../state/index.ts';
import { type ColumnModel, DataName, DataTable, EvidenceMark, SelectField } from '../../ui/index.ts';
import { innerLink, To, toShow } from '../figure-links.tsx';
import { ListSave } from '../shown/index.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import { ContextCards } from './context-cards.tsx';
import type { GapModel } from './index.ts';
import { modeOf } from './target.ts';
import { WORDS } from './words.ts';

const TARGETS = Array.from({ length: 100 }, (_, at) => at + 1);

interface Line {
  readonly row: GapRow;
  readonly name: string;
  readonly year: number;
}
const cellOf = ({ region }: GapRow, year: number) =>
  ({ metric: 'village_coverage', region, year, slice: null }) as const;
const made = new Map<string, readonly ColumnModel<Line>[]>();
const keyOf = ({ row }: Line): string => row.region;
const MOST_FIRST = { id: 'missing', desc: true };

/** The gap list for the reader's target, and the context of coverage. */
export function DrawGaps(props: DrawProps<GapModel>) {
  const { model, context, change, href } = props;
  const { f, lang } = context;
  const words = WORDS[lang];
  const { rows, target, year } = model;
  const missing = rows.reduce((sum, row) => sum + row.missing, 0);
  const caption = words.caption({
    target: f.percent(target, 0),
    year,
    below: f.number(rows.length),
    missing: f.number(missing),
  });
  return (
    <>
      <header className="page-head">
        <h1>{words.heading}</h1>
        <p className="gaps-lead">{words.lead}</p>
        <fieldset className="ui-controls">
          <SelectField
            label={words.target}
            value={String(target)}
            options={TARGETS.map((each) => ({ value: String(each), label: f.percent(each, 0) }))}
            onChange={(value) => change(setMode(modeOf(Number(value))))}
          />
        </fieldset>
      </header>
      <DataTable
        caption={caption}
        columns={columnsOf(context)}
        rows={rows.map((row) => ({ row, name: model.nameOf(row.region), year }))}
        rowKey={keyOf}
        initialSort={MOST_FIRST}
        empty={words.none}
      />
      <p className="ui-no-print">
        <ListSave
          {...props}
          title={caption}
          rows={rows.map((row) => ({
            ...{ region_code: row.region, region: model.nameOf(row.region), year, coverage: row.coverage },
            ...{ participating: row.participating, villages: row.villages, missing: row.missing },
            evidence: row.evidence,
          }))}
          of={['gaps']}
          unfiltered
        />
      </p>
      <p className="gaps-quiet">
        {words.rule} <To link={innerLink({ href, change }, toShow(inTable(target, year)))}>{words.table}</To>
      </p>
      <section className="gaps-context" aria-labelledby="gaps-context">
        <h2 id="gaps-context">{words.context}</h2>
        <p className="gaps-lead">{words.contextLead}</p>
        {model.context === null ? null : model.context.length === 0 ? (
          <p>{words.noContext}</p>
        ) : (
          <ContextCards {...props} rows={model.context} nameOf={model.nameOf} />
        )}
      </section>
    </>
  );
}

/** The same provinces in the table: of all libraries, in the list's year, no more covered than the target. */
export function inTable(target: number, year: number): Partial<ViewState> {
  const { cols, sort, pivot, q, tier, channel, funding, region } = DEFAULT_VIEW;
  const below = { column: `village_coverage_${year}`, test: 'to', value: String(target) } as const;
  return {
    ...{ cols, sort, pivot, q, tier, channel, funding, region },
    ...{ view: 'table', mode: null, level: 'province', metric: 'village_coverage' },
    from: year,
    to: year,
    where: printFilter([below]),
  };
}

/** Columns of a language; made once, as the table asks. */
function columnsOf({ t, f, lang }: ViewContext): readonly ColumnModel<Line>[] {
  const known = made.get(lang);
  if (known) return known;
  const words = WORDS[lang];
  const numbers = (id: 'participating' | 'villages' | 'missing'): ColumnModel<Line> => ({
    id,
    header: words[id],
    align: 'end',
    // How many are missing follows from the target of the reader, not from a cell: the formula stands below.
    cell: ({ row, year }) =>
      id === 'missing' ? f.number(row[id]) : <WhyLink cell={cellOf(row, year)} value={f.number(row[id])} />,
    sortValue: ({ row }) => row[id],
  });
  const columns: readonly ColumnModel<Line>[] = [
    {
      id: 'region',
      header: t.table.headers.province,
      cell: ({ name }) => <DataName>{name}</DataName>,
      sortValue: ({ name }) => name,
      sticky: true,
      rowHeader: true,
    },
    numbers('missing'),
    {
      id: 'coverage',
      header: words.coverage,
      align: 'end',
      cell: ({ row, year }) => <WhyLink cell={cellOf(row, year)} value={f.percent(row.coverage, 2)} />,
      sortValue: ({ row }) => row.coverage,
    },
    numbers('participating'),
    numbers('villages'),
    {
      id: 'evidence',
      header: t.table.headers.evidence,
      cell: ({ row: { evidence } }) =>
        evidence === null || evidence === 'mixed' ? (
          t.evidence.names.mixed
        ) : (
          <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />
        ),
    },
  ];
  made.set(lang, columns);
  return columns;
}
