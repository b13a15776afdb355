import type { FIGURE_CHANNELS, FIGURE_TIERS } from '../../src/snapshot/contract.ts';
import type { LedgerRow } from './read.ts';

export type FigureTier = (typeof FIGURE_TIERS)[number];
export type FigureChannel = (typeof FIGURE_CHANNELS)[number];

/** How an indicator reads in the contract. `stated`: the ledger's own tier; `by_funding`: see channelOfFunding. */
export interface IndicatorRule {
  readonly about: string;
  readonly tier: FigureTier | 'stated';
  readonly channel: FigureChannel | 'by_funding';
  readonly indicators: readonly string[];
}

/** Every indicator of the ledger stands in exactly one group; one that stands in none stops the build. */
export const INDICATOR_RULES: readonly IndicatorRule[] = [
  {
    about: 'Libraries of one tier, or of all, that joined: the funder tells the channel',
    tier: 'stated',
    channel: 'by_funding',
    indicators: [
      'provincial_libraries_joined',
      'regency_libraries_joined',
      'new_regency_partners',
      'village_libraries_joined',
      'new_village_partners',
      'planned_new_village_partners',
      'urban_ward_libraries_joined',
      'public_libraries_joined_total',
      'programme_loci_total',
      'villages_replicating',
    ],
  },
  {
    about: 'Provinces in the programme: reach, never a count of provincial libraries, so no tier of its own',
    tier: 'any',
    channel: 'by_funding',
    indicators: ['provinces_joined'],
  },
  {
    about: 'Provinces and regencies that host village libraries: it speaks of village libraries',
    tier: 'village',
    channel: 'by_funding',
    indicators: [
      'provinces_hosting_new_villages',
      'regencies_hosting_new_villages',
      'regencies_with_village_partners',
      'municipalities_with_village_partners',
    ],
  },
  {
    about: 'Provinces and regencies in a cohort, through a library of any tier',
    tier: 'any',
    channel: 'by_funding',
    indicators: ['provinces_in_cohort', 'regencies_in_cohort'],
  },
  {
    about: 'Replications on own funds',
    tier: 'stated',
    channel: 'replication',
    indicators: [
      'replications_villages',
      'replications_regencies',
      'village_libraries_replicated',
      'village_libraries_csr',
    ],
  },
  {
    about: 'Places with a replication, of whatever tier',
    tier: 'any',
    channel: 'replication',
    indicators: ['replications_provinces', 'regencies_replicating'],
  },
  {
    about: 'Villages and libraries reached with stimulus and replication mixed, or not said',
    tier: 'stated',
    channel: 'any',
    indicators: [
      'villages_reached_all_funding',
      'villages_implementing',
      'villages_implementing_committed',
      'villages_transformed',
      'libraries_joined_total',
      'programme_partners_total',
      'partners_full_support_and_book_aid',
    ],
  },
  {
    about: 'Places reached, mixed, through a library of any tier',
    tier: 'any',
    channel: 'any',
    indicators: ['provinces_reached_all_funding', 'regencies_reached_all_funding', 'regencies_performing'],
  },
  {
    about: 'What the programme does and what people get from it: channel never said',
    tier: 'stated',
    channel: 'any',
    indicators: [
      'community_activities',
      'community_participants',
      'advocacy_activities',
      'regulation_promotion_activities',
      'stakeholder_participants_province',
      'stakeholder_participants_regency',
      'library_staff_trained',
      'village_managers_trained',
      'master_trainers',
      'regional_facilitators',
      'regulations_perda',
      'regulations_perkada',
      'regulations_perdes',
      'beneficiary_target_initial',
      'effectiveness_score',
      'effectiveness_survey_points',
      'benefit_cost_ratio',
      'total_benefit',
      'user_impact_academic_improved',
      'user_impact_ict_skills_improved',
      'user_impact_job_offer_received',
      'user_impact_health_improved',
      'user_impact_community_involvement',
      'user_impact_remote_communication',
      'visits_increased_share',
      'kpi_score',
      'plm_attendance_provinces',
      'plm_attendance_regencies',
      'plm_attendance_villages',
      'plm_attendance_people',
      'plm_award_rank_bracket',
      'award_cash',
      'tpbis_national_stakeholder_meeting_package',
      'village_budget_for_library',
      'ksst_countries',
      'ksst_countries_planned',
      'ksst_foreign_participants',
      'ksst_indonesian_participants',
      'ksst_participants_total',
      'ksst_planned_editions',
    ],
  },
  {
    about: 'What a stimulus village gets, who is up for it, and the stimulus slot of the book plan',
    tier: 'stated',
    channel: 'stimulus',
    indicators: [
      'stimulus_book_copies',
      'stimulus_book_titles',
      'stimulus_bookshelves',
      'stimulus_computers',
      'stimulus_printers',
      'stimulus_servers',
      'stimulus_smart_tv',
      'tpbis_candidates',
      'book_aid_plan_component_tpbis_new',
      'libraries_in_tpbis_10000_plan',
    ],
  },
  {
    about: 'The 10,000-library book aid: often called TPBIS by local sources, but another programme',
    tier: 'stated',
    channel: 'none',
    indicators: [
      'book_aid_loci',
      'book_aid_plan_component_proposed_by_regency',
      'book_aid_plan_component_tbm',
      'book_aid_visits_increased_share',
    ],
  },
  {
    about: 'PerpuSeru, the predecessor to 2018',
    tier: 'stated',
    channel: 'none',
    indicators: [
      'perpuseru_libraries',
      'perpuseru_target_libraries',
      'perpuseru_village_libraries',
      'perpuseru_regency_libraries',
      'perpuseru_beneficiaries',
      'perpuseru_grant',
    ],
  },
  {
    about: 'All libraries and villages of the country, in the programme or not',
    tier: 'stated',
    channel: 'none',
    indicators: [
      'villages_total',
      'villages_with_library',
      'village_libraries_total',
      'libraries_total_all_types',
    ],
  },
  {
    about:
      'Budgets of the National Library, special allocation funds, village money not tied to the programme',
    tier: 'stated',
    channel: 'none',
    indicators: [
      'perpusnas_budget_ceiling',
      'perpusnas_budget_realised',
      'perpusnas_budget_addition_requested',
      'perpusnas_budget_cut',
      'perpusnas_budget_after_cut',
      'perpusnas_budget_effective',
      'perpusnas_library_literacy_programme',
      'perpusnas_library_literacy_programme_after_cut',
      'perpusnas_village_library_strengthening_requested',
      'dak_physical_library',
      'dak_physical_library_after_refocusing',
      'dak_physical_locations',
      'dak_physical_absorption',
      'dak_physical_recipients',
      'dak_nonphysical_library',
      'dak_nonphysical_menu_guidance_data_manuscripts',
      'dak_nonphysical_menu_operations',
      'dak_nonphysical_menu_reading_programmes',
      'dak_nonphysical_recipients',
      'dak_building_cost',
      'dak_facilities_built',
      'village_library_grant',
      'village_fund_share_cap',
      'village_library_staff_pay_month',
    ],
  },
  {
    about: 'Other services of the National Library, national indices, and a claim that the ledger rejects',
    tier: 'stated',
    channel: 'none',
    indicators: [
      'mobile_library_cars',
      'mobile_library_motorbikes',
      'digital_reading_corners',
      'IPLM',
      'IPLM_old_method',
      'IPLM_renstra_scale',
      'IPLM_target',
      'IPLM_target_renstra_scale',
      'TGM',
      'TGM_target',
      'poor_population_change_villages',
    ],
  },
];

/** Figures whose funder says more than the source did. */
export const CHANNEL_BY_FIGURE: Readonly<Record<string, FigureChannel>> = {
  // The speaker calls all villages of the programme "replicated" (compare F058), so stimulus is inside.
  F180: 'any',
  F181: 'any',
};

const STATED_TIER: Readonly<Record<LedgerRow['tier'], FigureTier>> = {
  province_library: 'province',
  regency_library: 'regency',
  village_library: 'village',
  all: 'any',
  na: 'none',
};

/** APBN is the stimulus package; regional, village and mixed own money is replication; `na` mixes or does not say. */
const FUNDING_CHANNEL: Readonly<Record<LedgerRow['funding'], FigureChannel>> = {
  apbn: 'stimulus',
  apbd: 'replication',
  apbd_and_other: 'replication',
  village_fund: 'replication',
  other: 'none',
  na: 'any',
};

const BY_NAME = new Map<string, IndicatorRule>();
for (const rule of INDICATOR_RULES)
  for (const name of rule.indicators) {
    if (BY_NAME.has(name)) throw new Error(`Indicator ${name} stands in two groups`);
    BY_NAME.set(name, rule);
  }

/** Tier and channel of a ledger row. Throws on an indicator that no rule names. */
export function classify(row: LedgerRow): { readonly tier: FigureTier; readonly channel: FigureChannel } {
  const rule = BY_NAME.get(row.indicator);
  if (!rule) throw new Error(`${row.figure_id}: no rule for the indicator ${row.indicator}`);
  const byRule = rule.channel === 'by_funding' ? FUNDING_CHANNEL[row.funding] : rule.channel;
  return {
    tier: rule.tier === 'stated' ? STATED_TIER[row.tier] : rule.tier,
    channel: CHANNEL_BY_FIGURE[row.figure_id] ?? byRule,
  };
}
