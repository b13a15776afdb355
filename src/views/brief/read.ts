import { type Funding, NATION, type RegionCode } from '../../base/index.ts';
import type { FigureRow, MetricRow, ShareRow } from '../../metrics/index.ts';
import type { RegionRow } from '../../queries/index.ts';
import type { Headline } from '../../snapshot/index.ts';
import type { ViewState } from '../../state/index.ts';
import { indexOf } from '../frame-index.ts';
import { namerOf } from '../names.ts';
import { shownYear } from '../period.ts';
import { type RegionMapModel, readRegionMap } from '../region-map/index.ts';
import { isStated } from '../stated-metrics.ts';
import type { Answers, ViewContext } from '../view.ts';
import { type BriefSpecs, placeOf } from './ask.ts';

export interface BriefFigure {
  /** What the overview calls it; null: by the name of its indicator. */
  readonly headline: Headline['id'] | null;
  readonly figure: FigureRow;
}
export interface BriefModel {
  readonly place: RegionCode;
  readonly name: string;
  readonly provinces: readonly RegionRow[];
  readonly figures: readonly BriefFigure[];
  readonly map: RegionMapModel;
  /** The metric of the map for the place, in the year on screen. */
  readonly measure: MetricRow | null;
  /** Libraries at the end of the last years, oldest first. */
  readonly years: readonly MetricRow[];
  readonly funders: readonly (ShareRow & { readonly funding: Funding })[];
  /** The snapshot states which libraries are active. */
  readonly stated: boolean;
}

const MOST_FIGURES = 6;
const MOST_YEARS = 6;

export function readBrief(answers: Answers<BriefSpecs>, state: ViewState, context: ViewContext): BriefModel {
  const { manifest, t } = context;
  const asked = placeOf(state);
  const provinces = answers.regions.rows;
  const place = provinces.some(({ code }) => code === asked) ? asked : NATION;
  const nameOf = namerOf(answers.regions, t.terms.nation);
  const index = indexOf(answers.map);
  const map = readRegionMap(
    answers.map,
    answers.mapNation,
    shownYear(state.year, index.years, manifest),
    nameOf,
  );
  const { year } = map;
  const libraries = indexOf(answers.libraries);
  const nation = place === NATION;
  return {
    place,
    name: nameOf(place),
    provinces,
    figures: (nation
      ? headlinesOf(answers.figures.rows, context)
      : figuresOf(answers.figures.rows, place)
    ).slice(0, MOST_FIGURES),
    map,
    measure: nation ? map.nation : (index.row(year, place) ?? null),
    years: libraries.years
      .filter((each) => each <= year)
      .slice(-MOST_YEARS)
      .flatMap((each) => libraries.row(each, place) ?? []),
    funders: answers.funders.rows.flatMap((row) => {
      const { funding } = row;
      const here = row.region === place && row.year === year && row.place === 'region';
      return here && funding !== null && row.value !== 0 ? [{ ...row, funding }] : [];
    }),
    stated: isStated(answers.stated),
  };
}

function headlinesOf(rows: readonly FigureRow[], { manifest }: ViewContext): readonly BriefFigure[] {
  const figures = new Map<string, FigureRow>(rows.map((figure) => [figure.id, figure]));
  return manifest.headlines.flatMap(({ id, figure_id }) => {
    const figure = figures.get(figure_id);
    return figure ? [{ headline: id, figure }] : [];
  });
}

/** The latest of each thing that was published of a province by the date of the snapshot; of libraries first, no plans. */
function figuresOf(rows: readonly FigureRow[], place: RegionCode): readonly BriefFigure[] {
  const at = ({ asOf, periodEnd }: FigureRow) => asOf.text ?? periodEnd.text ?? '';
  const own = rows
    .filter(
      ({ region, qualifier, knownByAsOf }) =>
        region === place && qualifier !== 'planned' && knownByAsOf !== 'no',
    )
    .sort((one, other) => compare(at(other), at(one)) || compare(one.id, other.id));
  const latest = [
    ...new Map(own.toReversed().map((figure) => [figure.indicator, figure])).values(),
  ].toReversed();
  const aside = ({ tier }: FigureRow): number => (tier === 'none' ? 1 : 0);
  return latest.sort((one, other) => aside(one) - aside(other)).map((figure) => ({ headline: null, figure }));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
