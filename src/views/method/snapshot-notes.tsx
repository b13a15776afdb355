import type { ViewContext } from '../view.ts';
import type { PartProps } from './rules.tsx';

/** What the reader must know about the snapshot on screen, how far it is known, and the name of its content. */
export function SnapshotNotes({ words, context }: PartProps) {
  const { t, f, lang, manifest } = context;
  return (
    <>
      <p>
        <strong>{manifest.title[lang]}</strong> · {manifest.id}
      </p>
      <ul className="method-rules">
        {manifest.notes[lang].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <dl className="method-facts">
        {manifest.complete_through.map(({ table, channel, through }) => (
          <div key={table + channel}>
            <dt>
              {words.throughTopic[table]},{' '}
              {channel === 'any' ? words.anyChannel : t.terms.channels[channel].short.toLowerCase()}
            </dt>
            <dd>
              {words.through} {f.date(through)}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.hash}</dt>
          <dd>
            <code>{manifest.content_sha256}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}

/** Who the data, the map and the typeface come from, and what their licences ask to be said. */
export function Licences({ context: { t, manifest } }: { readonly context: ViewContext }) {
  const { sources } = t.shell;
  return (
    <ul className="method-rules">
      {manifest.sources.map((source) => (
        <li key={source.title + source.publisher}>
          {isWebAddress(source.url) ? (
            <a href={source.url} rel="noreferrer external">
              {sources.told(source.title)}
            </a>
          ) : (
            sources.told(source.title)
          )}
          . {sources.told(source.publisher)}. {sources.licence(sources.told(source.licence))}.{' '}
          {sources.told(source.attribution).replace(/\.$/, '')}.
        </li>
      ))}
      <li>{sources.mapSchematic}</li>
      <li>
        {sources.regions} {sources.regionsShare}
      </li>
      <li>{sources.figures}</li>
      <li>{sources.font}</li>
      <li>{sources.software}</li>
    </ul>
  );
}

/** A manifest may come from anyone: only web addresses become links. */
const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);
