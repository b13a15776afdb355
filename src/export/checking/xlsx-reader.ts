import type { CellValue } from '../../engine/index.ts';
import { dayOf, fromXmlText, STYLE } from '../xlsx-cells.ts';

const CELL =
  /<c r="[A-Z]+\d+"(?: t="(\w+)")?(?: s="(\d)")?(?:\/>|>(?:<is><t[^>]*>([\s\S]*?)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>)/g;

/** Reads the rows of a data sheet as workbook wrote it, without the head. */
export function xlsxReader(onRow: (cells: readonly CellValue[]) => void): {
  push(text: string): void;
  end(): void;
} {
  let rest = '';
  let head = true;
  const take = (xml: string) => {
    const cells = [...xml.matchAll(CELL)].map(([, type, style, text, value]): CellValue => {
      if (text !== undefined) return fromXmlText(text);
      if (value === undefined) return null;
      if (type === 'b') return value === '1';
      return style === String(STYLE.day) ? dayOf(Number(value)) : Number(value);
    });
    if (head) head = false;
    else onRow(cells);
  };
  return {
    push(text) {
      const rows = (rest + text).split('</row>');
      rest = rows.pop() ?? '';
      for (const each of rows) take(each.slice(each.indexOf('<row ')));
    },
    end: () => undefined,
  };
}
