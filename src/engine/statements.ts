/**
 * The longest SQL statement that the engine takes, in bytes of UTF-8; longer lists belong in a table. Its stack is
 * small too (1.28.0, measured): 200 SELECTs in one UNION ALL, 15,000 items in one IN list, or 460 rows of 15 VALUES
 * in one INSERT stop it for good; 50, 5,000 and 300 are well.
 */
export const SQL_BYTES_MAX = 2 ** 17;

/** A quoted text, a quoted name, a line comment or a block comment: where a semicolon does not end a statement. */
const OPAQUE = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//y;

/** Splits a script at its semicolons; the engine takes one statement at a time. Empty statements are dropped. */
export function splitStatements(script: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  const cut = (to: number) => {
    const statement = script.slice(from, to).trim();
    if (statement !== '') found.push(statement);
    from = to + 1;
  };
  while (at < script.length) {
    OPAQUE.lastIndex = at;
    if (OPAQUE.test(script)) {
      at = OPAQUE.lastIndex;
      continue;
    }
    if (script[at] === ';') cut(at);
    at += 1;
  }
  cut(script.length);
  return found;
}

/** `text` as an SQL string literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `name` as a quoted SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
