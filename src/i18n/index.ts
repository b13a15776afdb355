export type { DatePrecision } from './formats/dates.ts';
export { type Formats, formatsOf } from './formats/formats.ts';
export { plainText } from './formats/typography.ts';
export type { Qualified } from './messages/figures/id.ts';
export type { Pieces } from './messages/overview/id.ts';
export type { NoticeReason } from './messages/shell/id.ts';
export type {
  EngineFaultParams,
  Fault,
  FindingParams,
  OwnFaultParams,
  SnapshotFaultParams,
} from './params.ts';
export { clip, quoted } from './quote.ts';
export { type Messages, translator } from './translator.ts';
