import { Fragment } from 'react';

const ID = /\b([FS]\d{3})\b/;

/** A text of our own whose figure ids are links to their rows. */
export function LinkedText({
  text,
  hrefOf,
}: {
  readonly text: string;
  readonly hrefOf: (id: string) => string;
}) {
  return text.split(ID).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order.
    <Fragment key={at}>{at % 2 === 1 ? <a href={hrefOf(piece)}>{piece}</a> : piece}</Fragment>
  ));
}
