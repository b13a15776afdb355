import { readFileSync } from 'node:fs';
import type { MapArea, MapModel, Topology } from '../../../src/charts/index.ts';

/** The province boundaries of an era, as the data build writes them. */
export function provinces(era: '38' | '34'): Topology {
  const path = new URL(`../../../public/boundaries/provinces-${era}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Unit squares, one per id, at [column, row] with rows counting north. */
export function squares(places: Readonly<Record<string, readonly [number, number]>>): Topology {
  const entries = Object.entries(places);
  return {
    type: 'Topology',
    arcs: entries.map(([, [x, y]]) => [
      [x, y],
      [x, y + 1],
      [x + 1, y + 1],
      [x + 1, y],
      [x, y],
    ]),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: entries.map(([id], index) => ({ type: 'Polygon', id, arcs: [[index]] })),
      },
    },
  };
}

export function area(id: string, changes: Partial<MapArea> = {}): MapArea {
  return { id, fill: '--seq-3', pattern: 'none', outline: 'normal', ...changes };
}

export function mapOf(areas: readonly MapArea[], changes: Partial<MapModel> = {}): MapModel {
  return { areas, selected: null, focused: null, ...changes };
}

/** Names of elements of a well-formed document, in order; throws where tags do not close or characters stand raw. */
export function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  const pattern = /<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (pattern.lastIndex < xml.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(xml);
    if (!match) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', selfClosing, text] = match;
    if (text !== undefined || attributes) checkEntities(text ?? attributes);
    if (text !== undefined) continue;
    if (closing) {
      if (open.pop() !== name) throw new Error(`Unexpected </${name}> at ${at}`);
      continue;
    }
    const attributeNames = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, each]) => each);
    if (new Set(attributeNames).size !== attributeNames.length) throw new Error(`Attribute twice at ${at}`);
    names.push(name);
    if (!selfClosing) open.push(name);
  }
  if (open.length) throw new Error(`Left open: ${open.join(', ')}`);
  return names;
}

function checkEntities(text: string): void {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`Raw ampersand: ${text}`);
}
