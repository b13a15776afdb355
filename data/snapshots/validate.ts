import type { Manifest } from '../../src/snapshot/index.ts';

/** Placeholder until src/snapshot exports its validation. */
export async function validateSnapshot(_folder: string, _manifest: Manifest): Promise<void> {}
