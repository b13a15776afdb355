import { expect, test } from 'vitest';
import { LANGS } from '../../../src/base/index.ts';
import { openingQueries, type QuerySpec, storedName } from '../../../src/queries/index.ts';
import { DEFAULT_VIEW } from '../../../src/state/index.ts';
import { type AnyView, lazyViews } from '../../../src/views/index.ts';
import { readShippedSnapshot, shippedSnapshotIds } from '../../support/shipped-snapshots.ts';
import { contextOf } from './asked.ts';

const NAMES = ['figures', 'sharing', 'funding', 'data', 'brief'] as const;

test.each(NAMES)('%s opens from stored answers alone, in every snapshot, era and language', async (name) => {
  const view: AnyView = await lazyViews[name]();
  for (const id of shippedSnapshotIds()) {
    const { manifest } = readShippedSnapshot(id);
    const stored = new Set(openingQueries(manifest).map(storedName));
    for (const lang of LANGS)
      for (const era of ['38', '34'] as const) {
        const asked = view.ask({ ...DEFAULT_VIEW, view: name, era, lang }, contextOf(manifest, lang));
        for (const [question, spec] of Object.entries<QuerySpec>(asked))
          expect(stored, `${name} ${id} ${era} ${question}`).toContain(storedName(spec));
      }
  }
});
