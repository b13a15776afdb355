export { type ContextRow, contextRows } from './context.ts';
export { type FundingRow, fundingRows } from './funding.ts';
export { type PublishedRow, publishedRows } from './published.ts';
export { type LedgerRow, readLedger } from './read.ts';
export { type SharingRow, sharingRows } from './sharing.ts';
export { type TargetRow, targetRows } from './targets.ts';
