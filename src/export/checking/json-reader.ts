import type { CellValue } from '../../engine/index.ts';
import type { ReadColumn } from './csv-reader.ts';

/** How a file of rows, one object a line, begins and ends, and where in an object its cells are. */
export interface JsonShape {
  readonly begins: (line: string) => boolean;
  readonly ends: string;
  readonly cellsOf: (row: unknown, columns: readonly ReadColumn[]) => readonly CellValue[];
}

/** A list of objects. */
export const JSON_LIST: JsonShape = {
  begins: (line) => line === '[',
  ends: ']',
  cellsOf: (row, columns) => {
    const cells = row as Readonly<Record<string, CellValue>>;
    return columns.map(({ id }) => cells[id] ?? null);
  },
};

/** A collection of features, whose properties are the cells. */
export const FEATURES: JsonShape = {
  begins: (line) => line.startsWith('{') && line.endsWith(',"features":['),
  ends: ']}',
  cellsOf: (row, columns) => {
    const { properties } = row as { readonly properties: Readonly<Record<string, CellValue>> };
    return columns.map(({ id }) => properties[id] ?? null);
  },
};

/** Reads the lines of such a file in any pieces. Throws RangeError, naming the line, where it is not whole. */
export function jsonReader(
  columns: readonly ReadColumn[],
  { begins, ends, cellsOf }: JsonShape,
  onRow: (cells: readonly CellValue[]) => void,
): { push(text: string): void; end(): void } {
  let rest = '';
  let lines = 0;
  /** Whether a further row may, must or must not follow. */
  let follows: 'head' | 'first' | 'another' | 'end' | 'nothing' = 'head';
  const wrong = () => new RangeError(`line ${lines}`);
  const take = (text: string) => {
    lines += 1;
    if (follows === 'head') {
      if (!begins(text)) throw wrong();
      follows = 'first';
      return;
    }
    if (text === ends && (follows === 'first' || follows === 'end')) {
      follows = 'nothing';
      return;
    }
    if (follows === 'end' || follows === 'nothing') throw wrong();
    const more = text.endsWith(',');
    onRow(cellsOf(rowOf(more ? text.slice(0, -1) : text, wrong), columns));
    follows = more ? 'another' : 'end';
  };
  return {
    push(text) {
      const whole = (rest + text).split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) take(line);
    },
    end() {
      if (follows !== 'nothing' || rest !== '') throw new RangeError('The file ends early');
    },
  };
}

function rowOf(text: string, wrong: () => RangeError): unknown {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row === 'object' && row !== null) return row;
  } catch {
    // Said below.
  }
  throw wrong();
}
