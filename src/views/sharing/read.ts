import type { FigureId, RegionCode } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import { SHARING_STATUSES, type SharingRow } from '../../queries/index.ts';
import { regionsOf } from '../names.ts';
import type { Answers } from '../view.ts';
import type { SharingSpecs } from './ask.ts';

export type Status = SharingRow['status'];
export const COUNTED = ['foreign', 'indonesian', 'total', 'countries'] as const;
export type Counted = (typeof COUNTED)[number];

/** A number that a source states, with its row of the ledger. */
export interface Stated {
  readonly value: number;
  readonly figure: FigureId | null;
}
export interface Count {
  readonly measure: Counted;
  readonly said: Readonly<Record<Status, readonly Stated[]>>;
}
export interface Site {
  readonly place: string;
  readonly status: Status;
  readonly figure: FigureId | null;
}
/** A region that took part, in the province of the boundaries on screen (null: not among them). */
export interface Origin {
  readonly place: string;
  readonly province: RegionCode | null;
  readonly provinceName: string;
  /** The province itself is named, not a region in it. */
  readonly own: boolean;
}
export interface Edition {
  readonly year: number;
  /** `YYYY-MM-DD`; null = not stated. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly city: string | null;
  readonly counts: readonly Count[];
  /** ISO codes with what was said of them. */
  readonly countries: ReadonlyMap<string, ReadonlySet<Status>>;
  /** Each country as often as it is named, with the row of the ledger that names it. */
  readonly named: readonly {
    readonly country: string;
    readonly status: Status;
    readonly figure: FigureId | null;
  }[];
  /** Rows of the ledger that name the countries. */
  readonly countryFigures: readonly FigureId[];
  readonly sites: readonly Site[];
  readonly origins: readonly Origin[];
  /** Day of a plan that differs from what happened. */
  readonly plannedOn: string | null;
  /** Row of the ledger that counts the Indonesian participants. */
  readonly originFigure: FigureId | null;
}
export interface SharingModel {
  readonly editions: readonly Edition[];
  readonly plan: Stated | null;
  readonly figures: ReadonlyMap<string, FigureRow>;
  /** Codes of the provinces on the map. */
  readonly provinces: readonly RegionCode[];
  readonly provinceNames: ReadonlyMap<string, string>;
}

export function readSharing(answers: Answers<SharingSpecs>): SharingModel {
  const { rows } = answers.sharing;
  const regions = regionsOf(answers.regions);
  const years = [
    ...new Set(rows.filter(({ measure }) => measure !== 'editions').map(({ edition }) => edition)),
  ];
  const plan = rows.find(({ measure, value }) => measure === 'editions' && value !== null);
  const provinceNames = new Map([...regions.values()].map(({ code, name }) => [code as string, name]));
  return {
    editions: years
      .sort((a, b) => a - b)
      .map((year) =>
        editionOf(
          year,
          rows.filter(({ edition, measure }) => edition === year && measure !== 'editions'),
          provinceNames,
        ),
      ),
    plan: plan ? { value: plan.value ?? 0, figure: plan.figure } : null,
    figures: new Map((answers.figures?.rows ?? []).map((figure) => [figure.id, figure])),
    provinces: [...regions.keys()] as RegionCode[],
    provinceNames,
  };
}

function editionOf(
  year: number,
  rows: readonly SharingRow[],
  provinceNames: ReadonlyMap<string, string>,
): Edition {
  const held = rows.find(({ status }) => status !== 'planned');
  const planned = rows.find(({ status, startsOn }) => status === 'planned' && startsOn !== null);
  const countries = new Map<string, Set<Status>>();
  for (const { country, status } of rows)
    if (country !== null) countries.set(country, (countries.get(country) ?? new Set<Status>()).add(status));
  return {
    year,
    startsOn: held?.startsOn ?? null,
    endsOn: held?.endsOn ?? null,
    city: held?.city ?? null,
    counts: COUNTED.map((measure) => ({ measure, said: saidOf(rows, measure) })),
    countries,
    named: rows.flatMap(({ country, status, figure }) =>
      country === null ? [] : [{ country, status, figure }],
    ),
    countryFigures: [...new Set(rows.flatMap(({ country, figure }) => (country && figure ? [figure] : [])))],
    sites: rows.flatMap(({ measure, place, status, figure }) =>
      measure === 'site' && place !== null ? [{ place, status, figure }] : [],
    ),
    origins: rows.flatMap((row) => (row.measure === 'region' ? [originOf(row, provinceNames)] : [])),
    plannedOn: planned && planned.startsOn !== held?.startsOn ? planned.startsOn : null,
    originFigure:
      rows.find(({ measure, status }) => measure === 'indonesian' && status === 'attended')?.figure ?? null,
  };
}

/** Numbers by status, lowest first; a row that only names a country or place has none. */
function saidOf(rows: readonly SharingRow[], measure: Counted): Count['said'] {
  const of = (status: Status): readonly Stated[] =>
    rows
      .flatMap((row) =>
        row.measure === measure && row.status === status && row.value !== null
          ? [{ value: row.value, figure: row.figure }]
          : [],
      )
      .sort((a, b) => a.value - b.value);
  const [announced, attended, planned] = SHARING_STATUSES.map(of);
  return { announced: announced ?? [], attended: attended ?? [], planned: planned ?? [] };
}

function originOf({ region, place }: SharingRow, provinceNames: ReadonlyMap<string, string>): Origin {
  const code = region?.slice(0, 2) ?? '';
  const provinceName = provinceNames.get(code) ?? '';
  const said = place ?? provinceName;
  return {
    place: said,
    province: provinceNames.has(code) ? (code as RegionCode) : null,
    provinceName,
    own: region?.length === 2 && provinceName.includes(said),
  };
}
