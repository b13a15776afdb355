import { describe, expect, test } from 'vitest';
import {
  CHANGE_REASONS,
  CHANNELS,
  ERAS,
  EVIDENCES,
  FUNDINGS,
  LANGS,
  MISSING_REASONS,
  TIERS,
} from '../../../src/base/index.ts';
import { type Messages, plainText, translator } from '../../../src/i18n/index.ts';

const id = translator('id');
const en = translator('en');

type Leaf = { readonly path: string; readonly value: unknown };

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null || value instanceof String) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

const FIELDS =
  'snapshot file detail table column count key value fallback metric place year name from to of regions provinces ' +
  'villages regencies libraries attendances date publisher map unmapped reason change percent evidence through index bytes ' +
  'shown total stored live most pinned done rows link url permalink drawn matched doubtful unmatched first second tier ' +
  'channel village regency province title line got expected limit active' +
  ' people countries received replicated source what by';
/** Stands for any argument: a 7 as text and as number, each of whose fields is a "7" or a list or pair of them. */
const SEVEN: unknown = Object.assign(Object('7'), {
  ...Object.fromEntries(FIELDS.split(' ').map((field) => [field, '7'])),
  reason: 'not_listed',
  examples: ['7'],
  missing: ['7'],
  rank: { place: 7, of: 7 },
});

/** Every text that a leaf can write when its first argument is a 7. */
function written(leaf: Leaf): string[] {
  if (typeof leaf.value !== 'function') return [String(leaf.value)];
  return leaves(leaf.value(SEVEN, 0), leaf.path)
    .filter((made) => made.value !== null)
    .map((made) => String(made.value));
}

const hasArguments = (leaf: Leaf): boolean => typeof leaf.value === 'function';

describe.each(LANGS)('texts in %s', (lang) => {
  const all = leaves(translator(lang), '');

  test('every text is written out: no empty, undefined or doubled-space text', () => {
    for (const leaf of all) {
      for (const text of written(leaf)) {
        expect(text.trim(), leaf.path).not.toBe('');
        expect(text, leaf.path).not.toMatch(/undefined|NaN|\[object|null| {2}|\.\.$/);
      }
    }
  });
  test('typographic marks only: no straight quotes, no three dots', () => {
    for (const leaf of all)
      for (const text of written(leaf)) expect(text, leaf.path).not.toMatch(/["']|\.\.\./);
  });
  test('every text with arguments writes at least one of them', () => {
    const silent = /errors\.(engine|snapshot)|figures\.indicator$/;
    for (const leaf of all.filter(hasArguments)) {
      if (!silent.test(leaf.path)) expect(written(leaf).join(''), leaf.path).toContain('7');
    }
  });
});

test('both languages have the same texts, and they take arguments in the same places', () => {
  const shape = (messages: Messages) =>
    leaves(messages, '')
      .map((leaf) => `${leaf.path} ${typeof leaf.value}`)
      .sort();
  expect(shape(en)).toEqual(shape(id));
});

test('no text was left untranslated', () => {
  const same = leaves(id, '').filter((leaf) => {
    const other = leaves(en, '').find((candidate) => candidate.path === leaf.path);
    return typeof leaf.value === 'string' && leaf.value === other?.value;
  });
  const allowed =
    /^(terms\.(programme\.short|nation$|fundings\.(apbn|csr)\.short|channels\.stimulus\.short)|shell\.(language|nav\.views\.data)|(table|rows)\.nation$|exporting\.(data|formats\.(csv|xlsx|json|parquet|geojson))$|coverage\.controls\.reset|evidence\.|figures\.words|figures\.heading)/;
  expect(same.map((leaf) => leaf.path).filter((path) => !allowed.test(path))).toEqual([]);
});

test('Indonesian texts use no English interface words', () => {
  const english =
    /\b(snapshot|loading|dashboard|filter|data saver|browser|reset|play|click|klik|link|website|download|upload|error|query|the|and)\b/i;
  for (const leaf of leaves(id, '')) {
    if (leaf.path.startsWith('shell.language')) continue;
    for (const text of written(leaf)) expect(text, leaf.path).not.toMatch(english);
  }
});

test('every name of the domain has its words in both languages', () => {
  for (const m of [id, en]) {
    for (const tier of TIERS) expect(m.terms.tiers[tier].name).toBeTruthy();
    for (const channel of CHANNELS) expect(m.terms.channels[channel].about).toBeTruthy();
    for (const funding of FUNDINGS) expect(m.terms.fundings[funding].name).toBeTruthy();
    for (const era of ERAS) expect(m.terms.eras[era].name).toContain(era);
    for (const evidence of EVIDENCES) expect(m.evidence.about[evidence]).toMatch(/\.$/);
    for (const reason of MISSING_REASONS) expect(m.states.missing[reason].long).toMatch(/\.$/);
    for (const reason of CHANGE_REASONS) expect(m.states.change[reason].long).toMatch(/\.$/);
  }
});

test('the five reasons for a missing number have five different words', () => {
  for (const m of [id, en]) {
    expect(new Set(MISSING_REASONS.map((reason) => m.states.missing[reason].short)).size).toBe(5);
  }
});

test('a count of one is singular in English', () => {
  expect(en.terms.units.libraries.value(1, 0)).toBe('1 library');
  expect(en.terms.units.libraries.value(2396, 0)).toBe('2,396 libraries');
  expect(en.states.verified.differed(1)).toBe(
    '1 stored number differs from the live computation. The live number is shown.',
  );
  expect(id.terms.units.libraries.value(2396, 0)).toBe('2.396 perpustakaan');
});

test('"more than" figures are read aloud in words, and keep their sign on the line of the number', () => {
  expect(en.figures.qualified.at_least('8,200,000')).toEqual({
    text: '≥\u00a08,200,000',
    spoken: 'at least 8,200,000',
  });
  expect(id.figures.qualified.at_least('8.200.000').spoken).toBe('sedikitnya 8.200.000');
});

test('a region is announced with value, rank, change and evidence, and without what it lacks', () => {
  const bare = { name: 'Papua', value: '12 perpustakaan', rank: null, change: null, evidence: null };
  expect(id.states.announce.region(bare)).toBe('Papua: 12 perpustakaan');
  expect(
    id.states.announce.region({
      ...bare,
      rank: { place: 3, of: 38 },
      change: '+2 sejak 2023',
      evidence: 'hasil model',
    }),
  ).toBe('Papua: 12 perpustakaan, peringkat 3 dari 38, +2 sejak 2023, hasil model');
});

test('loading a file says which of how many and how large', () => {
  expect(plainText(id.states.loading.file({ index: 2, count: 8, bytes: 1_250_000 }))).toBe(
    'Mengunduh berkas potret data 2 dari 8 (1,3 MB)',
  );
});

test('a sentence keeps its numbers apart, so that each can be a link', () => {
  const link = { text: '2.396', href: '?view=figures' };
  const pieces = id.overview.sentences.newVillages({ year: 2024, villages: link });
  expect(pieces).toEqual([
    'Pada tahun 2024, ',
    link,
    ' desa/kelurahan baru bergabung melalui stimulus APBN.',
  ]);
});

test('each failure has its own words, and a hostile file name stays text in them', () => {
  const params = { snapshot: 'x', file: '<b>\u202E', detail: null };
  for (const m of [id, en]) {
    const said = Object.values(m.errors.snapshot).map((write) => write(params).happened);
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).not.toContain('\u202E');
    const finding = { table: 'libraries', column: 'tier', count: 3, examples: ['a'.repeat(10_000)] };
    const found = Object.values(m.errors.findings).map((write) => write(finding));
    expect(new Set(found).size).toBe(found.length);
    for (const text of found) expect(text.length).toBeLessThan(400);
  }
});

test('a repeated key says that the first counts, not that a default is used', () => {
  const notice = { key: 'year', value: '2020', reason: 'repeated', fallback: null } as const;
  expect(en.shell.notices.notice(notice)).toBe(
    'The key “year” stands more than once in the link. Only the first counts.',
  );
  expect(id.shell.notices.notice({ ...notice, reason: 'not_a_year' })).toContain('bukan tahun');
});

test('ledger words exist for what the views quote, and an unknown word is never invented', () => {
  expect(id.figures.indicator('new_village_partners')).toBe('Mitra desa/kelurahan baru');
  expect(id.figures.indicator('constructor')).toBeNull();
  expect(en.figures.unit('toString')).toBe('toString');
});
