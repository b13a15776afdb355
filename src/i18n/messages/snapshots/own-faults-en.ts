import { clip, quoted } from '../../quote.ts';
import type { OwnFaultMessages } from './own-faults-id.ts';

const MEND = 'Mend it in the file, then choose it again.';

/** Why a reader's files cannot be used: what happened, and what to do. */
export const faults: OwnFaultMessages = {
  nothing_usable: (p) => ({
    happened: `None of the files is known (${clip(p.got, 120)}).`,
    next: 'Name each file after its table, for instance libraries.csv or libraries.parquet.',
  }),
  too_large: (p) => ({
    happened: `The files are too large to be opened in a browser (${p.got} bytes, at most ${p.expected}).`,
    next: 'Choose Parquet instead of CSV, or split the data.',
  }),
  unreadable: (p) => ({
    happened: `File ${quoted(p.file)} could not be read.`,
    next: 'Check that you may read it, close the program that uses it, then choose it again.',
  }),
  zip_broken: (p) => ({
    happened: `Archive ${quoted(p.file)} is damaged or no ZIP.`,
    next: 'Make the archive anew, or choose its files one by one.',
  }),
  two_manifests: (p) => ({
    happened: `There are two manifest.json: ${quoted(p.got)} and ${quoted(p.file)}.`,
    next: 'Choose one snapshot at a time.',
  }),
  manifest_broken: (p) => ({
    happened: `The content of ${quoted(p.file)} is not what the contract asks for.`,
    next: MEND,
  }),
  contract_version: (p) => ({
    happened: `${quoted(p.file)} is written for another version of the contract (${clip(p.got, 80)}).`,
    next: 'Reload the page to get the latest version of the app, or write the data for contract 1.',
  }),
  file_missing: (p) => ({
    happened: `File ${quoted(p.file)} is named in manifest.json but was not chosen with it.`,
    next: 'Choose the whole folder.',
  }),
  file_changed: (p) => ({
    happened: `The content of ${quoted(p.file)} is not what manifest.json states (its sha256 differs).`,
    next: 'Copy the original file again, or make a new manifest.json.',
  }),
  no_libraries: (p) => ({
    happened: `Table libraries is missing${p.got === '' ? '' : ` (found: ${clip(p.got, 80)})`}.`,
    next: 'Bring libraries.parquet or libraries.csv.',
  }),
  already_there: (p) => ({
    happened: `The content is that of snapshot ${quoted(p.got)}, which is there already.`,
    next: 'Open that snapshot, or choose other files.',
  }),
  not_parquet: (p) => ({
    happened: `The content of ${quoted(p.file)} is not Parquet that can be read.`,
    next: 'Write it again as Parquet, compressed by zstd, snappy or gzip or not at all.',
  }),
  csv_encoding: (p) => ({
    happened: `${quoted(p.file)} is not saved as UTF-8.`,
    next: 'Save it again as CSV UTF-8.',
  }),
  csv_empty: (p) => ({
    happened: `${quoted(p.file)} is empty.`,
    next: 'The first line must hold the names of the columns.',
  }),
  csv_columns: (p) => ({
    happened: `${quoted(p.file)} lacks column ${p.column}. Columns of the file: ${clip(p.got, 200)}.`,
    next: 'Add the column, or name it as the list of columns below does.',
  }),
  csv_value: (p) => ({
    happened: `${quoted(p.got)} cannot be read as column ${p.column}; an example that can: ${p.expected}.`,
    next: MEND,
  }),
  csv_shape: (p) => ({
    happened: `The lines of ${quoted(p.file)} cannot be read (${clip(p.got, 160)}).`,
    next: 'Each line must have as many columns as the first; a text that holds the separator stands in quotation marks.',
  }),
  bad_date: (p) => ({
    happened: `${quoted(p.got)} is no date.`,
    next: 'Write year, month and day, for instance 2025-06-30.',
  }),
  findings: (p) => ({
    happened: `The data break the rules below${p.file === '' ? '' : ` (${p.file})`}.`,
    next: MEND,
  }),
  engine: (p) => ({
    happened: `The database in the browser could not do it (${clip(p.got, 160)}).`,
    next: 'Try again. If it keeps failing, close other pages so that there is enough memory.',
  }),
};
