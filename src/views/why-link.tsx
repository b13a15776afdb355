import './why-link.css';
import { createContext, type ReactNode, useContext } from 'react';
import type { WhyCell } from '../state/index.ts';
import { follow } from '../ui/index.ts';

/** How a number opens its own account. */
export interface WhyControl {
  href(cell: WhyCell): string;
  open(cell: WhyCell): void;
  /** Says what the link does, for the number in it: "Why this number: 3.4%". */
  label(value: string): string;
}
const Context = createContext<WhyControl | null>(null);

/** The app hands the control down with `Provider`; without it numbers are plain text. */
export const WhyControls = { Provider: Context.Provider };

/** A number that opens its own account. A real link, so that the account can be shared. */
export function WhyLink({
  cell,
  value,
  children,
}: {
  readonly cell: WhyCell;
  /** The number as text. */
  readonly value: string;
  readonly children?: ReactNode;
}) {
  const control = useContext(Context);
  if (!control) return children ?? value;
  const label = control.label(value);
  return (
    <a
      className="why-link"
      href={control.href(cell)}
      aria-label={label}
      title={label}
      onClick={follow(() => control.open(cell))}
    >
      {children ?? value}
    </a>
  );
}
