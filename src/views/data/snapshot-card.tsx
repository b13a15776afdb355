import type { ReactNode } from 'react';
import type { Manifest } from '../../snapshot/index.ts';
import { DataName, EvidenceMark, follow, Notice, Tag } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { CheckLine } from './check-line.tsx';
import { showPair } from './faces.ts';
import { FileTable, hashText } from './file-table.tsx';
import type { DataModel, Listed } from './read.ts';
import { SourceList } from './source-list.tsx';

/** A snapshot with all that its manifest says. */
export function SnapshotCard(props: DrawProps<DataModel> & { readonly listed: Listed }) {
  const { listed, context } = props;
  const { entry, manifest } = listed;
  const { t, lang, index } = context;
  const words = t.snapshots;
  return (
    <article className="data-card" aria-labelledby={`snapshot-${entry.id}`}>
      <header className="data-card-head">
        <h2 id={`snapshot-${entry.id}`}>
          <DataName>{entry.title[lang]}</DataName>
        </h2>
        <p className="data-tags">
          {entry.id === context.manifest.id ? <Tag tone="accent">{words.shown}</Tag> : null}
          {entry.own ? <Tag>{words.imported}</Tag> : null}
          {entry.id === index.default ? <Tag>{words.opening}</Tag> : null}
          <EvidenceMark evidence={entry.evidence} label={t.evidence.names[entry.evidence]} />
        </p>
      </header>
      {manifest ? (
        <Details {...props} manifest={manifest} />
      ) : (
        <Notice tone="error" title={words.unreadable(entry.id)} />
      )}
    </article>
  );
}

function Details(props: DrawProps<DataModel> & { readonly manifest: Manifest }) {
  const { manifest, context, change, href } = props;
  const { t, f, lang, index } = context;
  const words = t.snapshots;
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [words.facts.id, <code key="id">{manifest.id}</code>],
    [words.facts.asOf, f.date(manifest.as_of)],
    [words.facts.libraries, words.librariesBy(manifest.library_rows)],
    [words.known, <Known key="known" {...props} />],
    [words.facts.content, <code key="sha">{hashText(manifest.content_sha256)}</code>],
    [words.facts.check, <CheckLine key="check" manifest={manifest} context={context} />],
  ];
  const shown = manifest.id === context.manifest.id;
  const open = showPair(manifest.id, null, index);
  const compare = showPair(context.manifest.id, manifest.id, index);
  return (
    <>
      <dl className="data-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {shown ? null : (
        <p className="data-links">
          <a href={href(open)} onClick={follow(() => change(open))}>
            {words.open}
          </a>
          <a href={href(compare)} onClick={follow(() => change(compare))}>
            {words.compareWith(context.manifest.id)}
          </a>
        </p>
      )}
      <details>
        <summary>{words.notes}</summary>
        <ul className="data-notes">
          {manifest.notes[lang].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
      <FileTable manifest={manifest} context={context} />
      <details>
        <summary>{words.sources}</summary>
        <SourceList manifest={manifest} context={context} />
      </details>
    </>
  );
}

/** How far each table and channel is known. */
function Known({ manifest, context: { t, f } }: DrawProps<DataModel> & { readonly manifest: Manifest }) {
  const words = t.snapshots;
  return (
    <ul className="data-known">
      {manifest.complete_through.map(({ table, channel, through }) => (
        <li key={table + channel}>
          {words.knownAbout[table]},{' '}
          {channel === 'any' ? words.anyChannel : t.terms.channels[channel].short.toLowerCase()}:{' '}
          <b>{f.date(through)}</b>
        </li>
      ))}
    </ul>
  );
}
