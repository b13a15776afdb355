/** A string that was checked at a door (manifest, URL, Parquet) and may be trusted inside. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Kemendagri code as text: `ID` (nation), `33` (province), `33.74` (regency). */
export type RegionCode = Brand<string, 'RegionCode'>;
/** Folder name of a snapshot, e.g. `2025-04`. */
export type SnapshotId = Brand<string, 'SnapshotId'>;
/** Row of the ledger of published figures, e.g. `F062`. */
export type FigureId = Brand<string, 'FigureId'>;

export const TIERS = ['province', 'regency', 'village'] as const;
/** Which public library: of a province, of a regency or city, of a village. */
export type Tier = (typeof TIERS)[number];

export const CHANNELS = ['stimulus', 'replication'] as const;
/** How a library joined: with the APBN stimulus package, or by replication on its own funds. */
export type Channel = (typeof CHANNELS)[number];

export const FUNDINGS = [
  'apbn',
  'apbd_province',
  'apbd_regency',
  'village_fund',
  'csr',
  'other',
  'unspecified',
] as const;
/** Who paid for a library to join. */
export type Funding = (typeof FUNDINGS)[number];

export const EVIDENCES = ['published', 'modelled', 'registry'] as const;
/** What a number rests on: somebody's published figure, our model, or imported registry rows. */
export type Evidence = (typeof EVIDENCES)[number];

export const ERAS = ['38', '34'] as const;
/** Boundaries held constant over all years: today's 38 provinces, or the 34 before the 2022 Papua split. */
export type Era = (typeof ERAS)[number];

export const LEVELS = ['nation', 'province', 'regency'] as const;
export type Level = (typeof LEVELS)[number];

export const LANGS = ['id', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const MISSING_REASONS = [
  'not_reported',
  'not_in_programme',
  'did_not_exist',
  'withheld',
  'not_applicable',
] as const;
/** Why a cell holds no number. Never shown as zero or blank. */
export type MissingReason = (typeof MISSING_REASONS)[number];

export const CHANGE_REASONS = [
  'no_previous_year',
  'previous_missing',
  'current_missing',
  'partial_year',
  'base_zero',
  'base_below_10',
  'boundary_changed',
  'not_comparable',
  'illustrative',
  'unit_is_percent',
] as const;
/** Why a change, or its percentage, is withheld. */
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export const NATION = 'ID' as RegionCode;

/** Names a value in a closed union that a switch forgot; the compiler finds it first. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}

/** True when `value` is one of `list`; narrows to the union. */
export function isOneOf<const T extends readonly string[]>(list: T, value: unknown): value is T[number] {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
