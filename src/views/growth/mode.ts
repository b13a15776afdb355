export const FACES = ['libraries', 'provinces', 'activity', 'targets'] as const;
export const SPLITS = ['path', 'tier', 'channel', 'total'] as const;
export type Face = (typeof FACES)[number];
/** What bars are broken down by; `path`: tier and channel together. */
export type Split = (typeof SPLITS)[number];
export const MEASURES = ['participants', 'activities'] as const;
export type Measure = (typeof MEASURES)[number];

/** The variant of the page, as `mode` of the address holds it. */
export interface GrowthMode {
  readonly face: Face;
  readonly split: Split;
  readonly share: boolean;
  readonly own: boolean;
  readonly measure: Measure;
}

const DEFAULT: GrowthMode = {
  face: 'libraries',
  split: 'path',
  share: false,
  own: false,
  measure: 'participants',
};

/** Reads words joined by `_`; a word that is not known is let go. */
export function parseMode(mode: string | null): GrowthMode {
  const words = (mode ?? '').split('_');
  return {
    face: FACES.find((face) => words.includes(face)) ?? DEFAULT.face,
    split: SPLITS.find((split) => words.includes(split)) ?? DEFAULT.split,
    share: words.includes('share'),
    own: words.includes('own'),
    measure: MEASURES.find((measure) => words.includes(measure)) ?? DEFAULT.measure,
  };
}

/** Null: everything as the page opens. */
export function printMode(mode: GrowthMode): string | null {
  const words = [
    mode.face === DEFAULT.face ? null : mode.face,
    mode.split === DEFAULT.split ? null : mode.split,
    mode.share ? 'share' : null,
    mode.own ? 'own' : null,
    mode.measure === DEFAULT.measure ? null : mode.measure,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : words.join('_');
}

/** What the reader typed as a goal: a number of libraries, and the year at whose end it should stand. */
export interface GoalEntry {
  readonly value: string;
  readonly year: number;
  /** Null: not a number that can be asked about. */
  readonly goal: { readonly value: number; readonly year: number } | null;
}

const YEARS_AHEAD = 5;

/** Reads `5000@2029`. Without a year, five years after the last one counted. */
export function parseGoal(text: string, to: number): GoalEntry {
  const [value = '', when = ''] = text.split('@');
  const year = /^\d{4}$/.test(when) ? Number(when) : to + YEARS_AHEAD;
  const good = /^\d{1,7}$/.test(value) && Number(value) > 0;
  return { value, year, goal: good ? { value: Number(value), year } : null };
}

/** A year that was chosen is kept while no number is typed. */
export const printGoal = (value: string, year: number, to: number): string =>
  value === '' && year === to + YEARS_AHEAD ? '' : `${value.slice(0, 20)}@${year}`;
