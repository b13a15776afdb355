import { ownNamed, parseManifest } from '../../snapshot/index.ts';
import type { OwnSnapshot } from './own-snapshots.ts';

const DATABASE = 'tpbis-own-snapshots';
const STORE = 'snapshots';

interface Kept {
  readonly id: string;
  readonly manifest: unknown;
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
}

/**
 * The snapshots that the reader kept in this browser; one that cannot be read any more is left out, and one whose id
 * could be a published one's is kept anew under an own id.
 */
export async function readKept(): Promise<readonly OwnSnapshot[]> {
  const rows = await inStore('readonly', (store) => store.getAll() as IDBRequest<Kept[]>);
  const found = (rows ?? []).flatMap(({ id, manifest, files }) => {
    try {
      return [
        { id, own: { manifest: ownNamed(parseManifest(manifest)), files: new Map(files), kept: true } },
      ];
    } catch {
      return [];
    }
  });
  for (const { id, own } of found) if (id !== own.manifest.id && (await keep(own))) await forget(id);
  return found.map(({ own }) => own);
}

/** Keeps a snapshot in this browser; false when the browser has no room for it or no store. */
export async function keep({ manifest, files }: OwnSnapshot): Promise<boolean> {
  const row: Kept = { id: manifest.id, manifest, files: [...files] };
  return (await inStore('readwrite', (store) => store.put(row))) !== null;
}

/** Deletes a kept snapshot from this browser; false when that failed. */
export async function forget(id: string): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.delete(id))) !== null;
}

/** One request to the store; null when the browser refuses. */
function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    const fail = () => resolve(null);
    try {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
      opening.onerror = fail;
      opening.onsuccess = () => {
        const database = opening.result;
        try {
          const transaction = database.transaction(STORE, mode);
          const request = work(transaction.objectStore(STORE));
          transaction.oncomplete = () => {
            database.close();
            resolve(request.result);
          };
          transaction.onerror = transaction.onabort = () => {
            database.close();
            fail();
          };
        } catch {
          database.close();
          fail();
        }
      };
    } catch {
      fail();
    }
  });
}
