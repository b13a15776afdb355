import { useState } from 'react';
import type { Condition, Field, Filter } from '../../queries/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { valueWords } from './filter-words.ts';
import { TypedField } from './typed-field.tsx';

type Test = Condition['test'];
/** Puts a condition in the place of those of the same column that ask these tests; it is made of the column's. */
export type Put = (tests: readonly Test[], next: (mine: Filter) => Condition | null) => void;
type Listed = readonly string[];

const listedIn = (mine: Filter, test: Test): Listed =>
  mine.flatMap((each) => (each.test === test && 'values' in each ? each.values : []));

export interface TestProps {
  readonly field: Field;
  /** The conditions of this column. */
  readonly mine: Filter;
  readonly column: string;
  readonly put: Put;
  readonly context: ViewContext;
}

type Side = 'in' | 'not';

/**
 * What a list of ticked values means: rows that have one of them, or rows that have none. An address may ask both; the
 * side that is not shown then stays as it is.
 */
export function useSide(p: TestProps, one: 'in' | 'within', none: 'not' | 'outside') {
  const { mine, column, put, context } = p;
  const { menu } = context.t.rows;
  const has = { in: listedIn(mine, one).length > 0, not: listedIn(mine, none).length > 0 };
  const [chosen, setChosen] = useState<Side>(has.not ? 'not' : 'in');
  const side = has.in === has.not ? chosen : has.in ? 'in' : 'not';
  const testOf = (of: Side) => (of === 'in' ? one : none);
  const test = testOf(side);
  const set = (replaced: readonly Test[], next: Side, step: (values: Listed) => Listed) => {
    setChosen(next);
    put(replaced, (now) => {
      const values = step(listedIn(now, test));
      return values.length === 0 ? null : { column, test: testOf(next), values };
    });
  };
  return {
    values: listedIn(mine, test),
    setValues: (step: (values: Listed) => Listed) => set([test], side, step),
    control: (
      <SegmentedControl
        label={menu.side}
        value={side}
        choices={(['in', 'not'] as const).map((value) => ({ value, label: menu.sides[value] }))}
        onChange={(next) =>
          has[next] || !has[side] ? setChosen(next) : set([one, none], next, (now) => now)
        }
      />
    ),
  };
}

/** Values that a row must not have, one after another, each with a button that lets it in again. */
export function NotValues({ field, mine, column, put, context }: TestProps) {
  const { filter } = context.t.rows;
  const values = listedIn(mine, 'not');
  const set = (step: (values: Listed) => Listed) =>
    put(['not'], (now) => {
      const next = step(listedIn(now, 'not'));
      return next.length === 0 ? null : { column, test: 'not', values: next };
    });
  return (
    <>
      <div className="ui-controls">
        <TypedField
          label={filter.tests.not}
          field={field}
          kept=""
          onAdd={(value) => value !== null && set((now) => [...now.filter((each) => each !== value), value])}
          emptied
          context={context}
        />
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
                  onClick={() => set((now) => now.filter((other) => other !== each))}
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
      onChange={(test) => put(['present', 'missing'], () => (test === 'any' ? null : { column, test }))}
    />
  );
}
