import { join } from 'node:path';

/** The project's top folder. */
export const PROJECT = join(import.meta.dirname, '..', '..');
/** Where the build keeps what it can make again; never tracked. */
export const CACHE = join(PROJECT, '.cache');
export const DIST = join(PROJECT, 'dist');
export const SNAPSHOTS = join(PROJECT, 'public', 'snapshots');
/** Stored answers, a folder for each snapshot, until the build puts them beside it. */
export const ANSWERS = join(CACHE, 'answers');
