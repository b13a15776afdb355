import { Icon } from '../icon.tsx';
import type { ColumnModel } from './column.ts';

export interface HeaderCellProps<Row> {
  readonly column: ColumnModel<Row>;
  readonly className: string | undefined;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onPress: () => void;
}

/** The head of a column; a button when the column can be sorted, with `aria-sort` on the one that is. */
export function HeaderCell<Row>({ column, className, sorted, onPress }: HeaderCellProps<Row>) {
  const note = column.note ? <span className="ui-table-note">{column.note}</span> : null;
  return (
    <th scope="col" className={className} aria-sort={sorted ?? undefined}>
      {column.sortValue ? (
        <button type="button" className="ui-table-sort" onClick={onPress}>
          <span>
            {column.header}
            {note}
          </span>
          <Icon name={sorted === null ? 'sort' : sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} />
        </button>
      ) : (
        <>
          {column.header}
          {note}
        </>
      )}
    </th>
  );
}
