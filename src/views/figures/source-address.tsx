import { clip } from '../../i18n/index.ts';

const LONGEST = 120;

/** Where a source can be read: a link that tells the other site nothing; shown, never fetched. Only web addresses become links. */
export function SourceAddress({ url, none }: { readonly url: string | null; readonly none: string }) {
  if (url === null || url === '') return <span>{none}</span>;
  const shown = clip(url.replace(/^https?:\/\/(www\.)?/, ''), LONGEST);
  if (!/^https?:\/\//i.test(url)) return <span>{clip(url, LONGEST)}</span>;
  return (
    <a className="ledger-address" href={url} rel="noreferrer external">
      {shown}
    </a>
  );
}
