const INVISIBLE = /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first `most` characters (whole code points), with an ellipsis where something was cut. */
export function clip(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2 + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/**
 * Foreign text inside a sentence: in quotation marks, cut short, its invisible and direction marks spelled out,
 * so that it can neither turn the sentence around nor hide in it. Still text: it must be rendered as text.
 */
export function quoted(text: string, most = 80): string {
  return `“${clip(text, most).replace(INVISIBLE, code)}”`;
}
