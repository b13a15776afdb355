import type { FigureRow } from '../metrics/index.ts';
import { type ActivePair, pairsIn } from '../queries/index.ts';
import { figureText } from './figure-text.ts';
import type { DrawProps, ViewContext } from './view.ts';

interface ActiveFigures {
  readonly pair: ActivePair;
  readonly active: FigureRow;
  readonly nominal: FigureRow;
}

/** The pairs of a place of which both figures are there. */
export function activeFigures(
  region: ActivePair['region'],
  figures: readonly FigureRow[],
): readonly ActiveFigures[] {
  const by = new Map(figures.map((figure) => [figure.id, figure]));
  return pairsIn(region).flatMap((pair) => {
    const [active, nominal] = [by.get(pair.active), by.get(pair.nominal)];
    return active && nominal ? [{ pair, active, nominal }] : [];
  });
}

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
  const words = context.t.coverage.active;
  return (
    <>
      <h3>{words.heading}</h3>
      <p className="panel-note">{words.about}</p>
      <ul className="panel-figures">
        {active.map(({ pair, active: some, nominal }) => {
          const [part, all] = [figureText(some, context), figureText(nominal, context)];
          return (
            <li key={pair.region}>
              <strong>{words.of(part.value, `${all.value} ${all.unit}`)}</strong> ·{' '}
              {nominal.regionName.split(' / ').at(-1)}, {pair.year}
              <br />
              <span className="panel-note">
                {part.name} / {all.name} · {part.source}
              </span>{' '}
              {[some.id, nominal.id].map((id) => (
                <a
                  key={id}
                  href={href({ view: 'figures', why: null, q: id })}
                  aria-label={context.t.overview.openSource(id)}
                >
                  {id}{' '}
                </a>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
