import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ColumnContract, TABLES, type TableContract } from '../src/snapshot/index.ts';
import { INDICATOR_RULES } from './ledger/indicator-rules.ts';

/** The parts of `data/README.md` that are written from code, by the name in their markers. */
export function generatedParts(): Readonly<Record<string, string>> {
  return { contract: contractTables(), indicators: indicatorList() };
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function columnLine([name, column]: readonly [string, ColumnContract]): string {
  const values = column.values ? `: ${column.values.map((value) => `\`${value}\``).join(', ')}` : '';
  const type = `${column.type}${column.nullable ? ', may be null' : ''}`;
  return `| \`${name}\` | ${type} | ${cell(column.about)}${values} |`;
}

function contractTables(): string {
  const tables: [string, TableContract][] = Object.entries(TABLES);
  return tables
    .map(([name, table]) => {
      const key =
        table.key.length > 0 ? `Key: ${table.key.map((column) => `\`${column}\``).join(', ')}.` : 'No key.';
      const lines = Object.entries(table.columns).map(columnLine);
      return [
        `### ${name}`,
        `${table.about} ${key} ${table.required ? 'Required.' : 'May be left out.'}`,
        '',
        '| column | type | holds |',
        '| --- | --- | --- |',
        ...lines,
      ].join('\n');
    })
    .join('\n\n');
}

function indicatorList(): string {
  const lines = INDICATOR_RULES.map((rule) => {
    const names = rule.indicators.map((name) => `\`${name}\``).join(', ');
    return `- ${rule.about} (tier ${rule.tier}, channel ${rule.channel.replace('_', ' ')}): ${names}`;
  });
  return `\n${lines.join('\n')}\n`;
}

/** `text` with every generated part put between its markers. Throws when a marker is missing. */
export function fillIn(text: string): string {
  return Object.entries(generatedParts()).reduce((filled, [name, part]) => {
    const [start, end] = [`<!-- ${name}: written by data/readme.ts -->`, `<!-- ${name}: end -->`];
    const [from, to] = [filled.indexOf(start), filled.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks the markers of ${name}`);
    return `${filled.slice(0, from + start.length)}\n${part}\n${filled.slice(to)}`;
  }, text);
}

const file = new URL('./README.md', import.meta.url);
if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, fillIn(readFileSync(file, 'utf8')));
