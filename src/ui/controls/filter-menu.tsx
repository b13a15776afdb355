import { type KeyboardEvent, useEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';

export interface FilterOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** How many rows it has, written out. */
  readonly count?: string | undefined;
}
export interface FilterMenuProps<V extends string> {
  readonly label: string;
  readonly options: readonly FilterOption<V>[];
  /** Chosen values; empty = no filter, everything counts. */
  readonly selected: readonly V[];
  readonly onChange: (selected: readonly V[]) => void;
  /** Words of the button that takes the filter away, e.g. "All tiers". */
  readonly clearLabel: string;
  /** What the badge says to assistive technology, e.g. "2 chosen". */
  readonly countLabel: string;
  readonly hint?: string | undefined;
  /** Which edge of the button the menu hangs from on wide screens. */
  readonly align?: 'start' | 'end' | undefined;
}

/** `selected` with `value` put in or taken out, in the order of `options`. */
export function toggled<V extends string>(options: readonly V[], selected: readonly V[], value: V): V[] {
  return options.filter((option) =>
    option === value ? !selected.includes(value) : selected.includes(option),
  );
}

/** Some of a few: a disclosure with checkboxes. Escape, or a click elsewhere, closes it. */
export function FilterMenu<V extends string>(props: FilterMenuProps<V>) {
  const { label, options, selected, onChange, clearLabel, countLabel, hint, align = 'start' } = props;
  const root = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const menu = root.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !root.current?.open) return;
    event.stopPropagation();
    root.current.open = false;
    root.current.querySelector('summary')?.focus();
  };
  const values = options.map((option) => option.value);
  return (
    <details ref={root} className="ui-filter" onKeyDown={onKeyDown}>
      <summary className={classNames('ui-button', selected.length > 0 && 'ui-filter-on')}>
        {label}
        {selected.length > 0 ? (
          <span className="ui-badge">
            <span aria-hidden="true">{selected.length}</span>
            <span className="ui-hidden">{countLabel}</span>
          </span>
        ) : null}
        <Icon name="chevron-down" />
      </summary>
      <fieldset className={`ui-filter-menu ui-filter-${align}`}>
        <legend className="ui-hidden">{label}</legend>
        {options.map((option) => (
          <label key={option.value} className="ui-check">
            <input
              type="checkbox"
              checked={selected.includes(option.value)}
              onChange={() => onChange(toggled(values, selected, option.value))}
            />
            <span>{option.label}</span>
            {option.count === undefined ? null : <span className="ui-check-count">{option.count}</span>}
          </label>
        ))}
        {hint ? <p className="ui-hint">{hint}</p> : null}
        <button
          type="button"
          className="ui-button ui-button-quiet"
          aria-disabled={selected.length === 0}
          onClick={() => selected.length > 0 && onChange([])}
        >
          {clearLabel}
        </button>
      </fieldset>
    </details>
  );
}
