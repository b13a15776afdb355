import { Fragment, type ReactNode } from 'react';
import type { FigureRow } from '../../metrics/index.ts';
import type { Headline } from '../../snapshot/index.ts';
import { figureText } from '../figure-text.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { OverviewModel } from './read.ts';

type Href = DrawProps<OverviewModel>['href'];

/** Two to four sentences made of the headline figures only; every number is a link to its row in the ledger. */
export function Sentences({
  model,
  context,
  href,
}: {
  model: OverviewModel;
  context: ViewContext;
  href: Href;
}) {
  const said = sentencesOf(model, context, (figure) => (
    <a href={href({ view: 'figures', q: figure.id })} title={figureText(figure, context).source}>
      {figureText(figure, context).value}
    </a>
  ));
  return (
    <p className="overview-sentences">
      {said.map((pieces, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name and keep their order.
        <Fragment key={at}>
          {pieces.map((piece, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Fragment key={part}>{piece}</Fragment>
          ))}{' '}
        </Fragment>
      ))}
    </p>
  );
}

function sentencesOf(
  { headlines, registry }: OverviewModel,
  { t, f }: ViewContext,
  number: (figure: FigureRow) => ReactNode,
): readonly (readonly ReactNode[])[] {
  const { sentences } = t.overview;
  const figure = (id: Headline['id']) => headlines.find((headline) => headline.id === id)?.figure;
  const said: (readonly ReactNode[])[] = [];
  const villages = figure('village_libraries');
  const regencies = figure('regency_libraries');
  const provinces = figure('provincial_libraries');
  if (villages && regencies && provinces)
    said.push(
      sentences.stimulus<ReactNode>({
        villages: number(villages),
        regencies: number(regencies),
        provinces: number(provinces),
      }),
    );
  const joined = figure('new_villages');
  const year = Number(joined?.periodStart.text?.slice(0, 4));
  if (joined && year) said.push(sentences.newVillages<ReactNode>({ year, villages: number(joined) }));
  const replications = figure('replications');
  const among = figure('replication_provinces');
  if (replications) {
    const date = f.date(replications.asOf.text, replications.asOf.precision);
    said.push(
      among && among.asOf.text === replications.asOf.text
        ? sentences.replicationsIn<ReactNode>({
            libraries: number(replications),
            provinces: number(among),
            date,
          })
        : sentences.replications<ReactNode>({ libraries: number(replications), date }),
    );
  }
  const counted = registry?.libraries.value ?? null;
  const regenciesReached = registry?.reached.value ?? null;
  if (registry && counted !== null && regenciesReached !== null)
    said.push(
      sentences.registry<ReactNode>({
        libraryCount: counted,
        regencyCount: regenciesReached,
        date: f.date(`${registry.libraries.year}-12-31`),
        libraries: <b>{f.number(counted)}</b>,
        regencies: <b>{f.number(regenciesReached)}</b>,
      }),
    );
  const participants = figure('participants');
  if (participants) said.push(sentences.participants<ReactNode>({ attendances: number(participants) }));
  return said;
}
