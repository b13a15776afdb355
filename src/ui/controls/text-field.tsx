import { useId } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /**
   * `decimal` brings a keyboard of digits and takes any text, since a browser reads a number by its own language and
   * not by the page's; `date` and `month` bring the browser's picker, where it has one.
   */
  readonly kind?: 'text' | 'decimal' | 'date' | 'month' | undefined;
  readonly placeholder?: string | undefined;
  /** What is wrong with the value; read out when it appears. */
  readonly fault?: string | null | undefined;
  readonly onEnter?: (() => void) | undefined;
}

/** A line of text, a number, a day or a month. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, kind = 'text', placeholder, fault = null, onEnter } = props;
  const id = useId();
  return (
    <div className="ui-control">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        type={kind === 'decimal' ? 'text' : kind}
        inputMode={kind === 'decimal' ? 'decimal' : undefined}
        autoComplete="off"
        placeholder={placeholder}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
      />
      {fault === null ? null : (
        <p id={`${id}-fault`} className="ui-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
