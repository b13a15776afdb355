import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { META_POLICY } from './csp.ts';

/** Largest file that the common static hosts take. */
const FILE_MAX = 25_000_000;
/** Hosts that libraries reach for by default; none may be left in what we ship. Written in pieces on purpose. */
const THIRD_PARTY = [
  ['cdn.jsdelivr', 'net'],
  ['unpkg', 'com'],
  ['extensions.duckdb', 'org'],
  ['fonts.googleapis', 'com'],
].map((parts) => parts.join('.'));

/** What a page breaks of the content policy that it states; empty when nothing. */
export function pageFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const unscripted = html.replace(/<script[^>]*type="application\/json"[^>]*>[\s\S]*?<\/script>/g, '');
  const policy = /http-equiv="Content-Security-Policy"/.exec(html)?.index ?? -1;
  const first = /<(script|link|style)\b/.exec(html)?.index ?? html.length;
  if (policy < 0 || !html.includes(META_POLICY)) faults.push('states no content policy, or another one');
  else if (policy > first) faults.push('states its content policy after something it should bind');
  if (/<script(?![^>]*\ssrc=)[^>]*>/.test(unscripted)) faults.push('holds an inline script');
  if (/<style\b/.test(unscripted)) faults.push('holds a style element');
  if (/<[^>]+\sstyle=/.test(unscripted)) faults.push('holds a style attribute');
  if (/<[^>]+\son[a-z]+=/.test(unscripted)) faults.push('holds an event attribute');
  if (/<(script|link|img)[^>]*\s(src|href)="(https?:)?\//.test(unscripted)) {
    faults.push('names a file by an absolute address, which fails under a sub-path');
  }
  return faults;
}

/** What the built site in `folder` breaks, one line each; empty when nothing. */
export function checkSite(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const faults = names.flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).size > FILE_MAX) return [`${name} is larger than 25 MB`];
    if (!/\.(html|js|css)$/.test(name)) return [];
    const text = readFileSync(path, 'utf8');
    const hosts = THIRD_PARTY.filter((host) => text.includes(host)).map((host) => `${name} names ${host}`);
    return name.endsWith('.html')
      ? [...hosts, ...pageFaults(text).map((fault) => `${name} ${fault}`)]
      : hosts;
  });
  return names.includes('index.html') ? faults : ['index.html is missing', ...faults];
}
