/** A year on the slider; `partial` = not complete in the data on show. */
export interface YearTick {
  readonly value: number;
  readonly partial?: boolean | undefined;
}

/** Which years keep their label when there is room for `most`: first, last and evenly spaced ones between. */
export function labelledYears(years: readonly YearTick[], most: number): ReadonlySet<number> {
  const last = years.length - 1;
  const step = Math.max(1, Math.ceil(years.length / most));
  const labelled = years.filter((_, index) => index === last || (index % step === 0 && last - index >= step));
  return new Set(labelled.map((year) => year.value));
}

/** Index of `value` among the years; the last one when it is not there. */
export function yearIndex(years: readonly YearTick[], value: number): number {
  const index = years.findIndex((year) => year.value === value);
  return index < 0 ? years.length - 1 : index;
}
