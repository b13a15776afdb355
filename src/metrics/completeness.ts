import { CHANNELS } from '../base/index.ts';
import type { CompleteThrough } from '../snapshot/index.ts';
import { type Sql, text } from './sql.ts';

/** Tables whose completeness a manifest states. */
export const TOPICS = ['libraries', 'activity'] as const;
export type Topic = (typeof TOPICS)[number];

/** topic, channel, through DATE: one row each. A channel's own line wins over `any`; without both, `as_of` holds. */
export function completeThroughRows(vintage: {
  readonly as_of: string;
  readonly complete_through: readonly CompleteThrough[];
}): Sql {
  const rows = TOPICS.flatMap((topic) =>
    CHANNELS.map((channel) => {
      const through = throughOf(vintage.complete_through, topic, channel) ?? vintage.as_of;
      return `(${text(topic)}, ${text(channel)}, DATE ${text(through)})`;
    }),
  );
  return `SELECT topic, channel, through FROM (VALUES ${rows.join(', ')}) AS v(topic, channel, through)` as Sql;
}

function throughOf(lines: readonly CompleteThrough[], topic: Topic, channel: string): string | undefined {
  const own = lines.find((line) => line.table === topic && line.channel === channel);
  const any = lines.find((line) => line.table === topic && line.channel === 'any');
  return (own ?? any)?.through;
}
