/** Splits CSV text (RFC 4180: commas, double quotes, LF or CRLF, optional BOM) into rows of cells. */
export function parseCsvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || cell !== '') rows.push(row);
    row = [];
    cell = '';
  };
  for (; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  if (quoted) throw new Error('CSV: a quoted cell is not closed');
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Reads CSV text with a header line. Throws when the header lacks a column of `columns` or a row has another length. */
export function parseCsv<const C extends string>(
  text: string,
  columns: readonly C[],
  name: string,
): Readonly<Record<C, string>>[] {
  const [header, ...rows] = parseCsvRows(text);
  if (!header) throw new Error(`${name}: no header line`);
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0) throw new Error(`${name}: column ${column} is missing`);
    return [column, place] as const;
  });
  return rows.map((row, index) => {
    if (row.length !== header.length)
      throw new Error(`${name}: row ${index + 2} has ${row.length} cells instead of ${header.length}`);
    const record = {} as Record<C, string>;
    for (const [column, place] of places) record[column] = row[place] ?? '';
    return record;
  });
}
