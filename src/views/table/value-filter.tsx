import { useState } from 'react';
import type { Field, Filter, ValueCount } from '../../queries/index.ts';
import { Button, Skeleton, TextField } from '../../ui/index.ts';
import { valueName } from '../value-name.ts';
import type { ViewContext } from '../view.ts';
import { numberIn } from './cells.tsx';
import type { FilterStep } from './filter-change.ts';
import { boundWords } from './filter-words.ts';
import { filteredColumn } from './filtered-column.ts';
import { Histogram } from './histogram.tsx';
import { RegionTree } from './region-tree.tsx';
import { TypedField } from './typed-field.tsx';
import { FilledChoice, NotValues, type Put, type TestProps, useSide } from './value-tests.tsx';
import { isNumeric } from './written-value.ts';

export interface ValueFilterProps {
  readonly field: Field;
  /** What the column holds in the rows that the other filters leave; null while it is counted. */
  readonly counts: readonly ValueCount[] | null;
  readonly conditions: Filter;
  readonly context: ViewContext;
  readonly onChange: (step: FilterStep) => void;
}

/** The filter that fits a column: a tree of regions, a list with counts, a range with a histogram, or words. */
export function ValueFilter(props: ValueFilterProps) {
  const { field, counts, conditions, context, onChange } = props;
  const { t } = context;
  const column = filteredColumn(field.id);
  const mine = conditions.filter((condition) => condition.column === column);
  const put: Put = (tests, next) =>
    onChange((now) => {
      const others = now.filter(
        (condition) => condition.column !== column || !tests.includes(condition.test),
      );
      const made = next(now.filter((condition) => condition.column === column));
      return made ? [...others, made] : others;
    });
  const bound = (test: 'from' | 'to') =>
    mine.flatMap((condition) => (condition.test === test ? [condition.value] : []))[0] ?? '';
  const setBound = (test: 'from' | 'to', value: string | null) =>
    put([test], () => (value === null ? null : { column, test, value }));
  const words = mine.flatMap((one) => (one.test === 'has' ? [one.value] : []))[0] ?? '';
  const numeric = isNumeric(field);
  const test = { field, mine, column, put, context };
  const list = field.values !== undefined || field.type === 'flag';
  return (
    <div className="table-values">
      {counts === null ? (
        <Skeleton shape="text" lines={4} />
      ) : column === 'region_code' ? (
        <Places {...test} counts={counts} />
      ) : numeric ? (
        <Histogram
          counts={counts}
          from={bound('from')}
          to={bound('to')}
          text={(value) => numberIn(field, value, context)}
          context={context}
        />
      ) : list ? (
        <ValueList {...test} counts={counts} />
      ) : null}
      {numeric || field.type === 'date' ? (
        <div className="ui-controls">
          {(['from', 'to'] as const).map((side) => (
            <TypedField
              key={side}
              label={boundWords(field, context.t)[side]}
              field={field}
              kept={bound(side)}
              onAdd={(value) => setBound(side, value)}
              context={context}
            />
          ))}
        </div>
      ) : null}
      {crossed(field, bound('from'), bound('to')) ? (
        <p className="ui-fault" role="status">
          {t.rows.filter.crossed}
        </p>
      ) : null}
      {column !== 'region_code' &&
      field.values === undefined &&
      (field.type === 'text' || field.type === 'code') ? (
        <Words
          key={words}
          value={words}
          set={(value) => put(['has'], () => (value.trim() === '' ? null : { column, test: 'has', value }))}
          context={context}
        />
      ) : null}
      {list || column === 'region_code' || field.type === 'number' ? null : <NotValues {...test} />}
      <FilledChoice {...test} />
      {mine.length > 0 ? (
        <Button
          onClick={() => onChange((now) => now.filter((condition) => condition.column !== column))}
          icon="close"
        >
          {t.rows.menu.clearFilter}
        </Button>
      ) : null}
    </div>
  );
}

/** Whether no value can be at least the one and at most the other. */
function crossed(field: Field, from: string, to: string): boolean {
  if (from === '' || to === '') return false;
  return isNumeric(field) ? Number(from) > Number(to) : from > to;
}

function Words(props: {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly context: ViewContext;
}) {
  const [value, setValue] = useState(props.value);
  const { filter } = props.context.t.rows;
  return (
    <div className="ui-controls">
      <TextField
        label={filter.tests.has}
        kind="text"
        value={value}
        onChange={setValue}
        onEnter={() => props.set(value)}
      />
      <Button onClick={() => props.set(value)} disabled={value === props.value}>
        {filter.add}
      </Button>
    </div>
  );
}

type Counted = TestProps & { readonly counts: readonly ValueCount[] };

function Places({ counts, ...test }: Counted) {
  const { values, setValues, control } = useSide(test, 'within', 'outside');
  return (
    <>
      {control}
      <RegionTree counts={counts} chosen={values} onChange={setValues} context={test.context} />
    </>
  );
}

function ValueList({ counts, ...test }: Counted) {
  const { field, context } = test;
  const { values: chosen, setValues, control } = useSide(test, 'in', 'not');
  const all = field.values ?? ['true', 'false'];
  return (
    <>
      {control}
      <ul className="table-checks">
        {all.map((value) => {
          const rows = counts.find((count) => count.value === value)?.rows ?? 0;
          const on = chosen.includes(value);
          return (
            <li key={value}>
              <label className="ui-check">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() =>
                    setValues((now) => all.filter((one) => (one === value ? !on : now.includes(one))))
                  }
                />
                <span>{valueName(field.id, value, context)}</span>
                <span className="ui-check-count">{context.f.number(rows)}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}
