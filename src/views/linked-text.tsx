import { Fragment } from 'react';
import { type FigureLinks, To } from './figure-links.tsx';

const ID = /\b([FS]\d{3})\b/;

/** A text of our own whose figure ids are links to their rows. */
export function LinkedText({ text, links }: { readonly text: string; readonly links: FigureLinks }) {
  return text.split(ID).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order.
    <Fragment key={at}>{at % 2 === 1 ? <To link={links(piece)}>{piece}</To> : piece}</Fragment>
  ));
}
