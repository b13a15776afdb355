import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { useHydrated } from '../hydrated.ts';

export interface SidePanelProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Change it when the panel begins to speak of something else: focus then moves to the heading again. */
  readonly subject?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Details beside the page: at the right from 1024 px on, a sheet from the bottom below. Not modal. Focus moves to the
 * heading when it opens (not when the page loads with it open) and back to where it was when it closes.
 */
export function SidePanel({ title, subtitle, closeLabel, onClose, subject, children }: SidePanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const hydrated = useHydrated();
  const seen = useRef<string | null>(hydrated ? null : (subject ?? ''));
  useEffect(() => {
    const before = document.activeElement;
    const panel = heading.current?.closest('.ui-panel');
    return () => {
      seen.current = null;
      const lost = !document.activeElement || document.activeElement === document.body;
      const inside = panel?.contains(document.activeElement);
      if (!lost && !inside) return;
      // A link on a map is an SVG element. What is gone, or was nowhere, gives way to the page's content.
      const focusable = before instanceof HTMLElement || before instanceof SVGElement;
      if (focusable && before !== document.body && before.isConnected) before.focus();
      else document.getElementById('main')?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (seen.current === (subject ?? '')) return;
    seen.current = subject ?? '';
    // A link that opens the panel with the page leaves the focus at the top of the page.
    if (navigator.userActivation?.hasBeenActive === false) return;
    heading.current?.focus({ preventScroll: true });
  }, [subject]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className="ui-panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="ui-panel-head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1} className="ui-panel-title ui-data-name">
            {title}
          </h2>
          {subtitle ? <div className="ui-panel-subtitle">{subtitle}</div> : null}
        </div>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className="ui-panel-body">{children}</div>
    </section>
  );
}
