import type { Constraint } from '../constraints.ts';
import type { ActivityRow, LibraryRow, RegionInput } from '../rows.ts';

export interface Evidence {
  readonly rows: readonly LibraryRow[];
  readonly activity: readonly ActivityRow[];
  readonly regions: ReadonlyMap<string, RegionInput>;
}

type Count = (evidence: Evidence, constraint: Constraint) => number;

/** First and last day of a `bind_at`; months end on day 31, which no later day of theirs exceeds. */
function daysOf({ bind_at }: Constraint): readonly [string, string] {
  const parts = bind_at.split('..');
  const first = `${parts[0]}-01-01`.slice(0, 10);
  const last = parts[parts.length - 1] ?? '';
  return [first, last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last];
}

/** A row without a date counts from the start of the year it joined. */
const dayOf = (row: LibraryRow) => row.joined_on ?? `${row.joined_year}-01-01`;

function speaksOf(constraint: Constraint, row: LibraryRow): boolean {
  const { region_code, tier, channel } = constraint;
  const place = row.region_code ?? '';
  const inside = region_code === 'ID' || place === region_code || place.startsWith(`${region_code}.`);
  const oneTier = ['province', 'regency', 'village'].includes(tier);
  return inside && (!oneTier || row.tier === tier) && (channel === 'any' || row.channel === channel);
}

const standing = ({ rows }: Evidence, constraint: Constraint) =>
  rows.filter((row) => speaksOf(constraint, row) && dayOf(row) <= daysOf(constraint)[1]);

const arriving = ({ rows }: Evidence, constraint: Constraint) => {
  const [first, last] = daysOf(constraint);
  const within = (row: LibraryRow) =>
    row.joined_year >= Number(first.slice(0, 4)) && row.joined_year <= Number(last.slice(0, 4));
  return rows.filter((row) => speaksOf(constraint, row) && within(row));
};

const distinct = (codes: readonly (string | null | undefined)[]) => new Set(codes).size;
const place = (row: LibraryRow) => row.region_code;
const today = (row: LibraryRow) => row.region_code?.slice(0, 2);
const before2022 =
  ({ regions }: Evidence) =>
  (row: LibraryRow) =>
    regions.get(row.region_code ?? '')?.era34_code ?? today(row);

const reports =
  (column: 'activities' | 'participants', from: (constraint: Constraint) => string): Count =>
  ({ activity }, constraint) =>
    activity
      .filter((row) => row.month >= from(constraint) && row.month <= daysOf(constraint)[1])
      .reduce((sum, row) => sum + row[column], 0);

const ever = () => '';
const yearStart = (constraint: Constraint) => `${constraint.bind_at.slice(0, 4)}-01-01`;
const monthStart = (constraint: Constraint) => `${constraint.bind_at.slice(0, 7)}-01`;

/** How each measure of the constraint file is counted from the rows. */
const COUNTS: Readonly<Record<string, Count>> = {
  stock: (evidence, constraint) => standing(evidence, constraint).length,
  flow: (evidence, constraint) => arriving(evidence, constraint).length,
  'flow 2022-2023': (evidence, constraint) => arriving(evidence, constraint).length,
  'regencies hosting': (evidence, constraint) => distinct(arriving(evidence, constraint).map(place)),
  'provinces hosting': (evidence, constraint) =>
    distinct(arriving(evidence, constraint).map(before2022(evidence))),
  'provinces hosting (34-era)': (evidence, constraint) =>
    distinct(arriving(evidence, constraint).map(before2022(evidence))),
  'provinces with a provincial library': (evidence, constraint) =>
    standing(evidence, constraint).filter((row) => row.tier === 'province').length,
  'provinces with replication': (evidence, constraint) => distinct(standing(evidence, constraint).map(today)),
  'provinces with replication (34-era)': (evidence, constraint) =>
    distinct(standing(evidence, constraint).map(before2022(evidence))),
  'provinces with >=1 library of any tier or channel (38-era)': (evidence, constraint) =>
    distinct(standing(evidence, constraint).map(today)),
  'count of regencies with >=1 library': (evidence, constraint) =>
    distinct(
      standing(evidence, constraint)
        .filter((row) => row.tier !== 'province')
        .map(place),
    ),
  'activities cumulative': reports('activities', ever),
  'activities in year': reports('activities', yearStart),
  'activities in month': reports('activities', monthStart),
  'participants cumulative': reports('participants', ever),
  'participants in year': reports('participants', yearStart),
  'participants in month': reports('participants', monthStart),
};

const TIERS = ['province', 'regency', 'village', 'reach', 'any'];
const CHANNELS = ['stimulus', 'replication', 'any'];

/** The count for a figure; throws when its measure, tier, channel or date is not known. */
export function measureOf(constraint: Constraint): Count {
  const { figure_id, measure, tier, channel, bind_at } = constraint;
  const count = COUNTS[measure];
  if (!count) throw new Error(`${figure_id}: the check does not know the measure "${measure}"`);
  if (!TIERS.includes(tier) || !CHANNELS.includes(channel))
    throw new Error(`${figure_id}: the check does not know "${tier}" or "${channel}"`);
  const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  if (!bind_at.split('..').every((part) => date.test(part)))
    throw new Error(`${figure_id}: "${bind_at}" is no date`);
  return count;
}
