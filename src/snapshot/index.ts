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
export type {
  CompleteThrough,
  Headline,
  Manifest,
  ManifestFile,
  ManifestSource,
  SnapshotIndex,
} from './manifest.ts';
