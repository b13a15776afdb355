import { useState } from 'react';
import { isOneOf } from '../../base/index.ts';
import { type Condition, type Field, type Filter, fits } from '../../queries/index.ts';
import { Button, FilterMenu, SelectField, TextField } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { valueName } from './cells.tsx';
import { conditionWords } from './filter-words.ts';
import { fieldName } from './read.ts';

const LIST_TESTS = ['in', 'not', 'missing', 'present'] as const;
const TEXT_TESTS = ['has', 'missing', 'present'] as const;
const RANGE_TESTS = ['from', 'to', 'missing', 'present'] as const;
const TESTS = [...LIST_TESTS, ...TEXT_TESTS, ...RANGE_TESTS] as const;
type Test = (typeof TESTS)[number];

function testsOf(field: Field | undefined): readonly Test[] {
  if (!field) return TEXT_TESTS;
  if (field.values !== undefined || field.type === 'flag') return LIST_TESTS;
  return field.type === 'text' || field.type === 'code' ? TEXT_TESTS : RANGE_TESTS;
}

/** The conditions in force, each with a button that takes it away, and a form for a further one. */
export function FilterEditor(props: {
  readonly fields: readonly Field[];
  readonly conditions: Filter;
  readonly context: ViewContext;
  readonly onChange: (filter: Filter) => void;
}) {
  const { fields, conditions, context, onChange } = props;
  const { filter } = context.t.rows;
  const [column, setColumn] = useState('');
  const [test, setTest] = useState<Test | null>(null);
  const [value, setValue] = useState('');
  const [values, setValues] = useState<readonly string[]>([]);
  const field = fields.find(({ id }) => id === column) ?? fields[0];
  if (!field) return null;
  const tests = testsOf(field);
  const asked = test !== null && tests.includes(test) ? test : (tests[0] ?? 'has');
  const list = field.type === 'flag' ? ['true', 'false'] : (field.values ?? []);
  const next = conditionOf(field.id, asked, value, values);
  const ready = fits(next, fields) && !('values' in next && next.values.length === 0);
  const add = () => {
    if (!ready) return;
    onChange([...conditions, next]);
    setValue('');
    setValues([]);
  };
  return (
    <details className="table-filter" open={conditions.length > 0}>
      <summary>
        {filter.heading}
        {conditions.length > 0 ? ` (${conditions.length})` : ''}
      </summary>
      <ul className="table-conditions">
        {conditions.map((condition, at) => {
          const words = conditionWords(condition, fields, context);
          return (
            <li key={`${words} ${at.toString()}`}>
              <span>{words}</span>
              <button
                type="button"
                className="ui-button ui-button-quiet"
                aria-label={filter.remove(words)}
                onClick={() => onChange(conditions.filter((other) => other !== condition))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <fieldset className="ui-controls" aria-label={filter.heading}>
        <SelectField
          label={filter.column}
          value={field.id}
          options={fields.map((each) => ({ value: each.id, label: fieldName(each, context) }))}
          onChange={(id) => {
            setColumn(id);
            setTest(null);
            setValue('');
            setValues([]);
          }}
        />
        <SelectField
          label={filter.test}
          value={asked}
          options={tests.map((each) => ({ value: each, label: filter.tests[each] }))}
          onChange={(chosen) => isOneOf(TESTS, chosen) && setTest(chosen)}
        />
        {asked === 'in' || asked === 'not' ? (
          <FilterMenu
            label={filter.values}
            options={list.map((each) => ({ value: each, label: valueName(field.id, each, context) }))}
            selected={values}
            onChange={setValues}
            clearLabel={context.t.rows.clear}
            countLabel={filter.chosen(values.length)}
          />
        ) : asked === 'missing' || asked === 'present' ? null : (
          <TextField
            label={filter.value}
            kind={field.type === 'date' ? 'date' : asked === 'has' ? 'text' : 'number'}
            value={value}
            onChange={setValue}
            onEnter={add}
          />
        )}
        <Button onClick={add} disabled={!ready}>
          {filter.add}
        </Button>
      </fieldset>
    </details>
  );
}

function conditionOf(column: string, test: Test, value: string, values: readonly string[]): Condition {
  if (test === 'missing' || test === 'present') return { column, test };
  return test === 'in' || test === 'not' ? { column, test, values } : { column, test, value };
}
