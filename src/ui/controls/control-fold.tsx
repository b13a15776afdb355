import './control-fold.css';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../actions/button.tsx';

/**
 * Controls that a narrow screen folds away behind a button, with what they are set to in words beside it. Wide screens
 * show them always; which it is, only the style sheet decides, so a page made at build fits every screen.
 */
export function ControlFold({
  label,
  chosen,
  children,
}: {
  readonly label: string;
  /** What the controls are set to, as a phrase. */
  readonly chosen: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <div className="ui-fold ui-no-print">
        <Button expanded={open} controls={body} icon="chevron-down" onClick={() => setOpen(!open)}>
          {label}
        </Button>
        <p className="ui-fold-chosen">{chosen}</p>
      </div>
      <div id={body} className="ui-fold-body" data-open={open || undefined}>
        {children}
      </div>
    </>
  );
}
