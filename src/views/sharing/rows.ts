import type { ShownRow } from '../shown/index.ts';
import type { Edition, Status } from './read.ts';

const STATUSES = ['announced', 'attended', 'planned'] as const satisfies readonly Status[];

/** What was stated of an edition: every count with its source, then the places visited. */
export function editionRows(edition: Edition): readonly ShownRow[] {
  const when = {
    edition: edition.year,
    starts_on: edition.startsOn,
    ends_on: edition.endsOn,
    city: edition.city,
  };
  return [
    ...edition.counts.flatMap(({ measure, said }) =>
      STATUSES.flatMap((status) =>
        said[status].map(
          ({ value, figure }): ShownRow => ({
            ...{ ...when, measure, status, value, unit: measure === 'countries' ? 'countries' : 'people' },
            ...{ figure_id: figure, evidence: 'published' },
          }),
        ),
      ),
    ),
    ...edition.sites.map(
      ({ place, status, figure }): ShownRow => ({
        ...{ ...when, measure: 'site', status, site: place, figure_id: figure, evidence: 'published' },
      }),
    ),
  ];
}

/** The countries of an edition, each with every status that was stated of it and the figure that states it. */
export const countryRows = ({ year, countries, named }: Edition): readonly ShownRow[] =>
  [...countries.keys()].flatMap((code) =>
    STATUSES.flatMap((wanted) =>
      named
        .filter(({ country, status }) => country === code && status === wanted)
        .map(
          ({ country, status, figure }): ShownRow => ({
            ...{ edition: year, country, status, figure_id: figure, evidence: 'published' },
          }),
        ),
    ),
  );

/** The regions that took part, with the province of each. */
export const originRows = ({ year, origins, originFigure }: Edition): readonly ShownRow[] =>
  origins.map(
    ({ place, province, provinceName }): ShownRow => ({
      ...{
        edition: year,
        site: place,
        region_code: province,
        region: province === null ? null : provinceName,
      },
      ...{ figure_id: originFigure, evidence: 'published' },
    }),
  );
