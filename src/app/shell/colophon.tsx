import type { Messages } from '../../i18n/index.ts';
import type { Manifest } from '../../snapshot/index.ts';

/** Sources, licences and what they ask to be said; ends every page. */
export function Colophon({ t, manifest }: { readonly t: Messages; readonly manifest: Manifest | null }) {
  const { sources, privacy, footer } = t.shell;
  return (
    <div className="colophon">
      <p>{footer}</p>
      <p>{privacy}</p>
      <details>
        <summary>{sources.open}</summary>
        <ul>
          {manifest?.sources.map((source) => (
            <li key={source.title + source.publisher}>
              {source.title}. {sources.publisher(source.publisher)}. {sources.licence(source.licence)}.{' '}
              {source.attribution}
            </li>
          ))}
          <li>{sources.mapAttribution}</li>
          <li>{sources.mapSchematic}</li>
          <li>{sources.regions}</li>
          <li>{sources.regionsShare}</li>
          <li>{sources.figures}</li>
          <li>{sources.font}</li>
          <li>{sources.software}</li>
        </ul>
      </details>
    </div>
  );
}
