import { useId } from 'react';

export interface ProgressProps {
  /** What is being done, e.g. "Fetching the data". */
  readonly label: string;
  /** Done so far, of `max`; left out = not known. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** How far, in words, e.g. "1.2 of 3.1 MB". */
  readonly text?: string | undefined;
}

/** How far something is. */
export function Progress({ label, value, max = 1, text }: ProgressProps) {
  const id = useId();
  return (
    <div className="ui-progress">
      <label htmlFor={id}>{label}</label>
      {text ? <span className="ui-progress-text">{text}</span> : null}
      <progress id={id} max={max} value={value} />
    </div>
  );
}
