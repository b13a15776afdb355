export { readAreaCodes } from './area-codes.ts';
export { checkRegions } from './checks.ts';
export { type ProvinceFacts, readProvinceFacts } from './province-facts.ts';
export { buildRegions, type RegionRow } from './regions.ts';
