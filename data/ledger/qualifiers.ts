import type { QUALIFIERS } from '../../src/snapshot/index.ts';
import type { LedgerRow } from './read.ts';

export type Qualifier = (typeof QUALIFIERS)[number];

/** Indicators that state a plan or a target, not something that happened. */
const PLANNED_INDICATORS: ReadonlySet<string> = new Set([
  'planned_new_village_partners',
  'perpuseru_target_libraries',
  'beneficiary_target_initial',
  'book_aid_plan_component_tpbis_new',
  'book_aid_plan_component_proposed_by_regency',
  'book_aid_plan_component_tbm',
  'libraries_in_tpbis_10000_plan',
  'tpbis_candidates',
  'IPLM_target',
  'IPLM_target_renstra_scale',
  'TGM_target',
  'ksst_countries_planned',
  'ksst_planned_editions',
]);

/** Figures whose own words say how exact they are, with those words. */
export const QUALIFIER_BY_FIGURE: Readonly<Record<string, readonly [Qualifier, string]>> = {
  F025: ['about', 'round number'],
  F026: ['at_least', 'lebih di 2.000 desa'],
  F075: ['at_least', 'lebih dari 300'],
  F076: ['at_least', 'lebih dari 4 ribu desa'],
  F084: ['at_least', 'lebih dari 1.205 desa'],
  F089: ['planned', 'a slot of the book plan, not achieved'],
  F097: ['at_least', 'more than'],
  F122: ['about', 'rounded'],
  F123: ['at_least', 'lebih dari 8,2 juta'],
  F124: ['about', 'around eight million'],
  F125: ['at_least', 'lebih dari 317 ribu kegiatan'],
  F137: ['at_least', 'lebih dari Rp570 miliar'],
  F154: ['at_least', 'more than'],
  F169: ['about', 'sekitar 23 ribu'],
  F235: ['about', 'about 16'],
  F300: ['about', 'rounded'],
  F305: ['at_least', 'lebih'],
  F308: ['planned', 'plan for 2026'],
  F455: ['planned', 'announced before the event'],
  S007: ['planned', 'announced'],
  S008: ['planned', 'announced'],
  S009: ['planned', 'announced'],
  S010: ['planned', 'announced'],
};

/** How exactly a figure was stated; plain figures are `exact`. */
export function qualifierOf(row: LedgerRow): Qualifier {
  if (PLANNED_INDICATORS.has(row.indicator)) return 'planned';
  return QUALIFIER_BY_FIGURE[row.figure_id]?.[0] ?? 'exact';
}
