import type { Tally } from '../tally.ts';
import type { Reading } from './file-reader.ts';
import { type Check, type Report, reporter } from './reporter.ts';

/** Reads a file while it is written. */
export interface Checker {
  /** The next piece of the file; it may be read later. Throws when a piece before it could not be read. */
  read(piece: Blob): void;
  /** What the whole file holds. Rejects with RangeError when it cannot be read, with Error when the reader stopped. */
  done(): Promise<Tally>;
  /** Stops whatever still works. */
  close(): void;
}

/** A reader that works beside the page where there are workers, else in place; `onRows` is told of the rows read. */
export function checker(reading: Reading, onRows: (rows: number) => void): Checker {
  let fault: unknown = null;
  let settle: { resolve(tally: Tally): void; reject(reason: unknown): void } | null = null;
  const tally = new Promise<Tally>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Its failure is met where it is awaited.
  tally.catch(() => undefined);
  const fail = (reason: unknown) => {
    fault ??= reason;
    settle?.reject(reason);
  };
  const take = (report: Report) => {
    if ('rows' in report) onRows(report.rows);
    else if ('tally' in report) settle?.resolve(report.tally);
    else fail(new RangeError(report.unreadable));
  };
  const { tell, stop } = teller(take, fail);
  tell({ kind: 'open', reading });
  return {
    read(piece) {
      if (fault !== null) throw fault;
      tell({ kind: 'piece', piece });
    },
    done() {
      tell({ kind: 'whole' });
      return tally;
    },
    close() {
      stop();
      fail(new Error('The reader was closed'));
    },
  };
}

function teller(
  onReport: (report: Report) => void,
  onFault: (reason: unknown) => void,
): { tell(check: Check): void; stop(): void } {
  if (typeof Worker === 'undefined') {
    const report = reporter();
    let turn = Promise.resolve();
    const tell = (check: Check) => {
      turn = turn.then(async () => onReport(await report(check)));
    };
    return { tell, stop: () => undefined };
  }
  const worker = new Worker(new URL('./checking-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Report>) => onReport(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onFault(new Error(event.message || 'The reader of the file stopped'));
  };
  return { tell: (check) => worker.postMessage(check), stop: () => worker.terminate() };
}
