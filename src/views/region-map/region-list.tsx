import { DataName, VisuallyHidden } from '../../ui/index.ts';
import { FormBox, type LinkOf, type RegionFormProps } from './form-box.tsx';
import type { RegionCell } from './model.ts';
import { paintOf } from './paint.ts';
import { Pattern } from './tile-patterns.tsx';
import type { Places } from './tile-places.ts';
import { cellLabel, cellWords } from './words.ts';

export interface RegionListProps extends RegionFormProps {
  readonly places: Places;
  /** Says which province each region lies in. */
  readonly withParent: boolean;
}

/** The regions with bars, by rank; bars keep their scale over the years. Illustrative ones stand in the order of codes. */
export function RegionList(props: RegionListProps) {
  const { cells } = props.model;
  const order: readonly string[] = cells.map((cell) => cell.code);
  const highest = Math.max(0, ...cells.flatMap(({ history }) => history.map((value) => value ?? 0)));
  return (
    <FormBox
      form={props}
      className="region-list"
      next={(code, direction) => {
        const by = direction === 'up' || direction === 'left' ? -1 : 1;
        return order[order.indexOf(code) + by] ?? null;
      }}
    >
      {(linkOf) => (
        <ol data-unranked={props.model.illustrative || undefined}>
          {cells.map((cell) => (
            <Row key={cell.code} cell={cell} form={props} linkOf={linkOf} highest={highest} />
          ))}
        </ol>
      )}
    </FormBox>
  );
}

function Row({
  cell,
  form,
  linkOf,
  highest,
}: {
  readonly cell: RegionCell;
  readonly form: RegionListProps;
  readonly linkOf: LinkOf;
  readonly highest: number;
}) {
  const { model, context, places, withParent } = form;
  const { tone, pattern } = paintOf(cell, model.classes);
  const text = cellWords(cell, model, context);
  const share = highest > 0 ? ((cell.row.value ?? 0) / highest) * 100 : 0;
  const { rank } = cell.row;
  const parent = withParent ? places.get(places.get(cell.code)?.parent ?? '')?.name : undefined;
  return (
    <li>
      <a className="list-row" {...linkOf(cell)}>
        <VisuallyHidden>{cellLabel(cell, model, context)}</VisuallyHidden>
        {model.illustrative ? null : (
          <span className="list-rank" aria-hidden="true">
            {rank === null ? '' : context.f.number(rank)}
          </span>
        )}
        <span className="list-name" aria-hidden="true">
          <DataName>{cell.name}</DataName>
          {parent ? (
            <small>
              <DataName>{parent}</DataName>
            </small>
          ) : null}
        </span>
        <span className="list-track" aria-hidden="true">
          <span
            className="list-bar"
            data-tone={tone}
            data-missing={cell.row.value === null || undefined}
            style={{ inlineSize: cell.row.value === null ? undefined : `${share}%` }}
          >
            <Pattern name={pattern} />
          </span>
        </span>
        <span className="list-value" aria-hidden="true">
          {text.bare}
        </span>
      </a>
    </li>
  );
}
