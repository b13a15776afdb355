import './frame.css';
import type { ReactNode } from 'react';

export interface AppFrameProps {
  readonly skipLabel: string;
  /** Name of the publication, usually a link to the first page. */
  readonly wordmark: ReactNode;
  readonly nav: ReactNode;
  /** Snapshot, language and theme pickers. */
  readonly controls?: ReactNode;
  /** What every page must say, above the content: the notice of what is modelled, failures. */
  readonly banner?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The page: skip link, header, navigation, main (`#main`) and footer. Works before any script runs. */
export function AppFrame({ skipLabel, wordmark, nav, controls, banner, footer, children }: AppFrameProps) {
  return (
    <div className="ui-frame">
      <a className="ui-skip" href="#main">
        {skipLabel}
      </a>
      <header className="ui-header">
        <div className="ui-header-row">
          <div className="ui-wordmark">{wordmark}</div>
          {controls ? <div className="ui-header-controls ui-no-print">{controls}</div> : null}
        </div>
        {nav}
      </header>
      {banner ? <aside className="ui-banner">{banner}</aside> : null}
      <main id="main" className="ui-main" tabIndex={-1}>
        {children}
      </main>
      {footer ? <footer className="ui-footer">{footer}</footer> : null}
    </div>
  );
}
