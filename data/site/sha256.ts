import { createHash } from 'node:crypto';

/** Lower-case hex of the sha256 of `parts`, one after the other. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
