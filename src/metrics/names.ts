/** Leaf code of rows whose region is not known or is not in `regions`. */
export const UNKNOWN_LEAF = '?';

/** The relations that `relationStatements` makes beside the contract's tables. */
export const RELATIONS = {
  /** One row: evidence of a cell that no row speaks for. */
  vintage: 'metric_vintage',
  /** Years from the first that a library joined to that of `as_of`. */
  years: 'metric_years',
  /** topic, channel, through DATE. */
  coverage: 'metric_coverage',
  /** channel, funding, bit: names the bits of a village's mask. */
  combos: 'metric_combos',
  /** Where a leaf's rows are counted: era, level, leaf_code, leaf_level, province_code, place, area. */
  places: 'metric_places',
  /** Every area in every year, with its denominators. */
  spine: 'metric_spine',
  /** Each library with its leaf and that of its village. */
  located: 'metric_libraries',
  /** Additive library counts by leaf, year, tier, channel, funding, evidence. */
  leafLibraries: 'leaf_libraries',
  /** Distinct villages by leaf, year and mask of the channels and funders they have a library of. */
  leafVillages: 'leaf_villages',
  /** Additive reported measures by leaf, year, tier, channel, funding, evidence. */
  leafActivity: 'leaf_activity',
} as const;
