import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';
import { plural } from '../../wording.ts';
import { compared } from './compared-en.ts';
import type { SnapshotsMessages } from './id.ts';
import { own } from './own-en.ts';

const f = formatsOf('en');

/** The data page: the snapshots on offer, two of them compared, and the reader's own files. */
export const snapshots: SnapshotsMessages = {
  heading: 'Snapshots',
  lead: 'Each snapshot holds what was known on a date. Its content never changes: a correction is a new snapshot.',
  faces: { label: 'Parts of this page', list: 'Snapshots', compare: 'Compare', files: 'Your own files' },
  count: (shown) => `${f.number(shown)} ${plural(shown, 'snapshot', 'snapshots')} on offer`,
  shown: 'On screen',
  opening: 'Opens first',
  imported: 'From your files',
  open: 'Open this snapshot',
  compareWith: (name) => `Compare with ${name}`,
  unreadable: (id) => `The description of snapshot ${quoted(id)} cannot be read.`,
  facts: {
    id: 'Name',
    asOf: 'Date of the data',
    evidence: 'Evidence',
    libraries: 'Libraries',
    content: 'sha256 of all content',
    check: 'Checks',
  },
  librariesBy: (p) =>
    `${f.number(p.village)} village, ${f.number(p.regency)} regency and city, ${f.number(p.province)} provincial`,
  check: {
    unchecked: 'Not checked in this browser yet',
    checking: 'Being checked…',
    passed: 'The fingerprint of every file agrees and every rule is met',
    opened: 'The fingerprints of its files agree and the main rules are met',
    failed: 'Did not pass the checks',
    run: 'Check every rule',
  },
  notes: 'What this snapshot uses and why',
  known: 'Known until',
  knownAbout: { libraries: 'Libraries', activity: 'Activities' },
  anyChannel: 'all channels',
  files: (count, bytes) => `${f.number(count)} ${plural(count, 'file', 'files')}, ${bytes}`,
  columns: { table: 'Table', rows: 'Rows', file: 'File', size: 'Size', sha: 'Fingerprint (sha256)' },
  copy: 'Copy',
  copied: 'Copied',
  copySha: (file) => `Copy the sha256 of ${file}`,
  download: (file) => `Download ${file}`,
  manifest: 'Download manifest.json',
  sources: 'Sources and licences',
  compared,
  own,
};
