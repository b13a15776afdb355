import { renderToStaticMarkup } from 'react-dom/server';
import { areaIds, mapAnchors } from '../../../../src/charts/index.ts';
import type { Engine } from '../../../../src/engine/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/index.ts';
import { coverage } from '../../../../src/views/coverage/index.ts';
import type { CoverageModel } from '../../../../src/views/coverage/read.ts';
import { buildFixtureSnapshot } from '../../../support/fixture-snapshot.ts';
import { wholeCountry } from '../../../support/whole-country.ts';
import { provinces } from '../../charts/support.ts';
import { openSeat, type Seat } from '../asked.ts';

/** Libraries in every third regency, more with its place in the list and with the years, and one in each province. */
function libraries(evidence: 'modelled' | 'registry') {
  const regions = wholeCountry();
  const regencies = regions.filter(({ level }) => level === 'regency');
  const row = (library_id: string, region_code: unknown, joined_year: number, tier: string) => ({
    library_id,
    region_code: String(region_code),
    joined_year,
    tier,
    evidence,
  });
  const inRegencies = regencies.flatMap(({ region_code }, at) =>
    Array.from({ length: (at % 3) * ((at % 7) + 6) }, (_, index) =>
      row(`v${at}-${index}`, region_code, 2020 + (index % 4), 'village'),
    ),
  );
  const provincial = regions
    .filter(({ level }) => level === 'province')
    .map(({ region_code }) => row(`p${region_code}`, region_code, 2021, 'province'));
  return { regions, libraries: [...inRegencies, ...provincial] };
}

export interface Country {
  readonly seat: Seat;
  readonly engine: Engine;
  model(state: Partial<ViewState>): Promise<CoverageModel>;
  /** The page as HTML. */
  page(state: Partial<ViewState>): Promise<string>;
}

/** The whole country as a snapshot of one kind of evidence, with the coverage page over it. */
export async function openCountry(evidence: 'modelled' | 'registry'): Promise<Country> {
  const seat = await openSeat(await buildFixtureSnapshot(libraries(evidence), { manifest: { evidence } }));
  const model = (state: Partial<ViewState>) => seat.model(coverage, { view: 'coverage', ...state });
  return {
    seat,
    engine: seat.engine,
    model,
    page: async (state) => {
      const full: ViewState = { ...DEFAULT_VIEW, view: 'coverage', lang: 'en', ...state };
      const topology = provinces(full.era);
      const { Draw } = coverage;
      return renderToStaticMarkup(
        <Draw
          model={await model(full)}
          state={full}
          context={seat.context('en')}
          geography={{ topology, anchors: mapAnchors(topology, areaIds(topology)) }}
          change={() => undefined}
          href={(change) => ('region' in change ? `?region=${change.region}` : regionOf(change, full))}
        />,
      );
    },
  };
}

const regionOf = (change: unknown, state: ViewState): string =>
  typeof change === 'object' && change !== null && 'apply' in change && typeof change.apply === 'function'
    ? `?region=${(change.apply as (view: ViewState) => ViewState)(state).region}`
    : '?';

/** A tag's attribute by name, entities undone. */
export const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : plain(value);
};
export const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every piece of text on the page, without what is in tags. */
export const textsOf = (html: string): readonly string[] =>
  html
    .split(/<[^>]*>/)
    .map((text) => plain(text).trim())
    .filter((text) => text !== '');

/** The regions' links of a form: code by what the link says, with what stands inside it. */
export function linksOf(
  html: string,
): ReadonlyMap<string, { readonly label: string; readonly texts: readonly string[] }> {
  const nav = /<nav class="(?:region-form|map-links)".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const found = [...nav.matchAll(/(<a [^>]*>)(.*?)<\/a>/gs)].flatMap(([, tag = '', inside = '']) => {
    const texts = textsOf(inside);
    const own = attribute(tag, 'data-code');
    const label = own === null ? attribute(tag, 'aria-label') : texts[0];
    const code = own ?? attribute(tag, 'href')?.split('=')[1];
    return label && code ? [[code, { label, texts: own === null ? texts : texts.slice(1) }] as const] : [];
  });
  if (new Set(found.map(([code]) => code)).size !== found.length) throw new Error('a region stands twice');
  return new Map(found);
}

/** The rows of the page's table by region name: the texts of their cells. */
export function tableOf(html: string): ReadonlyMap<string, readonly string[]> {
  const body = /<table class="ui-table">.*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '';
  const rows = body.split('</tr>').flatMap((row) => {
    const texts = textsOf(row);
    return texts[0] === undefined ? [] : [[texts[0], texts] as const];
  });
  if (new Set(rows.map(([name]) => name)).size !== rows.length) throw new Error('a row stands twice');
  return new Map(rows);
}
