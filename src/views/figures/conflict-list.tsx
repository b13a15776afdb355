import { Tag } from '../../ui/index.ts';
import { LinkedText } from '../linked-text.tsx';
import type { ViewContext } from '../view.ts';
import type { ConflictModel } from './read.ts';
import { StripFigure } from './strip-figure.tsx';

export interface ConflictListProps {
  readonly conflicts: readonly ConflictModel[];
  readonly context: ViewContext;
  readonly hrefOf: (id: string) => string;
}

/** Where published figures disagree: the variants, why, and which this snapshot uses. */
export function ConflictList({ conflicts, context, hrefOf }: ConflictListProps) {
  return (
    <div className="ledger-conflicts">
      {conflicts.map((model) => (
        <ConflictCard key={model.conflict.id} model={model} context={context} hrefOf={hrefOf} />
      ))}
    </div>
  );
}

function ConflictCard({
  model: { conflict, strips, entries },
  context,
  hrefOf,
}: Pick<ConflictListProps, 'context' | 'hrefOf'> & { readonly model: ConflictModel }) {
  const { t, lang } = context;
  const used = entries.filter(({ use }) => use.status === 'binds');
  return (
    <article className="ledger-conflict" id={`conflict-${conflict.id}`}>
      <h3>{conflict.title[lang]}</h3>
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
          <LinkedText text={paragraph} hrefOf={hrefOf} />
        </p>
      ))}
      <ul className="ledger-variants">
        {entries.map(({ figure, text, use }) => (
          <li key={figure.id}>
            <a href={hrefOf(figure.id)} aria-label={t.figures.figure(figure.id)}>
              {figure.id}
            </a>{' '}
            <strong>{text.value}</strong>{' '}
            <span className="ledger-quiet">{[text.period, text.source].filter(Boolean).join(' · ')}</span>{' '}
            {use.status === 'binds' ? <Tag tone="accent">{t.figures.variants.used}</Tag> : null}
          </li>
        ))}
      </ul>
      {used.length === 0 ? <p className="ledger-quiet">{t.figures.variants.unused}</p> : null}
    </article>
  );
}
