import { useId, useRef } from 'react';
import { Icon } from '../icon.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly clearLabel: string;
  readonly placeholder?: string | undefined;
  /** What the search found, e.g. "12 provinces"; said politely when it changes. */
  readonly result?: string | undefined;
}

/** Text to search for. Escape and the cross empty it. */
export function SearchField(props: SearchFieldProps) {
  const { label, labelHidden, value, onChange, clearLabel, placeholder, result } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  return (
    <div className="ui-control">
      <span className="ui-label-row">
        <label className={labelHidden ? 'ui-hidden' : 'ui-label'} htmlFor={id}>
          {label}
        </label>
        <span className="ui-hint" role="status">
          {result}
        </span>
      </span>
      <span className="ui-search">
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          type="search"
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return;
            event.stopPropagation();
            clear();
          }}
        />
        {value === '' ? null : (
          <button type="button" className="ui-search-clear" aria-label={clearLabel} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </span>
    </div>
  );
}
