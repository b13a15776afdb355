import { formatsOf } from '../../formats/formats.ts';
import type { ExportMessages } from './id.ts';

const f = formatsOf('en');

/** Taking numbers away: files, receipt, citation, in English. */
export const exporting: ExportMessages = {
  keep: 'Save',
  citePage: 'Cite this page',
  take: 'Save picture or data',
  picture: 'Picture',
  data: 'Data',
  linkAndCitation: 'Link and citation',
  preview: (title) => `Preview of the picture: ${title}`,
  copyPicture: 'Copy picture',
  print: 'Print picture',
  noPicture: 'The picture could not be made in this browser. Try the other kind.',
  notFetched: 'This part could not be fetched. Check the connection and try once more.',
  open: 'Download data',
  heading: 'Download exactly what is on the screen',
  format: 'Kind of file',
  formats: {
    csv: 'CSV (UTF-8)',
    csv_id: 'CSV for Excel in Indonesia',
    xlsx: 'Excel (XLSX)',
    json: 'JSON',
    parquet: 'Parquet',
    geojson: 'GeoJSON (with boundaries)',
  },
  pack: 'What comes with it',
  packs: { zip: 'ZIP with receipt and dictionary', plain: 'The data file alone' },
  rows: (count) => `${f.number(count)} rows, all that the filter keeps`,
  grouped: (by) =>
    `On screen they are grouped by ${by}. The file has the rows of every group in the same order, without the lines that sum them up.`,
  guarded:
    'Codes and texts that look like numbers begin with an apostrophe, so that Excel leaves them as they are. For other tools choose CSV (UTF-8).',
  start: 'Make the file',
  cancel: 'Cancel',
  close: 'Close',
  save: (name) => `Save ${name}`,
  working: {
    preparing: 'Preparing the rows',
    writing: 'Writing the file',
    checking: 'Reading the file back',
  },
  progress: (p) => `${f.number(p.done)} of ${f.number(p.total)} rows`,
  ready: (p) => `The file was read back: ${f.number(p.rows)} rows, sums agree. ${f.bytes(p.bytes)}.`,
  busy: 'Another download is still being made. Wait for it or cancel it first.',
  cancelled: 'Cancelled. No file was made.',
  mismatch: 'Read back, the file did not equal the data, so it is not offered. Try once more.',
  tooManyRows: (most) => `Excel holds ${f.number(most)} rows at most. Choose CSV or Parquet.`,
  cellTooLong: 'A cell is too long for Excel. Choose another kind of file.',
  died: 'The database stopped while the file was written. No file was made; the table still works. Try once more.',
  failed: 'The file could not be made. The table still works. Try once more.',
  copyLink: 'Copy link',
  copied: 'Copied',
  cite: 'Cite',
  copy: 'Copy',
  png: 'PNG image',
  svg: 'SVG image',
  titleOfSite: 'TPBIS impact: data of the programme Library Transformation Based on Social Inclusion',
  version: (id) => `Data version ${id}`,
};
