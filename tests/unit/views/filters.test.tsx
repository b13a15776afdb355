import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CHANNELS, FUNDINGS, LANGS, TIERS } from '../../../src/base/index.ts';
import { plainText } from '../../../src/i18n/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/index.ts';
import { ClearFilters, LibraryFilters } from '../../../src/views/filters.tsx';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';
import { contextOf } from './asked.ts';

describe.skipIf(shippedSnapshotIds().length === 0)('the filters of every view that counts libraries', () => {
  const shown = (lang: (typeof LANGS)[number], state: Partial<ViewState>) => {
    const { manifest } = readShippedSnapshot(shippedSnapshotIds()[0] ?? '');
    const props = {
      state: { ...DEFAULT_VIEW, ...state },
      context: contextOf(manifest, lang),
      change: () => undefined,
    };
    return {
      menus: plainText(renderToStaticMarkup(<LibraryFilters {...props} />)),
      some: plainText(renderToStaticMarkup(<LibraryFilters {...props} sources={['apbn']} />)),
      clear: plainText(renderToStaticMarkup(<ClearFilters {...props} />)),
      t: props.context.t,
    };
  };

  test.each(LANGS)('offer each tier, channel and funding source by its name, in %s', (lang) => {
    const { menus, t } = shown(lang, {});
    for (const tier of TIERS) expect(menus).toContain(t.terms.tiers[tier].name);
    for (const channel of CHANNELS) expect(menus).toContain(t.terms.channels[channel].name);
    for (const funding of FUNDINGS) expect(menus).toContain(t.terms.fundings[funding].name);
  });

  test('offer only the funding sources that a view has', () => {
    const { some, t } = shown('en', {});
    expect(some).toContain(t.terms.fundings.apbn.name);
    expect(some).not.toContain(t.terms.fundings.csr.name);
  });

  test('can be cleared while they leave something out, and say how many are chosen', () => {
    expect(shown('en', {}).clear).toBe('');
    const { clear, menus, t } = shown('en', { tier: ['village', 'regency'] });
    expect(clear).toContain(t.coverage.controls.reset);
    expect(menus).toContain(t.coverage.controls.chosen(2));
  });
});
