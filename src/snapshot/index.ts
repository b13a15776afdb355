export {
  type Boundaries,
  BoundariesError,
  type BoundaryShape,
  boundaryCodes,
  parseBoundaries,
} from './boundaries.ts';
export {
  type DoubtfulShape,
  type MatchedShape,
  type MatchReport,
  matchBoundaries,
  type NamedRegion,
} from './boundary-file/match.ts';
export {
  BoundaryFileError,
  type BoundaryFileFault,
  type FileShape,
  parseBoundaryFile,
} from './boundary-file/parse.ts';
export { contentSha256 } from './content-hash.ts';
export {
  CONTRACT_VERSION,
  type ColumnContract,
  FIGURE_CHANNELS,
  FIGURE_LEVELS,
  FIGURE_TIERS,
  FUND_SOURCES,
  FUND_STAGES,
  QUALIFIERS,
  type SqlType,
  TABLE_NAMES,
  TABLES,
  type TableContract,
  type TableName,
} from './contract.ts';
export { type Finding, RULE_IDS, type RuleId, type Severity } from './finding.ts';
export type { JsonIssue } from './json-reader.ts';
export { type FetchFile, fetchedAhead, fileFetcher } from './load/fetch-files.ts';
export {
  type LoadedSnapshot,
  type LoadOptions,
  loadSnapshot,
  type SnapshotProgress,
} from './load/load-snapshot.ts';
export { schemaName } from './load/table-sql.ts';
export { checkSnapshot, validate } from './load/validate.ts';
export {
  type CompleteThrough,
  HEADLINE_IDS,
  type Headline,
  hasRows,
  type Manifest,
  type ManifestFile,
  type ManifestSource,
  type SnapshotIndex,
} from './manifest.ts';
export {
  type CsvReport,
  type GivenFile,
  OWN_FAULT_KINDS,
  type OwnFault,
  type OwnFaultKind,
  OwnFilesError,
} from './own/fault.ts';
export { finishOwn, type OwnChoice, ownNamed } from './own/finish.ts';
export { type OwnPlan, planOwnFiles, type StandIn } from './own/plan.ts';
export { isSnapshotId, parseIndex, parseManifest } from './parse-manifest.ts';
export { isCity, isRegionCode } from './regions/region-code.ts';
export { type EraRegion, type RegionIndex, regionIndex } from './regions/region-index.ts';
export { nameInEra, shortName } from './regions/region-names.ts';
export { type RegionRow, regionRows, regionsQuery } from './regions/region-rows.ts';
export { validationRules } from './rules/index.ts';
export type { ValidationRule } from './rules/rule.ts';
export { SNAPSHOT_ERROR_KINDS, SnapshotError, type SnapshotErrorKind } from './snapshot-error.ts';
