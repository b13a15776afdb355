import type { Manifest } from '../../snapshot/index.ts';
import type { ViewContext } from '../view.ts';

/** A snapshot's sources with what their licences ask to be said. */
export function SourceList({
  manifest,
  context: { t },
}: {
  readonly manifest: Manifest;
  readonly context: ViewContext;
}) {
  return (
    <ul className="data-notes">
      {manifest.sources.map(({ title, publisher, licence, attribution, url }) => (
        <li key={title + publisher}>
          {url !== null && /^https?:\/\//i.test(url) ? (
            <a href={url} rel="noreferrer external">
              {title}
            </a>
          ) : (
            title
          )}
          . {publisher}. {t.shell.sources.licence(licence)}. {attribution}.
        </li>
      ))}
    </ul>
  );
}
