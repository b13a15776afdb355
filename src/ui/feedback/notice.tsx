import './feedback.css';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { Icon, type IconName } from '../icon.tsx';

export type NoticeTone = 'info' | 'good' | 'warn' | 'error';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  good: 'check',
  warn: 'warn',
  error: 'error',
};

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void } | undefined;
  /** Said aloud when it appears; leave it out for a notice that stands on the page from the start. */
  readonly announce?: boolean | undefined;
}

/** Something the reader should know: what happened, what still works, what to do next. */
export function Notice({ tone, title, children, actions, dismiss, announce }: NoticeProps) {
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`ui-notice ui-notice-${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div className="ui-notice-body">
        {title ? <p className="ui-notice-title">{title}</p> : null}
        {children}
        {actions ? <div className="ui-notice-actions">{actions}</div> : null}
      </div>
      {dismiss ? <IconButton icon="close" label={dismiss.label} onClick={dismiss.onDismiss} /> : null}
    </div>
  );
}
