import { unzipSync } from 'fflate';

/** The files of a zip by path. Throws when it is damaged, or when it holds more than `limit` bytes. */
export function unpack(
  zip: Uint8Array,
  limit: number,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  let total = 0;
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > limit) throw new RangeError(`more than ${limit} bytes`);
      return !name.endsWith('/');
    },
  });
  return Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
}
