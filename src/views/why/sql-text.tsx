import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import type { WORDS } from './words.ts';

/** The SQL behind a number, folded; copied with a button where the browser lets us, else by selecting it. */
export function SqlText({ sql, words }: { readonly sql: string; readonly words: (typeof WORDS)['id'] }) {
  const [copied, setCopied] = useState(false);
  // Browsers offer no clipboard on plain http, which the types do not know; Node may have no navigator.
  const clipboard: Clipboard | undefined = typeof navigator === 'undefined' ? undefined : navigator.clipboard;
  return (
    <details className="why-sql">
      <summary>{words.sql}</summary>
      <p className="why-quiet">{words.sqlAbout}</p>
      {clipboard ? (
        <Button
          onClick={() => {
            clipboard.writeText(sql).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {copied ? words.copied : words.copy}
        </Button>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{sql}</pre>
    </details>
  );
}
