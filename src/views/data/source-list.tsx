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
  const { told } = t.shell.sources;
  return (
    <ul className="data-notes">
      {manifest.sources.map(({ title, publisher, licence, attribution, url }) => (
        <li key={title + publisher}>
          {url !== null && /^https?:\/\//i.test(url) ? (
            <a href={url} rel="noreferrer external">
              {told(title)}
            </a>
          ) : (
            told(title)
          )}
          . {told(publisher)}. {t.shell.sources.licence(told(licence))}. {told(attribution)}.
        </li>
      ))}
    </ul>
  );
}
