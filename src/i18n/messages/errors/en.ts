import type { Fault, SnapshotFaultParams } from '../../params.ts';
import { clip, quoted } from '../../quote.ts';
import { findings } from './findings-en.ts';
import type { ErrorMessages } from './id.ts';

const OTHERS_OPEN = 'Other snapshots still open.';
const STORED_STAY = 'The stored numbers of the Overview and Coverage pages can still be read.';
const RETRY = 'Try again. If it keeps failing, choose another snapshot.';
const REPORT = 'Choose another snapshot, and tell whoever runs this site.';

const snapshotName = (p: SnapshotFaultParams): string => `Snapshot ${quoted(p.snapshot)}`;
const fileName = (p: SnapshotFaultParams): string => (p.file === null ? 'a file' : `file ${quoted(p.file)}`);

/** Failures in English. */
export const errors: ErrorMessages = {
  snapshot: {
    manifest_missing: (p) => ({
      happened: `${snapshotName(p)} was not found: it has no manifest.json.`,
      works: OTHERS_OPEN,
      next: 'Check the address of the link or choose another snapshot.',
    }),
    manifest_corrupt: (p) => ({
      happened: `The manifest.json of snapshot ${quoted(p.snapshot)} is damaged and cannot be read.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    contract_version: (p) => ({
      happened: `${snapshotName(p)} is written for a version of the data contract that this app does not know.`,
      works: OTHERS_OPEN,
      next: 'Reload the page to get the latest version of the app, or choose another snapshot.',
    }),
    file_missing: (p) => ({
      happened: `${snapshotName(p)} is incomplete: ${fileName(p)} is not on the server.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    network: (p) => ({
      happened: `The connection broke while ${fileName(p)} was being fetched.`,
      works: STORED_STAY,
      next: 'Check the connection, then try again.',
    }),
    truncated: (p) => ({
      happened: `The download of ${fileName(p)} was cut short: its size is not what manifest.json states.`,
      works: `${STORED_STAY} ${OTHERS_OPEN}`,
      next: RETRY,
    }),
    hash: (p) => ({
      happened: `The content of ${fileName(p)} is not what manifest.json states (its sha256 differs), so it is not used.`,
      works: OTHERS_OPEN,
      next: `${RETRY} A difference that stays means that the file was changed or damaged.`,
    }),
    not_parquet: (p) => ({
      happened: `The content of ${fileName(p)} is not Parquet that can be read.`,
      works: OTHERS_OPEN,
      next: REPORT,
    }),
    findings: (p) => ({
      happened: `${snapshotName(p)} did not pass the checks, so it is not shown.`,
      works: OTHERS_OPEN,
      next: 'Mend the data as the findings below say and publish them as a new snapshot.',
    }),
  },
  engine: {
    unsupported: (p): Fault => ({
      happened:
        p.missing.length === 0
          ? 'This browser cannot run the database.'
          : `This browser cannot run the database. It lacks: ${p.missing.map((name) => clip(name, 60)).join(', ')}.`,
      works: STORED_STAY,
      next: 'Use Chrome or Edge 95, Firefox 100, Safari 15.2, or anything newer.',
    }),
    failed_to_start: () => ({
      happened: 'The database could not be started.',
      works: STORED_STAY,
      next: 'Try again. If it keeps failing, reload the page.',
    }),
    died: () => ({
      happened: 'The database stopped, probably because the device ran out of memory.',
      works: 'What is on screen can still be read.',
      next: 'Close other pages of the browser, then restart the database.',
    }),
    query_failed: () => ({
      happened: 'One computation failed.',
      works: 'The rest of this page still works.',
      next: 'Change the choice or try again.',
    }),
    too_large: () => ({
      happened: 'The choice is too long to be computed at once.',
      works: 'The rest of this page still works.',
      next: 'Choose fewer items.',
    }),
  },
  unexpected: {
    happened: 'This part met an unexpected error.',
    works: 'The rest of this page still works.',
    next: 'Try again or reload the page.',
  },
  findings,
  labels: {
    heading: 'Something failed',
    works: 'What still works',
    next: 'What to do next',
    details: 'Technical details',
    retry: 'Try again',
    undo: 'Back to the choice before',
    reload: 'Reload the page',
    restart: 'Restart the database',
    chooseSnapshot: 'Choose another snapshot',
    findings: 'Findings of the checks',
  },
};
