import type { Lang } from '../base/index.ts';
import * as en from './messages/en.ts';
import * as id from './messages/id.ts';

/** Every text of the app by area. Entries are strings, or functions of typed values that write them in. */
export type Messages = typeof id;

const MESSAGES: Readonly<Record<Lang, Messages>> = { id, en };

/** The texts of a language; the same object every time. Both languages have every text, or the build fails. */
export const translator = (lang: Lang): Messages => MESSAGES[lang];
