import type { Tally } from '../tally.ts';
import { fileReader, type Reading, type RowCounter } from './file-reader.ts';

/** What a reporter is told: first what to read, then the pieces of the file in turn, then that it is whole. */
export type Check =
  | { readonly kind: 'open'; readonly reading: Reading }
  | { readonly kind: 'piece'; readonly piece: Blob }
  | { readonly kind: 'whole' };
/** Rows so far; what was counted in the whole file; or why it cannot be read. */
export type Report = { readonly rows: number } | { readonly tally: Tally } | { readonly unreadable: string };

/** Answers each check with a report; after a file turned out to be unreadable, with the same again. */
export function reporter(): (check: Check) => Promise<Report> {
  let reader: RowCounter | null = null;
  let unreadable: Report | null = null;
  return async (check) => {
    if (unreadable) return unreadable;
    try {
      if (check.kind === 'open') reader = fileReader(check.reading);
      if (check.kind === 'piece') await reader?.push(new Uint8Array(await check.piece.arrayBuffer()));
      if (check.kind === 'whole' && reader) return { tally: await reader.done() };
      return { rows: reader?.rows() ?? 0 };
    } catch (thrown) {
      unreadable = { unreadable: thrown instanceof Error ? thrown.message : String(thrown) };
      return unreadable;
    }
  };
}
