import type { Lang } from '../base/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { slug } from './save-blob.ts';

export interface Citation {
  readonly apa: string;
  readonly bibtex: string;
}

const WORDS = {
  id: {
    ...{ retrieved: 'Diakses', from: 'dari', version: 'Versi data', dates: 'id-ID' },
    ...{ undated: 't.t.', keptIn: 'Dihimpun dalam' },
  },
  en: {
    ...{ retrieved: 'Retrieved', from: 'from', version: 'Data version', dates: 'en-US' },
    ...{ undated: 'n.d.', keptIn: 'As kept in' },
  },
} as const;

/** Where and when something was seen. */
interface Cited {
  readonly site: string;
  readonly manifest: Manifest;
  readonly permalink: string;
  readonly lang: Lang;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * How to cite what is on the screen: the snapshot is the version, its sha256 the proof. The author is the dashboard
 * itself, as a group that made a data set is (APA 7, 9.11 and 10.9).
 */
export function citation(p: Cited & { readonly title: string; readonly author: string }): Citation {
  const { manifest, title, author, site, permalink } = p;
  const year = manifest.as_of.slice(0, 4);
  return {
    apa: `${author}. (${year}). ${title} [Data set]. ${siteWords(p)}`,
    bibtex: [
      `@misc{tpbis-${manifest.id}-${slug(title).slice(0, 40)}-${sumOf(permalink)},`,
      `  author = {{${forLatex(author)}}},`,
      `  title = {{${forLatex(title)}}},`,
      `  howpublished = {${forLatex(site)}},`,
      `  year = {${year}},`,
      `  version = {${manifest.id}},`,
      `  note = {sha256 ${manifest.content_sha256}},`,
      `  url = {${permalink}},`,
      `  urldate = {${p.day}}`,
      '}',
    ].join('\n'),
  };
}

/** How to cite a published figure: its own source first, then where it was kept. `statement` says what it states. */
export function figureCitation(
  p: Cited & {
    readonly statement: string;
    /** `date` in words; null = the source has none. */
    readonly source: {
      readonly publisher: string;
      readonly title: string;
      readonly url: string | null;
      readonly date: string | null;
    };
  },
): string {
  const { undated, keptIn } = WORDS[p.lang];
  const { publisher, title, url, date } = p.source;
  const source = [`${publisher}.`, `(${date ?? undated}).`, `${title}.`, ...(url ? [url] : [])].join(' ');
  return `${source} [${p.statement}]. ${keptIn} ${siteWords(p)}`;
}

function siteWords({ site, manifest, permalink, lang, day }: Cited): string {
  const words = WORDS[lang];
  const version = `${words.version} ${manifest.id} (sha256 ${manifest.content_sha256.slice(0, 16)})`;
  const date = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: 'UTC' });
  return `${site}. ${version}. ${words.retrieved} ${date.format(new Date(day))}, ${words.from} ${permalink}`;
}

/** Signs that mean something to LaTeX, behind a backslash; those that would still do something are left out. */
const forLatex = (text: string): string =>
  text.replaceAll(/[{}\\~^]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);

/** Eight signs that tell one address from another (FNV-1a, 32 bits), so that two citations hardly ever share a key. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
