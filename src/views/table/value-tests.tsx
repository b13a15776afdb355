import { useState } from 'react';
import type { Condition, Field, Filter } from '../../queries/index.ts';
import { Button, SegmentedControl, TextField } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { valueWords } from './filter-words.ts';

type Test = Condition['test'];
/** Puts a condition in the place of those of the same column that ask these tests. */
export type Put = (tests: readonly Test[], next: Condition | null) => void;

export interface TestProps {
  readonly field: Field;
  /** The conditions of this column. */
  readonly mine: Filter;
  readonly column: string;
  readonly put: Put;
  readonly context: ViewContext;
}

/** What a list of ticked values means: rows that have one of them, or rows that have none. */
export function useSide(p: TestProps, one: 'in' | 'within', none: 'not' | 'outside') {
  const { mine, column, put, context } = p;
  const { menu } = context.t.rows;
  const [chosen, setChosen] = useState<'in' | 'not'>(mine.some(({ test }) => test === none) ? 'not' : 'in');
  const valuesOf = (wanted: Test): readonly string[] =>
    mine.flatMap((each) => (each.test === wanted && 'values' in each ? each.values : []));
  const test = chosen === 'in' ? one : none;
  const set = (side: 'in' | 'not', values: readonly string[]) =>
    put([one, none], values.length === 0 ? null : { column, test: side === 'in' ? one : none, values });
  return {
    values: valuesOf(test),
    setValues: (values: readonly string[]) => set(chosen, values),
    control: (
      <SegmentedControl
        label={menu.side}
        value={chosen}
        choices={(['in', 'not'] as const).map((value) => ({ value, label: menu.sides[value] }))}
        onChange={(side) => {
          setChosen(side);
          const values = valuesOf(test);
          if (values.length > 0) set(side, values);
        }}
      />
    ),
  };
}

/** Values that a row must not have, one after another, each with a button that lets it in again. */
export function NotValues({ field, mine, column, put, context }: TestProps) {
  const [value, setValue] = useState('');
  const { filter } = context.t.rows;
  const values = mine.flatMap((each) => (each.test === 'not' ? each.values : []));
  const set = (next: readonly string[]) =>
    put(['not'], next.length === 0 ? null : { column, test: 'not', values: next });
  const numeric = field.type === 'integer' || field.type === 'number';
  const add = () => {
    // A month is kept as its first day.
    const wanted = field.id === 'month' ? value.replace(/\d\d$/, '01') : value.trim();
    if (wanted === '') return;
    set([...values.filter((each) => each !== wanted), wanted]);
    setValue('');
  };
  return (
    <>
      <div className="ui-controls">
        <TextField
          label={filter.tests.not}
          kind={numeric ? 'number' : field.type === 'date' ? 'date' : 'text'}
          value={value}
          onChange={setValue}
          onEnter={add}
        />
        <Button onClick={add} disabled={value.trim() === ''}>
          {filter.add}
        </Button>
      </div>
      {values.length === 0 ? null : (
        <ul className="table-conditions" aria-label={filter.tests.not}>
          {values.map((each) => {
            const words = valueWords(field, each, context);
            return (
              <li key={each}>
                <span>{words}</span>
                <button
                  type="button"
                  className="ui-button ui-button-quiet"
                  aria-label={filter.remove(`${filter.tests.not} ${words}`)}
                  onClick={() => set(values.filter((other) => other !== each))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

const FILLED = ['any', 'present', 'missing'] as const;

/** Rows where the column holds anything at all, or nothing. */
export function FilledChoice({ mine, column, put, context }: Omit<TestProps, 'field'>) {
  const { menu } = context.t.rows;
  const now = FILLED.find((test) => mine.some((each) => each.test === test)) ?? 'any';
  return (
    <SegmentedControl
      label={menu.cells}
      value={now}
      choices={FILLED.map((value) => ({ value, label: menu.filled[value] }))}
      onChange={(test) => put(['present', 'missing'], test === 'any' ? null : { column, test })}
    />
  );
}
