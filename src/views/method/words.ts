import type { Lang } from '../../base/index.ts';
import { en } from './words-en.ts';
import { id, type MethodWords } from './words-id.ts';

export type { MethodWords };

/** The method page's own texts; they come with the page, so that no other page carries them. */
export const WORDS: Readonly<Record<Lang, MethodWords>> = { id, en };
