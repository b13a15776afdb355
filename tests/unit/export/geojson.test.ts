import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/charts/index.ts';
import { FEATURES, jsonReader } from '../../../src/export/checking/json-reader.ts';
import { geoJsonWriter } from '../../../src/export/geojson.ts';
import type { ExportColumn, ExportRequest } from '../../../src/export/request.ts';
import { parseBoundaries, parseBoundaryFile } from '../../../src/snapshot/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { readFileRows } from '../../support/read-file.ts';

const column = (id: string, type: ExportColumn['type'], unit = ''): ExportColumn => ({
  ...{ id, type, unit, sums: false, label: id, about: '' },
});
const columns = [
  column('region_code', 'code'),
  column('region', 'text'),
  column('village_coverage', 'number', 'percent'),
  column('village_coverage_reason', 'text'),
  column('village_coverage_evidence', 'text'),
];

describe.each(['38', '34'] as const)('a map of era %s as GeoJSON', async (era) => {
  const file = join(import.meta.dirname, `../../../public/boundaries/provinces-${era}.topo.json`);
  const areas = areasOf(parseBoundaries(JSON.parse(readFileSync(file, 'utf8'))));
  const { manifest } = await buildFixtureSnapshot({});
  const request: ExportRequest = {
    choice: {
      source: { of: 'libraries', era, tier: [], channel: [], funding: [], region: null, atYear: null },
      where: [],
      search: '',
    },
    sort: [],
    columns,
    manifest,
    lang: 'en',
    title: 'Village coverage',
    filterWords: 'all',
    evidenceWords: 'Modelled',
    permalink: 'http://localhost/?view=coverage',
  };
  const writer = geoJsonWriter(request, { areas: () => areas, attribution: 'Map: M. Schematic.' });
  const rows = [
    ...areas.map(({ id }) => [id, `Region ${id}`, 6.43, null, 'modelled']),
    [null, 'no region', null, 'not_applicable', null],
  ];
  const text = `${writer.head}${rows.map((row, at) => writer.feature(row, at === 0)).join('')}${writer.end}`;
  const parsed = JSON.parse(text);

  it('says its title, evidence, attribution, address and box', () => {
    expect(parsed).toMatchObject({
      type: 'FeatureCollection',
      title: 'Village coverage',
      evidence: 'Modelled',
      attribution: 'Map: M. Schematic.',
      permalink: 'http://localhost/?view=coverage',
    });
    const [west, south, east, north] = parsed.bbox;
    for (const [value, near] of [
      [west, 95],
      [south, -11],
      [east, 141],
      [north, 6],
    ])
      expect(Math.abs(value - near)).toBeLessThan(1.5);
  });
  it('keeps hostile names as they are, read by native DuckDB', async () => {
    const hostile = [
      ...['=HYPERLINK("http://x","y")', '+1', '-1', '@x', '\ttab', 'line\nline', 'say "yes"', 'a;b,c'],
      ...['<script>alert(1)</script>', '📚 rumah', '\u202eabc', 'x'.repeat(10_000), '11.01'],
    ];
    const features = hostile.map((name, at) =>
      writer.feature([areas[at]?.id ?? null, name, -1, null, 'modelled'], at === 0),
    );
    const bytes = new TextEncoder().encode(`${writer.head}${features.join('')}${writer.end}`);
    const read = await readFileRows('geojson', bytes, columns);
    expect(read.map(([code, name, value]) => [code, name, value])).toEqual(
      hostile.map((name, at) => [areas[at]?.id, name, -1]),
    );
  });
  it('holds one feature for each row, with values, reason, evidence and unit, and no shape where there is none', () => {
    expect(parsed.features).toHaveLength(rows.length);
    expect(parsed.features[0]).toMatchObject({
      type: 'Feature',
      id: areas[0]?.id,
      properties: {
        region_code: areas[0]?.id,
        village_coverage: 6.43,
        village_coverage_reason: null,
        village_coverage_evidence: 'modelled',
        village_coverage_unit: 'percent',
      },
    });
    expect(parsed.features.at(-1)).toMatchObject({ geometry: null });
    expect(parsed.features.at(-1)).not.toHaveProperty('id');
  });
  it('winds rings as RFC 7946 asks: closed, outer against the clock, holes with it, longitude first', () => {
    for (const { geometry } of parsed.features) {
      if (geometry === null) continue;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons)
        rings.forEach((ring: readonly (readonly [number, number])[], at: number) => {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          const area = ring.reduce((sum, [x, y], index) => {
            const [nextX, nextY] = ring[index + 1] ?? [x, y];
            return sum + x * nextY - nextX * y;
          }, 0);
          expect(area > 0).toBe(at === 0);
          for (const [lon, lat] of ring) expect(lon > 90 && lon < 145 && lat > -15 && lat < 10).toBe(true);
        });
    }
  });
  it('reads back to the cells that were written, and as a boundary file of the app itself', () => {
    const read: unknown[] = [];
    const reader = jsonReader(columns, FEATURES, (cells) => read.push(cells));
    for (let at = 0; at < text.length; at += 1000) reader.push(text.slice(at, at + 1000));
    reader.end();
    expect(read).toEqual(rows);
    const shapes = parseBoundaryFile(text);
    expect(shapes.length).toBeGreaterThanOrEqual(areas.length);
  });
});
