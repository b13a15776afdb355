import {
  type FigureChannel,
  type FigureTier,
  INDICATOR_RULES,
  type IndicatorRule,
} from './indicator-rules.ts';
import type { LedgerRow } from './read.ts';

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
