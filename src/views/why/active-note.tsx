import { figureText } from '../figure-text.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { ActiveFigures } from './read.ts';
import { WORDS } from './words.ts';

/** Libraries that were working beside those counted, where a source states both. */
export function ActiveNote({
  active,
  context,
  href,
}: {
  readonly active: readonly ActiveFigures[];
  readonly context: ViewContext;
  readonly href: DrawProps<null>['href'];
}) {
  if (active.length === 0) return null;
  const words = WORDS[context.lang];
  return (
    <>
      <h3>{words.active}</h3>
      <p>{words.activeAbout}</p>
      <ul className="why-figures">
        {active.map(({ pair, active: some, nominal }) => {
          const [part, all] = [figureText(some, context), figureText(nominal, context)];
          return (
            <li key={pair.region}>
              <strong>{words.activeOf(part.value, `${all.value} ${all.unit}`)}</strong> ·{' '}
              {nominal.regionName.split(' / ').at(-1)}, {pair.year}
              <span className="why-quiet">
                {part.name} / {all.name} · {part.source} ·{' '}
                {[some.id, nominal.id].map((id) => (
                  <a key={id} href={href({ view: 'figures', why: null, q: id })}>
                    {id}{' '}
                  </a>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
