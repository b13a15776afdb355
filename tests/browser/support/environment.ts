const site = process.env.SITE_URL ?? 'http://localhost:4173/';
const subpath = process.env.SUBPATH_URL ?? 'http://localhost:4174/a/b/';

/** Where the two servers of a test run stand: at the root, and below a sub-path. */
export const environment = {
  site,
  subpath,
  origins: [new URL(site).origin, new URL(subpath).origin] as readonly string[],
};

export const LANGS = ['id', 'en'] as const;
export const THEMES = ['light', 'dark'] as const;
/** The two pages whose first chart is in the page itself. */
export const FIRST_PAGES = { overview: './', coverage: './?view=coverage' } as const;
export const WIDTHS = [360, 768, 1440] as const;

/** The address of a view with further keys of the URL contract. */
export function address(view: keyof typeof FIRST_PAGES, keys: Readonly<Record<string, string>> = {}): string {
  const params = new URLSearchParams(keys);
  if (view !== 'overview') params.set('view', view);
  const query = params.toString();
  return query === '' ? './' : `./?${query}`;
}
