import type { CompleteThrough, Headline, Manifest } from '../../src/snapshot/index.ts';
import type { ModelSnapshot } from '../model/rows.ts';
import { NOTES_2023_11, NOTES_2025_04 } from './notes.ts';

/** What makes a built-in snapshot the one it is; its rows follow from this and the inputs. */
export interface SnapshotDefinition {
  readonly id: ModelSnapshot;
  readonly as_of: string;
  readonly title: Manifest['title'];
  readonly notes: Manifest['notes'];
  readonly complete_through: readonly CompleteThrough[];
  readonly headlines: readonly Headline[];
}

const through = (
  stimulus: string,
  replication: string,
  activity: string,
): SnapshotDefinition['complete_through'] => [
  { table: 'libraries', channel: 'stimulus', through: stimulus },
  { table: 'libraries', channel: 'replication', through: replication },
  { table: 'activity', channel: 'any', through: activity },
];

export const DEFAULT_SNAPSHOT: ModelSnapshot = '2025-04';

export const DEFINITIONS: readonly SnapshotDefinition[] = [
  {
    id: '2023-11',
    as_of: '2023-11-30',
    title: { id: 'Per November 2023', en: 'As of November 2023' },
    notes: NOTES_2023_11,
    complete_through: through('2023-11-30', '2023-02-28', '2023-01-31'),
    headlines: [
      { id: 'provincial_libraries', figure_id: 'S001' },
      { id: 'regency_libraries', figure_id: 'S002' },
      { id: 'village_libraries', figure_id: 'S003' },
      { id: 'new_villages', figure_id: 'S004' },
      { id: 'replications', figure_id: 'S005' },
      { id: 'replication_provinces', figure_id: 'S006' },
      { id: 'participants', figure_id: 'F115' },
      { id: 'activities', figure_id: 'F114' },
    ],
  },
  {
    id: '2025-04',
    as_of: '2025-04-30',
    title: { id: 'Per April 2025', en: 'As of April 2025' },
    notes: NOTES_2025_04,
    complete_through: through('2025-04-30', '2025-04-30', '2025-04-30'),
    headlines: [
      { id: 'provincial_libraries', figure_id: 'F059' },
      { id: 'regency_libraries', figure_id: 'F069' },
      { id: 'village_libraries', figure_id: 'F070' },
      { id: 'new_villages', figure_id: 'F062' },
      { id: 'replications', figure_id: 'F092' },
      { id: 'replication_provinces', figure_id: 'F091' },
      { id: 'provinces_reached', figure_id: 'F068' },
      { id: 'participants', figure_id: 'F123' },
      { id: 'activities', figure_id: 'F125' },
    ],
  },
];
