import type { RegionCode } from '../../base/index.ts';
import type { SeriesModel } from '../../charts/index.ts';
import {
  isIllustrative,
  type MetricDefinition,
  type MetricFrame,
  type MetricRow,
} from '../../metrics/index.ts';
import { indexOf } from '../frame-index.ts';

/** A pinned region over the years; values are null where missing, `null` altogether until the answer is there. */
export interface Pin {
  readonly code: RegionCode;
  readonly name: string;
  readonly illustrative: boolean;
  readonly values: readonly (number | null)[] | null;
  /** The cells that those are the values of. */
  readonly rows: readonly (MetricRow | undefined)[];
}

/** The pinned regions, in the order of the link, read from the frames of either level. */
export function readPins(
  codes: readonly RegionCode[],
  frames: readonly (MetricFrame | undefined)[],
  years: readonly number[],
  nameOf: (code: RegionCode) => string,
): readonly Pin[] {
  return codes.map((code) => {
    const level = code.includes('.') ? 'regency' : 'province';
    const frame = frames.find((each) => each?.spec.level === level);
    const rows = frame && years.map((year) => indexOf(frame).row(year, code));
    const known = rows?.some((row) => row !== undefined) ?? false;
    return {
      code,
      name: nameOf(code),
      illustrative: rows?.some((row) => row !== undefined && isIllustrative(level, row)) ?? false,
      rows: rows ?? [],
      values: rows && known ? rows.map((row) => row?.value ?? null) : null,
    };
  });
}

const COLORS = ['--cat-1', '--cat-2', '--cat-3', '--cat-4', '--cat-5', '--cat-6'] as const;

/** Values of different regions stand on one scale with the nation's when they do not grow with its size. */
export const sharesScale = ({ kind }: MetricDefinition): boolean => kind === 'ratio';

type Words = Pick<SeriesModel, 'formatY'> & {
  readonly nation: string;
  readonly illustrative: (name: string) => string;
};

/** Lines of the pins, with the nation's dashed among them where it shares their scale. */
export function pinSeries(
  pins: readonly Pin[],
  nation: readonly (number | null)[] | null,
  years: readonly number[],
  partial: ReadonlySet<number>,
  words: Words,
): SeriesModel {
  const lines = pins.flatMap(({ code, name, illustrative, values }, at) =>
    values === null
      ? []
      : [
          {
            id: code,
            name: illustrative ? words.illustrative(name) : name,
            color: COLORS[at % COLORS.length] ?? '--cat-1',
            kind: 'line' as const,
            values,
            markers: true,
            labels: 'name' as const,
          },
        ],
  );
  const whole =
    nation === null
      ? []
      : [
          {
            id: 'ID',
            name: words.nation,
            color: '--ink-2' as const,
            kind: 'line' as const,
            values: nation,
            dash: true,
            labels: 'name' as const,
          },
        ];
  return {
    x: years.map(String),
    series: [...lines, ...whole],
    partial: years.flatMap((year, at) => (partial.has(year) ? [at] : [])),
    formatY: words.formatY,
  };
}
