import { useId } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** number and date bring the browser's own keyboard and picker. */
  readonly kind?: 'text' | 'number' | 'date' | undefined;
  readonly onEnter?: (() => void) | undefined;
}

/** A line of text, a number or a day. */
export function TextField({ label, value, onChange, kind = 'text', onEnter }: TextFieldProps) {
  const id = useId();
  return (
    <div className="ui-control">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        type={kind}
        step={kind === 'number' ? 'any' : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
    </div>
  );
}
