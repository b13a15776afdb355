import {
  CHANGE_REASONS,
  CHANNELS,
  EVIDENCES,
  FUNDINGS,
  isOneOf,
  MISSING_REASONS,
  TIERS,
} from '../base/index.ts';
import { PLACES } from '../metrics/index.ts';
import type { ViewContext } from './view.ts';

/** A value of a closed list in words; any other text as it is. */
export function valueName(column: string, value: string, { t }: Pick<ViewContext, 't'>): string {
  const { terms } = t;
  if (column === 'tier' && isOneOf(TIERS, value)) return terms.tiers[value].name;
  if (column === 'channel' && isOneOf(CHANNELS, value)) return terms.channels[value].name;
  if (column === 'funding' && isOneOf(FUNDINGS, value)) return terms.fundings[value].name;
  if (column === 'funding_basis' && isOneOf(['stated', 'assumed'] as const, value))
    return t.rows.bases[value];
  if (column === 'place' && isOneOf(['provincial', 'unknown'] as const, value)) return t.rows.places[value];
  if (column.endsWith('evidence') && isOneOf([...EVIDENCES, 'mixed'] as const, value))
    return t.evidence.names[value];
  const reason = column === 'reason' || column.endsWith('_reason');
  if (reason && isOneOf(MISSING_REASONS, value)) return t.states.missing[value].short;
  if (reason && isOneOf(CHANGE_REASONS, value)) return t.states.change[value].short;
  if (value === 'true') return t.rows.yes;
  if (value === 'false') return t.rows.no;
  return value;
}

/** What the codes of a column mean, as `village = Village libraries; …`; empty where a code is its own name. */
export function valuesInWords(
  column: string,
  values: readonly string[],
  context: Pick<ViewContext, 't'>,
): string {
  const named = values.map((value) => [value, valueName(column, value, context)] as const);
  return named.some(([value, name]) => value !== name)
    ? named.map(([value, name]) => `${value} = ${name}`).join('; ')
    : '';
}

/** The codes that a column of that name may hold; null when it holds any text. */
export function codesOf(column: string): readonly string[] | null {
  if (column === 'tier') return TIERS;
  if (column === 'channel') return CHANNELS;
  if (column === 'funding') return FUNDINGS;
  if (column === 'place') return PLACES;
  if (column.endsWith('evidence')) return [...EVIDENCES, 'mixed'];
  if (column === 'reason' || column.endsWith('_reason')) return REASONS;
  return null;
}
const REASONS = [...new Set([...MISSING_REASONS, ...CHANGE_REASONS])];
