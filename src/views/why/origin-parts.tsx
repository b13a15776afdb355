import { Fragment } from 'react';
import { type Lang, NATION } from '../../base/index.ts';
import type { WhyCell } from '../../state/index.ts';
import { anchorOf } from '../anchor.ts';
import { innerLink, To, toFigure } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { isReported, type Origin } from './origin.ts';
import { WORDS } from './words.ts';

type Steps = Pick<DrawProps<unknown>, 'href' | 'change'>;

/** How the model came to a number: for each part of it which published totals were shared out, and by what weight. */
export function OriginParts({
  origins,
  why,
  context,
  href,
  change,
}: Steps & {
  readonly origins: readonly Origin[];
  readonly why: WhyCell;
  readonly context: ViewContext;
}) {
  const { origin: words } = WORDS[context.lang];
  const method = `${href({ view: 'method', why: null })}#${anchorOf('method', 'model')}`;
  const said = origins.map((origin) => (
    <OriginText key={origin.stream} {...{ origin, why, context, href, change }} />
  ));
  return (
    <>
      {said.length === 1 ? (
        said
      ) : (
        <>
          {words.several}
          <ul className="why-origins">
            {said.map((each) => (
              <li key={each.key}>{each}</li>
            ))}
          </ul>
        </>
      )}{' '}
      <a href={method}>{words.method}</a>
    </>
  );
}

function OriginText({
  origin,
  why,
  context,
  href,
  change,
}: Steps & { readonly origin: Origin; readonly why: WhyCell; readonly context: ViewContext }) {
  const { t, f, lang } = context;
  const { origin: words } = WORDS[lang];
  const { stream, figures, pace } = origin;
  const shared = why.region !== NATION;
  const steps = { href, change };
  const totals = figures.map((figure) => {
    const { value, period } = figureText(figure, { t, f });
    return (
      <Fragment key={figure.id}>
        <To link={innerLink(steps, toFigure(figure.id))} label={t.overview.openSource(figure.id)}>
          {value}
        </To>{' '}
        ({[period.charAt(0).toLowerCase() + period.slice(1), figure.id].filter(Boolean).join(', ')})
      </Fragment>
    );
  });
  const done = [pace === null ? null : words.pace[pace], shared ? shareOf(origin, why, lang) : words.met];
  return (
    <>
      {words.totals[stream]}
      {totals.length === 0 ? words.unnamed : words.published}
      {totals.map((total, at) => (
        <Fragment key={total.key}>
          {at === 0 ? null : at === totals.length - 1 ? words.and : ', '}
          {total}
        </Fragment>
      ))}
      , {done.filter((part) => part !== null).join(words.and)}
      {shared && !isReported(stream) && stream !== 'provincial' ? words.near : null}.
    </>
  );
}

/** By what weight the model shared a stream out, to places of the level of this one. */
function shareOf({ stream, provinces }: Origin, { region }: WhyCell, lang: Lang): string {
  const { share, shareInProvince, shareReplications } = WORDS[lang].origin;
  if (stream === 'replication') return shareReplications(provinces);
  return stream === 'regency' && region.includes('.') ? shareInProvince : share[stream];
}
