import {
  CHANNELS,
  type Channel,
  EVIDENCES,
  type Evidence,
  FUNDINGS,
  type Funding,
  TIERS,
  type Tier,
} from '../base/index.ts';
import type { Answer, ColumnSpec, Query } from '../engine/index.ts';
import { every, name, number, readRows, sql, texts } from '../metrics/index.ts';
import { selecting } from './select.ts';
import type { UnmappedSpec } from './spec.ts';

/** A library that no map can show. `regionGiven` is a code that `regions` does not have. */
export interface UnmappedRow {
  readonly id: string;
  readonly name: string | null;
  readonly regionGiven: string | null;
  readonly tier: Tier;
  readonly channel: Channel;
  readonly funding: Funding;
  readonly joinedYear: number;
  /** `YYYY-MM-DD`. */
  readonly leftOn: string | null;
  readonly evidence: Evidence;
  /** How many there are in all, whatever the limit. */
  readonly total: number;
}

const COLUMNS = {
  library_id: 'VARCHAR',
  name: 'VARCHAR',
  region_code: 'VARCHAR',
  tier: 'VARCHAR',
  channel: 'VARCHAR',
  funding: 'VARCHAR',
  joined_year: 'INTEGER',
  left_on: 'VARCHAR',
  evidence: 'VARCHAR',
  total: 'INTEGER',
} as const satisfies ColumnSpec;

/** In the order of ids. */
export function unmappedQuery(spec: UnmappedSpec, schema: string): Query {
  const filters = (['tier', 'channel', 'funding'] as const).flatMap((dimension) =>
    spec[dimension].length === 0 ? [] : [sql`l.${name(dimension)} IN ${texts(spec[dimension])}`],
  );
  const mapped = sql`SELECT 1 FROM ${name(schema, 'regions')} r
  WHERE r.region_code = l.region_code AND r.level IN ('province', 'regency')`;
  return selecting(
    COLUMNS,
    sql`FROM ${name(schema, 'libraries')} l
WHERE ${every([sql`NOT EXISTS (${mapped})`, ...filters])}
ORDER BY library_id
LIMIT ${number(spec.limit)}`,
    { total: sql`count(*) OVER ()` },
  );
}

/** Throws DecodeError for a cell outside its closed list. */
export function readUnmappedRows(answer: Answer): readonly UnmappedRow[] {
  return readRows(answer, (row) => ({
    id: row.text('library_id'),
    name: row.textOrNull('name'),
    regionGiven: row.textOrNull('region_code'),
    tier: row.one(TIERS, 'tier'),
    channel: row.one(CHANNELS, 'channel'),
    funding: row.one(FUNDINGS, 'funding'),
    joinedYear: row.number('joined_year'),
    leftOn: row.textOrNull('left_on'),
    evidence: row.one(EVIDENCES, 'evidence'),
    total: row.number('total'),
  }));
}
