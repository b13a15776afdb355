import { posix } from 'node:path';

/** Top to bottom: a room may import only from rooms that stand after it. */
export const ROOMS = [
  'app',
  'views',
  'export',
  'state',
  'queries',
  'metrics',
  'charts',
  'ui',
  'snapshot',
  'engine',
  'i18n',
  'base',
] as const;

/**
 * Entries beside `index.ts`, each for one reason: Node only, or too heavy to come with the index.
 * A screen of views is an entry too, so that it can be loaded when it is opened.
 */
export const EXTRA_ENTRIES: ReadonlySet<string> = new Set([
  'src/engine/node.ts',
  'src/engine/worker.ts',
  'src/charts/server.ts',
]);
const VIEW_ENTRY = /^src\/views\/[^/]+\/index\.tsx?$/;
const ROOM_ENTRY = /^src\/[^/]+\/index\.tsx?$/;

/** The views that an address can name. Other folders of views hold what several of them draw. */
const SCREENS: ReadonlySet<string> = new Set([
  'overview',
  'coverage',
  'growth',
  'funding',
  'table',
  'sharing',
  'figures',
  'data',
  'method',
  'brief',
]);

/** Which rooms may import a library, by the start of its name. Anything else has no door into src. */
export const DOORS: readonly (readonly [library: string, rooms: readonly string[]])[] = [
  ['@duckdb/duckdb-wasm', ['engine']],
  ['apache-arrow', ['engine']],
  ['js-sha256', ['engine']],
  ['fflate', ['export']],
  ['echarts', ['charts']],
  ['zrender', ['charts']],
  ['topojson-client', ['charts']],
  ['topojson-specification', ['charts']],
  ['@tanstack', ['ui']],
  ['@fontsource-variable', ['ui']],
  ['zustand', ['state']],
  ['react-dom', ['app']],
  ['react', ['app', 'views', 'export', 'state', 'charts', 'ui', 'i18n']],
];
const NODE_ONLY: ReadonlySet<string> = new Set(['src/engine/node.ts', 'src/charts/server.ts']);

const SPECIFIER =
  /(?:\b(?:import|export)\b[^'"`;()]*?\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire(?:\.resolve)?\s*\(\s*|@import\s+(?:url\()?)(['"])([^'"]+)\1/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** What a source text imports: static, dynamic, type-only and required specifiers. */
export function specifiersOf(source: string): readonly string[] {
  return [...source.replace(COMMENT, '').matchAll(SPECIFIER)].flatMap((match) => match[2] ?? []);
}

/** What the import of `specifier` in `file` (a path from the project's top) breaks; null when it is fine. */
export function importFault(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return libraryFault(file, specifier);
  const bare = specifier.replace(/\?.*$/, '');
  const target = posix.join(posix.dirname(file), bare);
  if (!target.startsWith('src/')) return `src must not reach ${target}`;
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === to) return from === 'views' ? betweenViews(file, target) : null;
  if (rank(to) <= rank(from)) return `${from} must not import ${to}: rooms import downward only`;
  return isEntry(target) ? null : `${to} is entered by its index, not by ${target}`;
}

/** The same for a script in data/, which may use the rooms named in `rooms`. */
export function dataImportFault(file: string, specifier: string, rooms: readonly string[]): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  if (target.startsWith('tests/')) return 'data must not use tests';
  if (!target.startsWith('src/')) return null;
  if (!rooms.includes(roomOf(target))) return `data must not use the room ${roomOf(target)}`;
  return isEntry(target) ? null : `${roomOf(target)} is entered by its index, not by ${target}`;
}

function libraryFault(file: string, specifier: string): string | null {
  if (specifier.startsWith('node:')) return NODE_ONLY.has(file) ? null : `${specifier} is not in a browser`;
  const door = DOORS.find(([library]) => specifier === library || specifier.startsWith(`${library}/`));
  if (!door) return `${specifier} has no door into src`;
  return door[1].includes(roomOf(file)) ? null : `${specifier} may be imported by ${door[1].join(', ')} only`;
}

function betweenViews(file: string, target: string): string | null {
  const [, , from = ''] = file.split('/');
  const [, , to = '', ...rest] = target.split('/');
  const fromRoot = !file.slice('src/views/'.length).includes('/');
  if (from === to || rest.length === 0 || fromRoot || !SCREENS.has(to)) return null;
  return `${from} must not import the view ${to}`;
}

function isEntry(target: string): boolean {
  return (
    ROOM_ENTRY.test(target) || VIEW_ENTRY.test(target) || EXTRA_ENTRIES.has(target) || /\.css$/.test(target)
  );
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function rank(room: string): number {
  return (ROOMS as readonly string[]).indexOf(room);
}
