import {
  CHANGE_REASONS,
  CHANNELS,
  EVIDENCES,
  FUNDINGS,
  MISSING_REASONS,
  type RegionCode,
  TIERS,
} from '../base/index.ts';
import type { Answer } from '../engine/index.ts';
import {
  GOAL_REASONS,
  PART_IDS,
  type PartRow,
  type PulseRow,
  type ShareRow,
  type SpanRow,
} from './growth.ts';
import { type RowReader, readRows } from './reader.ts';
import { PLACES } from './types.ts';

const EVIDENCE = [...EVIDENCES, 'mixed'] as const;

const area = (row: RowReader) => ({
  region: row.textOrNull('region_code') as RegionCode | null,
  place: row.one(PLACES, 'place'),
});
const slice = (row: RowReader) => ({
  tier: row.oneOrNull(TIERS, 'tier'),
  channel: row.oneOrNull(CHANNELS, 'channel'),
  funding: row.oneOrNull(FUNDINGS, 'funding'),
});
const grounds = (row: RowReader) => ({
  partial: row.flag('partial'),
  evidence: row.oneOrNull(EVIDENCE, 'evidence'),
});

/** Each reads the answer of its builder. Throws DecodeError for a cell outside its closed list. */
export function readSpanRows(answer: Answer): readonly SpanRow[] {
  return readRows(answer, (row) => ({
    ...area(row),
    ...slice(row),
    start: row.numberOrNull('start_value'),
    end: row.numberOrNull('end_value'),
    value: row.numberOrNull('value'),
    reason: row.oneOrNull(MISSING_REASONS, 'reason'),
    change: row.numberOrNull('change'),
    changeReason: row.oneOrNull(CHANGE_REASONS, 'change_reason'),
    changePct: row.numberOrNull('change_pct'),
    compound: row.numberOrNull('compound'),
    percentReason: row.oneOrNull(CHANGE_REASONS, 'percent_reason'),
    pace: row.numberOrNull('pace'),
    paceReason: row.oneOrNull(CHANGE_REASONS, 'pace_reason'),
    changeOver: row.numberOrNull('change_over'),
    ...grounds(row),
    needed: row.numberOrNull('needed'),
    goalReason: row.oneOrNull(GOAL_REASONS, 'goal_reason'),
    projected: row.numberOrNull('projected'),
  }));
}

export function readPartRows(answer: Answer): readonly PartRow[] {
  return readRows(answer, (row) => ({
    ...area(row),
    part: row.one(PART_IDS, 'part'),
    value: row.numberOrNull('value'),
    reason: row.oneOrNull(CHANGE_REASONS, 'reason'),
    start: row.numberOrNull('start_value'),
    end: row.numberOrNull('end_value'),
    ...grounds(row),
  }));
}

export function readShareRows(answer: Answer): readonly ShareRow[] {
  return readRows(answer, (row) => ({
    ...area(row),
    ...slice(row),
    year: row.number('year'),
    value: row.numberOrNull('value'),
    share: row.numberOrNull('share'),
    reason: row.oneOrNull(MISSING_REASONS, 'reason'),
    ...grounds(row),
  }));
}

export function readPulseRows(answer: Answer): readonly PulseRow[] {
  return readRows(answer, (row) => ({
    year: row.number('year'),
    month: row.numberOrNull('month'),
    activities: row.numberOrNull('activities'),
    participants: row.numberOrNull('participants'),
    reporting: row.numberOrNull('reporting'),
    present: row.number('present'),
    activitiesPerLibrary: row.numberOrNull('activities_per_library'),
    participantsPerLibrary: row.numberOrNull('participants_per_library'),
    participantsPerActivity: row.numberOrNull('participants_per_activity'),
    activitiesToDate: row.numberOrNull('activities_to_date'),
    participantsToDate: row.numberOrNull('participants_to_date'),
    reason: row.oneOrNull(MISSING_REASONS, 'reason'),
    ...grounds(row),
  }));
}
