import { Tag } from '../../ui/index.ts';
import { CONFLICTS } from '../conflicts.ts';
import { figureText } from '../figure-text.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { Related } from './related.ts';
import { WORDS } from './words.ts';

const TONES = { agrees: 'accent', differs: 'warn', other_date: 'plain', other_scope: 'plain' } as const;

/** Published figures beside the number: whether they agree, where they come from, whether they were known in time. */
export function FigureList({
  related,
  context,
  href,
}: {
  readonly related: readonly Related[];
  readonly context: ViewContext;
  readonly href: DrawProps<null>['href'];
}) {
  const { t, f, lang } = context;
  const words = WORDS[lang];
  if (related.length === 0) return <p>{words.noPublished}</p>;
  const ledger = href({ view: 'figures', why: null, q: '', where: '', mode: null });
  return (
    <ul className="why-figures">
      {related.map(({ figure, verdict, difference }) => {
        const text = figureText(figure, { t, f });
        const conflict = CONFLICTS.find(({ figures }) => figures.includes(figure.id));
        return (
          <li key={figure.id}>
            <Tag tone={TONES[verdict]}>
              {verdict === 'differs' && difference !== null
                ? words.differsBy(f.signed(difference))
                : words.verdicts[verdict]}
            </Tag>{' '}
            <strong>{text.value}</strong> {text.unit} · {text.name}
            <span className="why-quiet">
              {[text.period, text.source, t.figures.known[figure.knownByAsOf]].filter(Boolean).join(' · ')}{' '}
              <a href={href({ view: 'figures', why: null, q: figure.id })}>{figure.id}</a>
              {conflict ? (
                <>
                  {' · '}
                  <a href={`${ledger}#conflict-${conflict.id}`}>
                    {words.conflict}: {conflict.title[lang]}
                  </a>
                </>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
