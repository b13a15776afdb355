import { memo } from 'react';
import { CopyButton, figureCitation } from '../../export/index.ts';
import { clip } from '../../i18n/index.ts';
import { EvidenceMark, Tag } from '../../ui/index.ts';
import { DotKey } from '../dot-strip/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import { LinkedText } from '../linked-text.tsx';
import type { ViewContext } from '../view.ts';
import type { LedgerEntry } from './entry.ts';
import { SourceAddress } from './source-address.tsx';
import { whyText } from './whys.ts';

const LONGEST_NOTE = 600;

export interface LedgerRowProps {
  readonly entry: LedgerEntry;
  readonly context: ViewContext;
  readonly links: FigureLinks;
}

/** One published figure: value as stated, what it speaks of, its source, what the snapshot does with it. Anchor = its id. */
export const LedgerRow = memo(function LedgerRow({ entry, context, links }: LedgerRowProps) {
  const { figure, text } = entry;
  const { t, f } = context;
  const { source, note } = figure;
  return (
    <li id={figure.id} className="ledger-row">
      <div className="ledger-value">
        <p>
          <strong aria-hidden={text.spoken !== text.value || undefined}>{text.value}</strong>
          {text.spoken === text.value ? null : <span className="ui-hidden">{text.spoken}</span>} {text.unit}
        </p>
        {figure.unit === 'IDR' ? <p className="ledger-quiet">{f.rupiah(figure.value)}</p> : null}
        <p className="ledger-quiet">
          <To link={links(figure.id)} label={t.figures.figure(figure.id)}>
            {figure.id}
          </To>{' '}
          <EvidenceMark evidence="published" label={t.evidence.names.published} compact />
        </p>
        <p className="ledger-cite">
          <CopyButton
            text={() => cited({ entry, context, links })}
            label={t.ledger.cite}
            done={t.exporting.copied}
            about={figure.id}
          />
        </p>
      </div>
      <div>
        <p>{clip(figure.regionName, 120)}</p>
        <p className="ledger-quiet">
          {[text.period || t.ledger.undated, t.figures.kinds[figure.kind]].join(' · ')}
        </p>
      </div>
      <div>
        <p>{clip(source.title, 200)}</p>
        <p className="ledger-quiet">{clip(text.source, 160)}</p>
        <p className="ledger-quiet">
          <SourceAddress url={source.url} none={t.figures.noAddress} />
        </p>
        <p className="ledger-quiet">{t.figures.known[figure.knownByAsOf]}</p>
      </div>
      <div>
        <Use entry={entry} context={context} links={links} />
        {note === null ? null : (
          <p className="ledger-quiet">
            {t.ledger.noteLang}: <span lang="en">{clip(note, LONGEST_NOTE)}</span>
          </p>
        )}
      </div>
    </li>
  );
});

function cited({ entry, context, links }: LedgerRowProps): string {
  const { figure, text } = entry;
  const { source, id } = figure;
  const { lang, manifest, t, f } = context;
  const address = new URL(links(id).href, document.baseURI);
  address.searchParams.set('snapshot', manifest.id);
  const said = [`${text.value} ${text.unit}`.trim(), text.name, figure.regionName, text.period];
  return figureCitation({
    statement: `${id}: ${said.filter((part) => part !== '').join('; ')}`,
    source: {
      ...source,
      date: source.date.text === null ? null : f.date(source.date.text, source.date.precision),
    },
    site: t.exporting.titleOfSite,
    permalink: address.href,
    ...{ lang, manifest, day: new Date().toISOString().slice(0, 10) },
  });
}

function Use({ entry, context, links }: LedgerRowProps) {
  const { use } = entry;
  const why = whyText(use.reason, context.lang) ?? null;
  return (
    <>
      <p>
        <DotKey tone={use.status === 'binds' ? 'main' : 'other'} />{' '}
        {use.status === 'binds' ? <Tag tone="accent">{wordsOf(entry, context)}</Tag> : null}
        {use.status === 'binds' ? null : <LinkedText text={wordsOf(entry, context)} links={links} />}
      </p>
      {why === null || use.status === 'repeats' ? null : (
        <p className="ledger-quiet">
          <LinkedText text={why} links={links} />
        </p>
      )}
    </>
  );
}

function wordsOf({ use }: LedgerEntry, { t, f }: ViewContext): string {
  const words = t.ledger.use;
  if (use.status === 'other') return words.other(f.list(use.snapshots));
  if (use.status === 'repeats') return words.repeats(use.same ?? '');
  return words[use.status];
}
