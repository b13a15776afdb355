import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { type Dot, DotKey, DotStrip, scaleOf } from '../dot-strip/index.ts';
import type { FigureLinks } from '../figure-links.tsx';
import { FigureSources } from '../figure-sources.tsx';
import { ScrollBox } from '../scroll-box.tsx';
import { RowsSave } from '../shown/index.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import { editionTitle } from './edition-title.ts';
import type { Count, Edition, SharingModel, Status } from './read.ts';
import { editionRows } from './rows.ts';
import { StatedValue } from './stated-value.tsx';

const TONES: Readonly<Record<Status, Dot['tone']>> = {
  announced: 'other',
  attended: 'main',
  planned: 'third',
};
const STATUSES: readonly Status[] = ['announced', 'attended', 'planned'];

export interface EditionCardProps {
  readonly edition: Edition;
  readonly figures: SharingModel['figures'];
  readonly context: ViewContext;
  readonly links: FigureLinks;
}

/** An edition: when and where, what was announced beside what came, the places visited. */
export function EditionCard(props: EditionCardProps & Pick<DrawProps<unknown>, 'state' | 'href'>) {
  const { edition, figures, context, links } = props;
  const { t, f } = context;
  const { sharing } = t;
  const stated = edition.counts.filter(({ said }) => STATUSES.some((status) => said[status].length > 0));
  const used = STATUSES.filter((status) => stated.some(({ said }) => said[status].length > 0));
  const dates =
    edition.startsOn && edition.endsOn
      ? sharing.dates({ from: f.date(edition.startsOn), to: f.date(edition.endsOn) })
      : t.ledger.undated;
  return (
    <FigureCard
      title={editionTitle(edition, context)}
      subtitle={[dates, edition.city && sharing.heldIn(edition.city)].filter(Boolean).join(' ')}
      unit={sharing.unit}
      tools={
        <RowsSave
          {...props}
          title={editionTitle(edition, context)}
          rows={editionRows(edition)}
          of={['sharing']}
          published
          unfiltered
        />
      }
      evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
      source={
        <FigureSources ids={idsOf(edition, stated)} figures={figures} context={context} links={links} />
      }
    >
      <div className="sharing-counts">
        <p className="sharing-key">
          {used.map((status) => (
            <span key={status}>
              <DotKey tone={TONES[status]} /> {sharing.statuses[status]}
            </span>
          ))}
        </p>
        {stated.map((count) => (
          <CountStrip key={count.measure} count={count} counts={stated} context={context} />
        ))}
        <ScrollBox className="sharing-scroll" label={t.table.caption(sharing.question(edition.year))}>
          <table>
            <thead>
              <tr>
                <th scope="col">{sharing.measure}</th>
                {used.map((status) => (
                  <th key={status} scope="col">
                    {sharing.statuses[status]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {stated.map(({ measure, said }) => (
                <tr key={measure}>
                  <th scope="row">{sharing.measures[measure]}</th>
                  {used.map((status) => (
                    <td key={status}>
                      {said[status].length === 0 ? (
                        <span className="sharing-source">{sharing.notStated}</span>
                      ) : null}
                      {said[status].map((each) => (
                        <StatedValue
                          key={each.figure ?? each.value}
                          stated={each}
                          figures={figures}
                          context={context}
                          links={links}
                        />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        {edition.plannedOn ? (
          <p className="sharing-note">
            <DotKey tone="third" /> {sharing.plannedOn(f.date(edition.plannedOn))}
          </p>
        ) : null}
        <p className="sharing-note">
          {sharing.twoCounts} {sharing.byCountry}
        </p>
        <Sites edition={edition} figures={figures} context={context} links={links} />
      </div>
    </FigureCard>
  );
}

/** People share one scale, countries have their own. */
function CountStrip(props: {
  readonly count: Count;
  readonly counts: readonly Count[];
  readonly context: ViewContext;
}) {
  const { count, counts, context } = props;
  const { f, t } = context;
  const { sharing } = t;
  const ofKind = counts.filter(
    ({ measure }) => (measure === 'countries') === (count.measure === 'countries'),
  );
  const values = ofKind.flatMap(({ said }) => STATUSES.flatMap((status) => said[status]));
  const dots = STATUSES.flatMap((status) =>
    count.said[status].map(
      ({ value, figure }, at): Dot => ({ id: `${status} ${figure} ${at}`, value, tone: TONES[status] }),
    ),
  );
  const spoken = STATUSES.flatMap((status) =>
    count.said[status].map(({ value }) => sharing.said(sharing.statuses[status], f.number(value))),
  );
  return (
    <figure className="sharing-strip">
      <figcaption>
        {sharing.measures[count.measure]}{' '}
        <span className="sharing-source">{[...new Set(spoken)].join(' · ')}</span>
      </figcaption>
      <DotStrip
        labelled={false}
        dots={dots}
        scale={scaleOf(
          values.map(({ value }) => value),
          true,
        )}
        format={(value) => f.number(value)}
        label={sharing.stripLabel(sharing.measures[count.measure], f.list(spoken))}
      />
    </figure>
  );
}

/** Rows of the ledger behind all numbers and places of the card. */
const idsOf = ({ sites }: Edition, counts: readonly Count[]) => [
  ...counts.flatMap(({ said }) => STATUSES.flatMap((status) => said[status].map(({ figure }) => figure))),
  ...sites.map(({ figure }) => figure),
];

function Sites({ edition, figures, context, links }: EditionCardProps) {
  const { t } = context;
  const { sharing } = t;
  return (
    <div>
      <h3>{sharing.sitesTitle}</h3>
      {edition.sites.length === 0 ? <p className="sharing-note">{sharing.sitesNone}</p> : null}
      <ul className="sharing-sites">
        {edition.sites.map(({ place, status, figure }) => (
          <li key={place}>
            {sharing.placeName(place)}
            {status === 'attended' ? null : ` (${sharing.statuses[status].toLowerCase()})`}{' '}
            {figure ? (
              <span className="sharing-source">
                <FigureSources ids={[figure]} figures={figures} context={context} links={links} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
