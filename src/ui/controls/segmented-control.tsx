import './controls.css';
import { type KeyboardEvent, useRef } from 'react';
import { follow } from '../follow.ts';
import { useHydrated } from '../hydrated.ts';
import { focusNth, rovingIndex } from '../roving.ts';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Address of the page with this choice made: the choice then works before any script runs. */
  readonly href?: string | undefined;
}
export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean | undefined;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange?: ((value: V) => void) | undefined;
}

/** One of a few, all in view: a radio group with one tab stop, moved through with the arrow keys. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, labelHidden, choices, value, onChange } = props;
  const root = useRef<HTMLDivElement>(null);
  const roving = useHydrated();
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === ' ') {
      event.preventDefault();
      const choice = choices[index];
      if (choice) onChange?.(choice.value);
      return;
    }
    const next = rovingIndex(event.key, index, choices.length);
    const choice = next === null ? undefined : choices[next];
    if (next === null || !choice || !root.current) return;
    event.preventDefault();
    focusNth(root.current, 'radio', next);
    onChange?.(choice.value);
  };
  return (
    <div className="ui-control">
      {labelHidden ? null : (
        <span className="ui-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div ref={root} className="ui-segments" role="radiogroup" aria-label={label}>
        {choices.map((choice, index) => {
          const checked = choice.value === value;
          const shared = {
            role: 'radio',
            'aria-checked': checked,
            tabIndex: roving && !checked ? -1 : 0,
            className: 'ui-segment',
            onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index),
          };
          const pick = onChange && (() => onChange(choice.value));
          return choice.href ? (
            <a key={choice.value} {...shared} href={choice.href} onClick={follow(pick)}>
              {choice.label}
            </a>
          ) : (
            <button key={choice.value} type="button" {...shared} onClick={pick}>
              {choice.label}
            </button>
          );
        })}
      </div>
    </div>
  );
}
