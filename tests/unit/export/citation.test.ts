import { describe, expect, it } from 'vitest';
import { citation, figureCitation } from '../../../src/export/citation.ts';
import type { Manifest } from '../../../src/snapshot/index.ts';

const manifest = { id: '2025-04', as_of: '2025-04-30', content_sha256: 'ab'.repeat(32) } as Manifest;
const given = {
  author: 'TPBIS',
  title: 'Who paid & how much? 38 provinces, 100 % {2024}',
  site: 'TPBIS impact',
  manifest,
  permalink: 'http://localhost/?view=funding&snapshot=2025-04',
  lang: 'en',
  day: '2026-11-26',
} as const;

describe('a citation', () => {
  it('in APA has title, year, version with its hash, day and address, in both languages', () => {
    expect(citation(given).apa).toBe(
      'TPBIS. (2025). Who paid & how much? 38 provinces, 100 % {2024} [Data set]. TPBIS impact. Data version 2025-04 (sha256 abababababababab). Retrieved November 26, 2026, from http://localhost/?view=funding&snapshot=2025-04',
    );
    expect(citation({ ...given, lang: 'id' }).apa).toContain(
      'Versi data 2025-04 (sha256 abababababababab). Diakses 26 November 2026, dari http',
    );
  });
  it('in BibTeX has one entry with a plain key and signs that LaTeX takes as they are', () => {
    const { bibtex } = citation(given);
    expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n/);
    expect(bibtex).toContain('title = {{Who paid \\& how much? 38 provinces, 100 \\% 2024}}');
    expect(bibtex).toContain(`sha256 ${'ab'.repeat(32)}`);
    expect(bibtex.match(/[{}]/g)?.filter((sign) => sign === '{')).toHaveLength(bibtex.split('}').length - 1);
  });
  it('of another address has another key', () => {
    const keyOf = (permalink: string) => citation({ ...given, permalink }).bibtex.split('\n')[0];
    expect(keyOf('http://localhost/?a')).not.toBe(keyOf('http://localhost/?b'));
    expect(keyOf('http://localhost/?a')).toBe(keyOf('http://localhost/?a'));
  });
});

describe('a citation of a published figure', () => {
  const source = {
    publisher: 'Perpusnas',
    title: 'Laporan kinerja',
    url: 'https://e.id/l.pdf',
    date: '2024',
  };
  const { title: _title, author: _author, ...seen } = given;
  it('names its own source first, what it states, then where it was kept', () => {
    expect(figureCitation({ ...seen, source, statement: 'F070: 2,396 libraries; Indonesia' })).toBe(
      'Perpusnas. (2024). Laporan kinerja. https://e.id/l.pdf [F070: 2,396 libraries; Indonesia]. As kept in TPBIS impact. Data version 2025-04 (sha256 abababababababab). Retrieved November 26, 2026, from http://localhost/?view=funding&snapshot=2025-04',
    );
  });
  it('says that a source has no date, and leaves out an address that it does not have', () => {
    const bare = { ...source, url: null, date: null };
    const said = figureCitation({ ...seen, lang: 'id', source: bare, statement: 'F070: 1' });
    expect(said).toMatch(
      /^Perpusnas\. \(t\.t\.\)\. Laporan kinerja\. \[F070: 1\]\. Dihimpun dalam TPBIS impact\./,
    );
  });
});
