import './actions.css';
import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icon.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  /** primary: the one thing to do here; plain: everything else; quiet: without a box. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
  /** For a button that stays in: on or off. */
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  /** Id of what the button is about. */
  readonly describedBy?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button with words. */
export function Button({ children, onClick, kind = 'plain', icon, disabled, ...rest }: ButtonProps) {
  return (
    <button
      ref={rest.ref}
      type="button"
      className={classNames('ui-button', `ui-button-${kind}`)}
      disabled={disabled}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      aria-describedby={rest.describedBy}
      onClick={onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}
