import { sha256Hex } from '../engine/index.ts';

/** Names a snapshot's content: sha256 of the files' sha256 (hex), sorted, one a line. */
export function contentSha256(fileHashes: readonly string[]): Promise<string> {
  return sha256Hex(new TextEncoder().encode([...fileHashes].sort().join('\n')));
}
