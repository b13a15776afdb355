import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { ButtonProps } from './button.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'kind'> {
  readonly icon: IconName;
  /** What it does: its name and its tooltip. */
  readonly label: string;
  readonly kind?: 'plain' | 'quiet' | undefined;
}

/** A button that shows a drawing and says its name. */
export function IconButton({ icon, label, onClick, kind = 'quiet', disabled, ...rest }: IconButtonProps) {
  return (
    <button
      ref={rest.ref}
      type="button"
      className={classNames('ui-button', 'ui-icon-button', `ui-button-${kind}`)}
      disabled={disabled}
      title={label}
      aria-label={label}
      aria-pressed={rest.pressed}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
