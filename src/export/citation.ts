import type { Lang } from '../base/index.ts';
import type { Manifest } from '../snapshot/index.ts';
import { slug } from './save-blob.ts';

export interface Citation {
  readonly apa: string;
  readonly bibtex: string;
}

const WORDS = {
  id: { retrieved: 'Diakses', from: 'dari', version: 'Versi data', dates: 'id-ID' },
  en: { retrieved: 'Retrieved', from: 'from', version: 'Data version', dates: 'en-US' },
} as const;

/**
 * How to cite what is on the screen: the snapshot is the version, its sha256 the proof. No author is named, so the title
 * stands first, as APA 7 (9.12) asks. `day` is `YYYY-MM-DD`.
 */
export function citation(p: {
  readonly title: string;
  readonly site: string;
  readonly manifest: Manifest;
  readonly permalink: string;
  readonly lang: Lang;
  readonly day: string;
}): Citation {
  const { manifest, title, site, permalink } = p;
  const words = WORDS[p.lang];
  const year = manifest.as_of.slice(0, 4);
  const version = `${words.version} ${manifest.id} (sha256 ${manifest.content_sha256.slice(0, 16)})`;
  const date = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: 'UTC' });
  const retrieved = `${words.retrieved} ${date.format(new Date(p.day))}, ${words.from} ${permalink}`;
  return {
    apa: `${title} [Data set]. (${year}). ${site}. ${version}. ${retrieved}`,
    bibtex: [
      `@misc{tpbis-${manifest.id}-${slug(title).slice(0, 40)}-${sumOf(permalink)},`,
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

/** Signs that mean something to LaTeX, behind a backslash; braces, which would end a field, are left out. */
const forLatex = (text: string): string =>
  text.replaceAll(/[{}\\]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);

/** Eight signs that tell one address from another (FNV-1a, 32 bits), so that two citations never share a key. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
