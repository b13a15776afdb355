import { Tag } from '../../ui/index.ts';
import { type FigureLinks, To } from '../figure-links.tsx';
import { LinkedText } from '../linked-text.tsx';
import { EntriesSave, type SaveProps } from './entries-save.tsx';
import type { ConflictModel } from './read.ts';
import { StripFigure } from './strip-figure.tsx';
import type { FigureUse } from './use.ts';

export interface ConflictListProps extends SaveProps {
  readonly conflicts: readonly ConflictModel[];
  readonly links: FigureLinks;
}

/** Where published figures disagree: the variants, why, and which this snapshot uses. */
export function ConflictList({ conflicts, ...shared }: ConflictListProps) {
  return (
    <div className="ledger-conflicts">
      {conflicts.map((model) => (
        <ConflictCard key={model.conflict.id} model={model} {...shared} />
      ))}
    </div>
  );
}

function ConflictCard(props: Omit<ConflictListProps, 'conflicts'> & { readonly model: ConflictModel }) {
  const { context, links } = props;
  const { conflict, strips, entries } = props.model;
  const nameId = `name-of-conflict-${conflict.id}`;
  const { t, lang } = context;
  const used = entries.filter(({ use }) => use.status === 'binds');
  return (
    <article className="ui-figure ledger-conflict" id={`conflict-${conflict.id}`} aria-labelledby={nameId}>
      <h3 id={nameId}>{conflict.title[lang]}</h3>
      <div className="ui-figure-body ledger-conflict-body">
        {strips.map((strip) => (
          <StripFigure
            key={strip.id}
            strip={strip}
            name={strip.entries[0]?.text.name ?? ''}
            context={context}
            named={strips.length > 1}
          />
        ))}
        {conflict.text[lang].map((paragraph) => (
          <p key={paragraph}>
            <LinkedText text={paragraph} links={links} />
          </p>
        ))}
        <ul className="ledger-variants">
          {entries.map(({ figure, text, use }) => (
            <li key={figure.id}>
              <To link={links(figure.id)} label={t.figures.figure(figure.id)}>
                {figure.id}
              </To>{' '}
              <strong>{text.value}</strong>{' '}
              <span className="ledger-quiet">{[text.period, text.source].filter(Boolean).join(' · ')}</span>{' '}
              {use.status === 'binds' ? <Tag tone="accent">{t.figures.variants.used}</Tag> : null}{' '}
              <UsedElsewhere use={use} context={context} />
            </li>
          ))}
        </ul>
        {used.length === 0 ? <p className="ledger-quiet">{t.figures.variants.unused}</p> : null}
      </div>
      <EntriesSave {...props} nameId={nameId} title={conflict.title[lang]} entries={entries} />
    </article>
  );
}

/** The other snapshots whose model meets a figure. */
export function UsedElsewhere({
  use,
  context: { t, f, manifest },
}: Pick<SaveProps, 'context'> & { readonly use: FigureUse }) {
  const others = use.snapshots.filter((id) => id !== manifest.id);
  if (others.length === 0 || manifest.evidence !== 'modelled') return null;
  return <Tag>{t.ledger.usedBy(f.list(others))}</Tag>;
}
