import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';
import { plural } from '../../wording.ts';
import { faults } from './own-faults-en.ts';
import type { OwnMessages } from './own-id.ts';

const f = formatsOf('en');

/** The reader's own files. */
export const own: OwnMessages = {
  heading: 'Your own files',
  lead: 'Open your data in every page, for instance from the programme’s own system. Files are read in this browser only; nothing is sent.',
  choose: 'Choose files',
  folder: 'Choose a folder',
  hint: 'One folder or ZIP with manifest.json and Parquet, Parquet files named after their table (libraries.parquet, activity.parquet), or CSV named after its table. They can also be dropped here.',
  reading: 'Reading the files…',
  refused: 'The files cannot be used',
  failed: 'The data did not pass the checks',
  where: (p) =>
    [p.file, p.line === '' ? '' : `line ${p.line}`, p.column === '' ? '' : `column ${p.column}`]
      .filter((part) => part !== '')
      .join(', '),
  nothingLost: 'The snapshots that are there have not changed.',
  found: 'What was found',
  standIn: 'from this site, since your files lack it',
  unused: (count) => `${f.number(count)} ${plural(count, 'file is', 'files are')} not used`,
  csv: (file) => `Columns of ${file}`,
  csvFile: 'Column in the file',
  csvColumn: 'Column of the table',
  csvUnused: 'not used',
  csvEmpty: 'left empty',
  csvFilled: (value) => `filled with ${quoted(value)}`,
  title: 'Name of the snapshot',
  asOf: 'Date of the data',
  asOfHint: 'The data are taken to be complete up to this day.',
  keep: 'Keep it in this browser until I remove it',
  keepHint: 'Otherwise it is gone when the page is closed. Keep nothing on a shared computer.',
  register: 'Check and add',
  checking: 'Checking every rule…',
  cancel: 'Cancel',
  done: 'The snapshot was added.',
  open: 'Open it on the Coverage page',
  held: 'Your snapshots',
  none: 'None yet. Those that you add appear here and in the choice of snapshots.',
  kept: 'Kept in this browser',
  notKept: 'Only until the page is closed',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${quoted(name)}`,
  keepNow: 'Keep in this browser',
  keepNamed: (name) => `Keep ${quoted(name)} in this browser`,
  contract: 'Tables and columns',
  contractLead:
    'The same rules hold for the built-in snapshots. The table libraries is enough; the table of regions is taken from this site when there is none.',
  template: 'Download a sample CSV of libraries',
  templateActivity: 'Download a sample CSV of activities',
  contractFile: 'Download the list of columns (CSV)',
  name: 'Column',
  type: 'Type',
  about: 'Content',
  needed: 'required',
  maybe: 'may be empty',
  values: 'Values',
  rows: (count) => `${f.number(count)} ${plural(count, 'row', 'rows')}`,
  faults,
};
