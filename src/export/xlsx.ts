import type { CellValue } from '../engine/index.ts';
import { type Archive, archive, putText } from './archive.ts';
import { type ExportColumn, ExportError } from './request.ts';
import { columnName, HEAD, SHEET, SHEET_END, SHEET_START, STYLE, serialOf, xmlText } from './xlsx-cells.ts';

/** What a sheet holds at most (Excel specifications and limits). */
export const XLSX_ROWS = 1_048_575;
const XLSX_CELL = 32_767;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A row and its place; cells name theirs too, for readers that do not count. */
const row = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, at) => cell.replace('<c', `<c r="${columnName(at)}${number}"`)).join('')}</row>`;

const textCell = (text: string, style: number): string => {
  if (text.length > XLSX_CELL) throw new ExportError('cell_too_long', `A cell has ${text.length} characters`);
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
};

function cell(value: CellValue, column: ExportColumn | undefined): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  if (column?.type === 'date') return `<c s="${STYLE.day}"><v>${serialOf(value)}</v></c>`;
  return textCell(value, STYLE.text);
}

/** A row of the data sheet; its head is row 1. */
export const xlsxRow = (
  cells: readonly CellValue[],
  columns: readonly ExportColumn[],
  number: number,
): string =>
  row(
    number,
    cells.map((value, at) => cell(value, columns[at])),
  );

const sheetHead = (names: readonly string[]): string =>
  SHEET_START +
  row(
    1,
    names.map((name) => textCell(name, STYLE.head)),
  );

/** A workbook with data written in pieces, and further sheets of text. */
export interface Workbook {
  rows(text: string): Promise<void>;
  done(
    sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  ): Promise<Blob>;
  /** Stops whatever still works. */
  close(): void;
}

export async function workbook(
  columns: readonly ExportColumn[],
  onPiece: (piece: Blob) => void,
): Promise<Workbook> {
  const zip = archive(onPiece);
  const encoder = new TextEncoder();
  try {
    await zip.entry('xl/worksheets/sheet1.xml');
    await zip.push(encoder.encode(sheetHead(columns.map(({ id }) => id))));
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
  return {
    rows: (text) => zip.push(encoder.encode(text)),
    async done(sheets) {
      await zip.push(encoder.encode(SHEET_END));
      await zip.end();
      for (const [at, { rows }] of sheets.entries()) {
        const [head = [], ...rest] = rows;
        const body = rest.map((texts, below) =>
          row(
            below + 2,
            texts.map((text) => textCell(text, STYLE.text)),
          ),
        );
        const text = `${sheetHead(head)}${body.join('')}${SHEET_END}`;
        await putText(zip, `xl/worksheets/sheet${at + 2}.xml`, text);
      }
      await writeFrame(zip, ['data', ...sheets.map(({ name }) => name)]);
      return zip.done('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    },
    close: () => zip.close(),
  };
}

async function writeFrame(zip: Archive, names: readonly string[]): Promise<void> {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const types = names.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${main}.worksheet+xml"/>`,
  );
  await putText(
    zip,
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>${types.join('')}</Types>`,
  );
  await putText(
    zip,
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  await putText(
    zip,
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${DOCUMENT}"><sheets>${sheets.join('')}</sheets></workbook>`,
  );
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  await putText(
    zip,
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${RELATIONS}">${links.join('')}<Relationship Id="rIdStyles" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
  );
  await putText(
    zip,
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
}
