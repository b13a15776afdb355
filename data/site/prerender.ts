import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QuerySpec } from '../../src/queries/index.ts';
import { ANSWERS, CACHE, DIST, PROJECT, SNAPSHOTS } from './project.ts';
import { readAnswers } from './stored-answers.ts';

/**
 * `tsx data/site/prerender.ts`: puts the pages that open the app, with their first chart, into dist/index.html. The
 * document carries the first of them; the others wait in templates, and `place.js` takes the one that fits the address.
 * Their code is the app's own, built for Node into .cache/prerender.
 */
interface Page {
  readonly view: string;
  readonly lang: string;
}
interface Pages {
  readonly PAGES: readonly Page[];
  pageQuestions(index: unknown, manifest: unknown): readonly QuerySpec[];
  storedName(spec: QuerySpec): string;
  anchorsOf(topology: unknown): unknown;
  renderPage(page: Page, data: unknown, topology: unknown): string;
  renderWaiting(lang: string, data: unknown): string;
}
const entry = pathToFileURL(join(CACHE, 'prerender', 'prerender.js')).href;
const { anchorsOf, PAGES, pageQuestions, renderPage, renderWaiting, storedName }: Pages = await import(entry);

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const index = json(join(SNAPSHOTS, 'index.json')) as { readonly default: string };
const manifest = json(join(SNAPSHOTS, index.default, 'manifest.json'));
const topology = json(join(PROJECT, 'public', 'boundaries', 'provinces-38.topo.json'));
const stored = readAnswers(join(ANSWERS, index.default));

const answers = pageQuestions(index, manifest).map((spec) => {
  const text = stored.get(storedName(spec));
  if (text === undefined)
    throw new Error(`No stored answer for an opening question: ${JSON.stringify(spec)}`);
  return { spec, stored: JSON.parse(text) as unknown };
});
const data = { index, manifest, answers, era: '38' as const, anchors: anchorsOf(topology) };

const pages = PAGES.map((page) => ({
  id: `${page.view}-${page.lang}`,
  html: renderPage(page, data, topology),
}));
const waiting = ['id', 'en'].map((lang) => ({ id: `other-${lang}`, html: renderWaiting(lang, data) }));
const [first, ...others] = [...pages, ...waiting];
const templates = others.map(({ id, html }) => `<template id="page-${id}">${html}</template>`).join('\n');
/** Data, never run; `<` is escaped so that no value can end the element. */
const island = `<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const file = join(DIST, 'index.html');
const html = readFileSync(file, 'utf8')
  .replace('<!--page-->', () => first?.html ?? '')
  .replace('<!--pages-->', () => `${templates}\n${island}`);
writeFileSync(file, appAfterPaint(html));
console.log(
  `   ${pages.length} pages, ${answers.length} answers, ${(Buffer.byteLength(html) / 1000).toFixed(0)} KB of HTML`,
);

/**
 * Takes the app's own script and what it preloads out of the head, and leaves their addresses in a template that
 * `place.js` reads after the first paint.
 */
function appAfterPaint(page: string): string {
  const entry = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(page);
  if (!entry) throw new Error('The built page names no module script');
  const preloads = page.match(/\s*<link rel="modulepreload"[^>]*>/g) ?? [];
  const bare = [entry[0], ...preloads].reduce((text, part) => text.replace(part, ''), page);
  const files = preloads.map((link) => link.trim()).join('');
  const template = `<template id="app-files" data-entry="${entry[1]}">${files}</template>\n    `;
  return bare.replace('<script src="./place.js">', () => `${template}<script src="./place.js">`);
}
