import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

/** Server markup without the comments that part text nodes. */
export const html = (node: ReactNode): string => renderToString(node).replaceAll('<!-- -->', '');
/** The opening tags of `name`. */
export const tags = (markup: string, name: string): string[] =>
  markup.match(new RegExp(`<${name}[ >][^>]*`, 'g')) ?? [];
/** The text of the element whose id is `id`. */
export const textOf = (markup: string, id: string): string =>
  new RegExp(`id="${id}"[^>]*>(?:<span[^>]*>)?([^<]*)`).exec(markup)?.[1] ?? '';
/** Value of an attribute in an opening tag; empty when it is not there. */
export const attribute = (tag: string | undefined, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag ?? '')?.[1] ?? '';
