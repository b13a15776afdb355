import type { Answer, Query } from '../engine/index.ts';
import {
  buildMetricSql,
  buildPartsSql,
  buildPulseSql,
  buildRangeSql,
  buildSharesSql,
  buildSpanSql,
  type Needs,
  needsActivity,
  readFigureRows,
  readMetricRows,
  readPartRows,
  readPulseRows,
  readRangeRows,
  readShareRows,
  readSpanRows,
} from '../metrics/index.ts';
import { amountsQuery, readAmountRows } from './amounts.ts';
import { contextQuery, readContextRows } from './context.ts';
import { figuresQuery } from './figures.ts';
import { gapsQuery, readGapRows } from './gaps.ts';
import { normalise } from './key.ts';
import { readRegionRows, regionsQuery } from './regions.ts';
import {
  type RowsSource,
  readRowsTotal,
  readTableRows,
  readValueCounts,
  rowsQuery,
  rowsTotalQuery,
  rowsValuesQuery,
} from './rows/index.ts';
import { readSharingRows, sharingQuery } from './sharing.ts';
import type { Frame, FrameOf, QuerySpec } from './spec.ts';
import { readTargetRows, targetsQuery } from './targets.ts';
import { readUnmappedRows, unmappedQuery } from './unmapped.ts';
import { readVariantRows, variantsQuery } from './variants.ts';

/** The SQL of a question to the snapshot in `schema`. Pure; equal questions give equal SQL. */
export function compile(spec: QuerySpec, schema: string): Query {
  const asked = normalise(spec);
  switch (asked.kind) {
    case 'metric':
      return buildMetricSql(asked, schema);
    case 'figures':
      return figuresQuery(asked, schema);
    case 'regions':
      return regionsQuery(asked, schema);
    case 'unmapped':
      return unmappedQuery(asked, schema);
    case 'sharing':
      return sharingQuery(schema);
    case 'funding_amounts':
      return amountsQuery(schema);
    case 'span':
      return buildSpanSql(asked, schema);
    case 'parts':
      return buildPartsSql(asked, schema);
    case 'shares':
      return buildSharesSql(asked, schema);
    case 'pulse':
      return buildPulseSql(asked, schema);
    case 'variants':
      return variantsQuery(schema);
    case 'targets':
      return targetsQuery(schema);
    case 'range':
      return buildRangeSql(asked, schema);
    case 'gaps':
      return gapsQuery(asked, schema);
    case 'context':
      return contextQuery(schema);
    case 'rows':
      return rowsQuery(asked, schema);
    case 'rows_total':
      return rowsTotalQuery(asked, schema);
    case 'rows_values':
      return rowsValuesQuery(asked, schema);
  }
}

/** Which tables of the snapshot must be in the engine before the question is put. */
export function needsOf(spec: QuerySpec): Needs {
  switch (spec.kind) {
    case 'pulse':
      return 'activity';
    case 'metric':
    case 'span':
    case 'shares':
      return needsActivity(spec) ? 'activity' : 'base';
    case 'rows':
    case 'rows_total':
    case 'rows_values':
      return sourceNeeds(spec.source);
    default:
      return 'base';
  }
}

function sourceNeeds(source: RowsSource): Needs {
  if (source.of === 'libraries' || source.of === 'figures') return 'base';
  const reported = source.of === 'activity' || source.metrics.some((metric) => needsActivity({ metric }));
  return reported ? 'activity' : 'base';
}

/**
 * Reads an answer as the frame of its question. `snapshot` is the content_sha256 of what was asked. Throws
 * DecodeError when a cell is not what the contract says.
 */
export function decodeFrame<Q extends QuerySpec>(
  spec: Q,
  sql: string,
  snapshot: string,
  answer: Answer,
): FrameOf<Q>;
export function decodeFrame(spec: QuerySpec, sql: string, snapshot: string, answer: Answer): Frame {
  switch (spec.kind) {
    case 'metric':
      return { spec, sql, snapshot, rows: readMetricRows(answer) };
    case 'figures':
      return { spec, sql, snapshot, rows: readFigureRows(answer) };
    case 'regions':
      return { spec, sql, snapshot, rows: readRegionRows(answer) };
    case 'unmapped':
      return { spec, sql, snapshot, rows: readUnmappedRows(answer) };
    case 'sharing':
      return { spec, sql, snapshot, rows: readSharingRows(answer) };
    case 'funding_amounts':
      return { spec, sql, snapshot, rows: readAmountRows(answer) };
    case 'span':
      return { spec, sql, snapshot, rows: readSpanRows(answer) };
    case 'parts':
      return { spec, sql, snapshot, rows: readPartRows(answer) };
    case 'shares':
      return { spec, sql, snapshot, rows: readShareRows(answer) };
    case 'pulse':
      return { spec, sql, snapshot, rows: readPulseRows(answer) };
    case 'variants':
      return { spec, sql, snapshot, rows: readVariantRows(answer) };
    case 'targets':
      return { spec, sql, snapshot, rows: readTargetRows(answer) };
    case 'range':
      return { spec, sql, snapshot, rows: readRangeRows(answer) };
    case 'gaps':
      return { spec, sql, snapshot, rows: readGapRows(answer) };
    case 'context':
      return { spec, sql, snapshot, rows: readContextRows(answer) };
    case 'rows':
      return { spec, sql, snapshot, rows: readTableRows(answer) };
    case 'rows_total':
      return { spec, sql, snapshot, rows: readRowsTotal(answer) };
    case 'rows_values':
      return { spec, sql, snapshot, rows: readValueCounts(answer) };
  }
}
