import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '../../../src/base/index.ts';
import type { CellValue } from '../../../src/engine/index.ts';
import type { Format } from '../../../src/export/request.ts';
import { makeExport } from '../../../src/export/run.ts';
import {
  ALL_OPEN,
  type Condition,
  compile,
  decodeFrame,
  type Field,
  fieldsOf,
  groupedSort,
  groupFields,
  type RowsChoice,
  type RowsSort,
  type RowsSource,
  type RowsSpec,
} from '../../../src/queries/index.ts';
import { type MetricEngine, openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';
import { readFileRows } from '../../support/read-file.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';

const ALL = { era: '38', tier: [], channel: [], funding: [], region: null } as const;
const METRICS = { of: 'metrics', ...ALL, by: [], from: 2021, to: 2024, pivoted: false } as const;
const SOURCES: readonly RowsSource[] = [
  { of: 'libraries', ...ALL, region: '33' as RegionCode, atYear: null },
  { of: 'libraries', ...ALL, era: '34', tier: ['village'], region: '91' as RegionCode, atYear: 2023 },
  { of: 'activity', ...ALL, region: '51' as RegionCode, inYear: 2024 },
  { ...METRICS, metrics: ['libraries', 'village_coverage'], level: 'province' },
  { ...METRICS, metrics: ['participants_per_activity'], level: 'province', era: '34', pivoted: true },
  {
    ...METRICS,
    metrics: ['new_libraries'],
    level: 'province',
    by: ['tier', 'channel'],
    channel: ['stimulus'],
  },
  { ...METRICS, metrics: ['libraries'], level: 'regency', region: '33' as RegionCode, from: 2024 },
];
const CONDITIONS: readonly Condition[] = [
  { column: 'tier', test: 'in', values: ['village'] },
  { column: 'joined_year', test: 'from', value: '2021' },
  { column: 'village_coverage', test: 'to', value: '6' },
  { column: 'activities', test: 'from', value: '2' },
  { column: 'name', test: 'missing' },
  { column: 'village_coverage_reason', test: 'present' },
];
const FORMATS: readonly Format[] = ['csv', 'csv_id', 'xlsx', 'json', 'geojson', 'parquet'];
const SQUARE = [
  [
    [
      [100, 0],
      [101, 0],
      [101, 1],
      [100, 0],
    ],
  ],
] as const;

const inFile = (field: Field) => ({ ...field, label: field.id, unit: '', about: '' });
const columnsOf = ({ source }: RowsChoice) => fieldsOf(source).map(inFile);

describe.skipIf(!shippedSnapshotIds().includes('2025-04'))('filters x sorts x formats', () => {
  let opened: MetricEngine;
  const snapshot = readShippedSnapshot('2025-04');
  beforeAll(async () => {
    opened = await openMetricEngine(snapshot);
  }, 120_000);
  afterAll(() => opened.engine.close());

  /** What the screen asks for, all of it in one window. */
  async function screen(choice: RowsChoice, sort: readonly RowsSort[]) {
    const spec: RowsSpec = { kind: 'rows', ...choice, sort, offset: 0, limit: 100_000 };
    const query = compile(spec, SCHEMA);
    const answer = await opened.engine.ask(query);
    const total = compile({ kind: 'rows_total', ...choice }, SCHEMA);
    return {
      rows: decodeFrame(spec, query.sql, '', answer).rows,
      total: (await opened.engine.ask(total)).columns,
    };
  }

  /** The rows of a file of that choice, read with nothing of the app. */
  async function fileOf(
    choice: RowsChoice,
    sort: readonly RowsSort[],
    format: Format,
    columns: ReturnType<typeof columnsOf>,
    groupsOf: readonly string[] = [],
  ) {
    const { blob } = await makeExport({
      request: {
        ...{ choice, sort, columns, manifest: snapshot.manifest, lang: 'en', title: 'T' },
        ...{ filterWords: '', evidenceWords: '', permalink: 'http://localhost/' },
        ...(groupsOf.length === 0 ? {} : { groupsOf }),
        shapes: { areas: () => [{ id: '33', polygons: SQUARE }], attribution: 'A' },
      },
      format,
      pack: 'plain',
      door: { open: async () => ({ engine: opened.engine, schema: SCHEMA }), restart: () => undefined },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    return readFileRows(format, new Uint8Array(await blob.arrayBuffer()), columns);
  }

  const choices = fc
    .record({
      source: fc.constantFrom(...SOURCES),
      where: fc.subarray([...CONDITIONS], { maxLength: 2 }),
      search: fc.constantFrom('', '', 'kab', 'SU'),
      order: fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 3 }),
    })
    .map(({ source, where, search, order }) => {
      const fields = fieldsOf(source);
      const known = where.filter(({ column }) => fields.some(({ id }) => id === column));
      const sort = order.map(([at, descending]) => ({
        column: fields[at % fields.length]?.id ?? '',
        descending,
      }));
      return { choice: { source, where: known, search }, sort };
    });

  it.each(FORMATS)(
    'as %s: read by others it is the query on the screen, row by row, with its sums',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(choices, async ({ choice, sort }) => {
          const columns = columnsOf(choice);
          const { rows, total } = await screen(choice, sort);
          const read = await fileOf(choice, sort, format, columns);
          const meant = rows.map((row) => columns.map(({ id }): CellValue => row[id] ?? null));
          expect(read).toEqual(meant);
          for (const [at, { id, sums }] of columns.entries()) {
            if (!sums) continue;
            const sum = read.reduce((all, cells) => all + Number(cells[at] ?? 0), 0);
            expect(sum, id).toBeCloseTo(Number(total[`sum_${id}`]?.[0] ?? 0), 6);
          }
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );

  it('of a grouped table: the rows of its open groups in their order, and the groups with their sums', async () => {
    const groupings: readonly (readonly [RowsSource, readonly string[], RowsSort])[] = [
      [SOURCES[0] as RowsSource, ['region', 'tier'], { column: 'joined_year', descending: true }],
      [SOURCES[2] as RowsSource, ['region'], { column: 'participants', descending: true }],
      [SOURCES[6] as RowsSource, ['province'], { column: 'libraries', descending: false }],
      [
        {
          ...{ ...METRICS, level: 'regency', from: 2019, pivoted: true },
          metrics: ['libraries', 'new_libraries', 'village_coverage', 'libraries_per_100k', 'activities'],
        },
        ['province'],
        { column: 'libraries_2024', descending: true },
      ],
    ];
    for (const [source, by, key] of groupings) {
      const choice = { source, where: [], search: '' };
      const columns = columnsOf(choice);
      const spec: RowsSpec = { kind: 'rows', ...choice, sort: [key], offset: 0, limit: 100_000 };
      const grouped = { ...spec, group: { by, open: [ALL_OPEN] } };
      const query = compile(grouped, SCHEMA);
      const lines = decodeFrame(grouped, query.sql, '', await opened.engine.ask(query)).rows;
      const meant = lines.filter(({ line_depth }) => line_depth === null);
      const read = await fileOf(choice, groupedSort([key], by, source), 'csv', columns);
      expect(read.length).toBeGreaterThan(10);
      expect(read).toEqual(meant.map((row) => columns.map(({ id }): CellValue => row[id] ?? null)));
      const of = groupFields(source, by).map(inFile);
      const heads = lines.filter(({ line_depth }) => line_depth !== null);
      expect(await fileOf(choice, [key], 'csv', of, by)).toEqual(
        heads.map((head) =>
          of.map(({ id }): CellValue => {
            if (id === 'group_level') return Number(head.line_depth) + 1;
            return id === 'group_rows' ? Number(head.line_rows) : (head[id] ?? null);
          }),
        ),
      );
    }
  }, 60_000);
});
