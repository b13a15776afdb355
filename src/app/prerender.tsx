import { renderToString } from 'react-dom/server';
import type { Lang } from '../base/index.ts';
import type { Topology } from '../charts/index.ts';
import { areaIds, mapAnchors, renderMapSvg } from '../charts/server.ts';
import { formatsOf, translator } from '../i18n/index.ts';
import type { QuerySpec } from '../queries/index.ts';
import { parseIndex, parseManifest } from '../snapshot/index.ts';
import { createViewStore, DEFAULT_VIEW, type ViewName } from '../state/index.ts';
import { FirstChart } from '../views/index.ts';
import { type PageData, preloadedFrom } from './page-data.ts';
import { Root } from './root.tsx';
import { createSession } from './session/session.ts';
import { firstView } from './views-by-name.ts';

export { storedName } from '../queries/index.ts';

/** The pages that the build makes. */
export const PAGES: readonly { readonly view: ViewName; readonly lang: Lang }[] = [
  { view: 'overview', lang: 'id' },
  { view: 'overview', lang: 'en' },
  { view: 'coverage', lang: 'id' },
  { view: 'coverage', lang: 'en' },
];

/** The questions of all pages, each once: what the page data must answer. Ranges are large and no first chart shows them. */
export function pageQuestions(index: unknown, manifest: unknown): readonly QuerySpec[] {
  const specs = PAGES.flatMap(({ view, lang }) => {
    const context = {
      lang,
      t: translator(lang),
      f: formatsOf(lang),
      manifest: parseManifest(manifest),
      index: parseIndex(index),
    };
    const asked: Readonly<Record<string, QuerySpec | undefined>> = firstView(view).ask(
      { ...DEFAULT_VIEW, view, lang },
      context,
    );
    return Object.values(asked).flatMap((spec) => (spec && spec.kind !== 'range' ? [spec] : []));
  });
  return [...new Map(specs.map((spec) => [JSON.stringify(spec), spec])).values()];
}

/** Where the links of a map stand. */
export const anchorsOf = (topology: Topology) => mapAnchors(topology, areaIds(topology));

/** A page as HTML with its first chart, by the app's own code. */
export function renderPage(page: (typeof PAGES)[number], data: PageData, topology: Topology): string {
  const store = createViewStore({ initial: { ...DEFAULT_VIEW, ...page } });
  const session = createSession((path) => path, preloadedFrom(data));
  return renderToString(
    <FirstChart.Provider value={(model) => renderMapSvg(model, topology, `${page.view}-${page.lang}`)}>
      <Root store={store} session={session} />
    </FirstChart.Provider>,
  );
}

/** The shell around an empty page, for addresses that no page made at build fits: what shows while the app is fetched. */
export function renderWaiting(lang: Lang, data: PageData): string {
  const store = createViewStore({ initial: { ...DEFAULT_VIEW, view: 'brief', lang } });
  const session = createSession((path) => path, preloadedFrom({ ...data, answers: [] }));
  // The page that will be opened is not known yet: none is marked as the one that is open.
  return renderToString(<Root store={store} session={session} />).replaceAll(' aria-current="page"', '');
}
