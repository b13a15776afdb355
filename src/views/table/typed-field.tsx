import { useState } from 'react';
import type { Field } from '../../queries/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { isNumeric, typedValue, writtenValue } from './written-value.ts';

/** A value to type for a filter, in the reader's language, with the button that takes it; what does not fit is refused in words. */
export function TypedField(props: {
  readonly label: string;
  readonly field: Field;
  /** As the filter keeps it; empty = none. */
  readonly kept: string;
  /** Null: the field was emptied. */
  readonly onAdd: (value: string | null) => void;
  readonly emptied?: boolean;
  readonly context: ViewContext;
}) {
  const { label, field, kept, onAdd, emptied = false, context } = props;
  const { t, f, lang } = context;
  const [typed, setTyped] = useState(() => typedValue(field, kept, lang));
  const [fault, setFault] = useState<string | null>(null);
  // What was kept from elsewhere is taken over in place: a field made anew would lose its focus.
  const [seen, setSeen] = useState(kept);
  if (seen !== kept) {
    setSeen(kept);
    setTyped(typedValue(field, kept, lang));
    setFault(null);
  }
  const { filter } = t.rows;
  const month = field.id === 'month';
  const nothing = typed.trim() === '';
  const changed = nothing ? kept !== '' : writtenValue(field, typed, lang) !== kept;
  const add = () => {
    if (!changed) return;
    const wanted = nothing ? null : writtenValue(field, typed, lang);
    if (!nothing && wanted === null) {
      setFault(
        isNumeric(field) ? filter.noNumber(f.number(6.5, 1)) : month ? filter.noMonth : filter.noValue,
      );
      return;
    }
    onAdd(wanted);
    if (emptied) setTyped('');
  };
  return (
    <>
      <TextField
        label={label}
        kind={isNumeric(field) ? 'decimal' : month ? 'month' : field.type === 'date' ? 'date' : 'text'}
        placeholder={month ? filter.monthForm : undefined}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setFault(null);
        }}
        fault={fault}
        onEnter={add}
      />
      <Button onClick={add} disabled={!changed}>
        {filter.add}
      </Button>
    </>
  );
}
