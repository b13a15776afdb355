import type { Lang } from '../base/index.ts';
import type { Manifest } from '../snapshot/index.ts';

export interface Citation {
  readonly apa: string;
  readonly bibtex: string;
}

const RETRIEVED = { id: 'Diakses', en: 'Retrieved' } as const;
const FROM = { id: 'dari', en: 'from' } as const;
const VERSION = { id: 'Versi data', en: 'Data version' } as const;

/** How to cite what is on the screen: the snapshot is the version, its sha256 the proof. `day` is `YYYY-MM-DD`. */
export function citation(p: {
  readonly title: string;
  readonly site: string;
  readonly manifest: Manifest;
  readonly permalink: string;
  readonly lang: Lang;
  readonly day: string;
}): Citation {
  const { manifest, lang } = p;
  const year = manifest.as_of.slice(0, 4);
  const version = `${VERSION[lang]} ${manifest.id} (sha256 ${manifest.content_sha256.slice(0, 16)})`;
  return {
    apa: `${p.site}. (${year}). ${p.title} [Data set]. ${version}. ${RETRIEVED[lang]} ${p.day}, ${FROM[lang]} ${p.permalink}`,
    bibtex: [
      `@misc{tpbis-${manifest.id},`,
      `  author = {{${p.site}}},`,
      `  title = {${p.title.replaceAll(/[{}]/g, '')}},`,
      `  year = {${year}},`,
      `  version = {${manifest.id}},`,
      `  note = {sha256 ${manifest.content_sha256}},`,
      `  url = {${p.permalink}},`,
      `  urldate = {${p.day}}`,
      '}',
    ].join('\n'),
  };
}
