/** English: `one` for exactly 1, else `many`. Indonesian nouns do not change. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The text with its first letter as at the start of a sentence. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
