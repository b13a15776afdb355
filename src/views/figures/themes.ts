export const THEMES = [
  'libraries',
  'joined',
  'reach',
  'replication',
  'engagement',
  'effects',
  'people',
  'package',
  'books',
  'money',
  'indices',
  'sharing',
  'perpuseru',
  'background',
] as const;
export type Theme = (typeof THEMES)[number];

const RULES: readonly (readonly [RegExp, Theme])[] = [
  [/^perpuseru_/, 'perpuseru'],
  [/^ksst_/, 'sharing'],
  [/^(IPLM|TGM)/, 'indices'],
  [/^(stimulus_|award_cash)/, 'package'],
  [/^(book_aid_|libraries_in_tpbis_10000)/, 'books'],
  [/^(dak_|perpusnas_|village_budget|village_fund|village_library_(grant|staff)|tpbis_national)/, 'money'],
  [/^(effectiveness|benefit_cost|total_benefit|user_impact|visits_increased|poor_population)/, 'effects'],
  [/^(community_|advocacy_|regulation|kpi_|plm_|stakeholder_|beneficiary_)/, 'engagement'],
  [/^(library_staff|village_managers|master_trainers|regional_facilitators)/, 'people'],
  [/(replicat|_csr$)/, 'replication'],
  [
    /(with_library$|^villages_total|^village_libraries_total|^libraries_total_all|^mobile_|^digital_)/,
    'background',
  ],
  [/^(new_|planned_new|tpbis_candidates)/, 'joined'],
  [/(_joined(_total)?$|^programme_|^partners_full)/, 'libraries'],
];
/** Indicators that end in `_joined` but count reach. */
const REACH = /^provinces_joined$/;

/** The theme that an indicator stands under; what no rule names is reach. */
export function themeOf(indicator: string): Theme {
  if (REACH.test(indicator)) return 'reach';
  return RULES.find(([pattern]) => pattern.test(indicator))?.[1] ?? 'reach';
}
