import type { Messages } from '../../i18n/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import { useHref } from '../../state/index.ts';
import { PageCite, type ViewContext } from '../../views/index.ts';

/** Sources, licences and what they ask to be said; ends every page. */
export function Colophon(props: {
  readonly t: Messages;
  readonly manifest: Manifest | null;
  /** Null as long as the page has no snapshot: then there is nothing to cite. */
  readonly context: ViewContext | null;
  /** Name of the page on screen. */
  readonly page: string;
}) {
  const { t, manifest, context, page } = props;
  const href = useHref();
  const { sources, privacy, footer } = t.shell;
  return (
    <div className="colophon">
      <p>{footer}</p>
      <p>{privacy}</p>
      {context ? (
        <div className="ui-no-print">
          <PageCite permalink={href({ snapshot: context.manifest.id })} title={page} context={context} />
        </div>
      ) : null}
      <details>
        <summary>{sources.open}</summary>
        <ul>
          {manifest?.sources.map((source) => (
            <li key={source.title + source.publisher}>
              {sources.told(source.title)}. {sources.publisher(sources.told(source.publisher))}.{' '}
              {sources.licence(sources.told(source.licence))}. {sources.told(source.attribution)}
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
