import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../actions/icon-button.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own modal dialog; Escape and a click beside it close it. */
export function Dialog({ open, title, closeLabel, onClose, actions, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Escape itself.
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby={id}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open ? (
        <div className="ui-dialog-sheet">
          <header className="ui-panel-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className="ui-panel-body">{children}</div>
          {actions ? <footer className="ui-dialog-actions">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}
