import type { OwnMessages } from './own-id.ts';

/** The reader's own files. */
export const own: OwnMessages = {
  heading: 'Your own files',
};
