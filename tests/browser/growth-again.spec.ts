import fc from 'fast-check';
import { openWhole, pictureOf, whole } from './support/growth.ts';
import { expect, ready, test, verified } from './support/test.ts';

const FACES = ['libraries', 'provinces', 'activity', 'targets'] as const;

/** Addresses of any valid state of the growth page; the same every run. */
const STATES = fc.sample(
  fc
    .record({
      mode: fc
        .tuple(
          fc.constantFrom(...FACES),
          fc.constantFrom('path', 'tier', 'channel', 'total'),
          fc.subarray(['share', 'own', 'activities']),
        )
        .map(([face, split, more]) => [face, split, ...more].join('_')),
      era: fc.constantFrom('38', '34'),
      region: fc.constantFrom('', '33', '91', '73.09'),
      tier: fc.constantFrom('', 'village', 'village,regency'),
      channel: fc.constantFrom('', 'stimulus', 'replication'),
      from: fc.constantFrom('', '2019', '2021'),
      to: fc.constantFrom('', '2023'),
      metric: fc.constantFrom('', 'libraries', 'new_libraries'),
      q: fc.constantFrom('', '9000@2030'),
      form: fc.constantFrom('', 'list'),
      snapshot: fc.constantFrom('', '2023-11'),
      lang: fc.constantFrom('id', 'en'),
    })
    .map((keys) => new URLSearchParams(Object.entries(keys).filter(([, value]) => value !== '')).toString()),
  { seed: 20_251_104, numRuns: 4 },
);

for (const query of STATES)
  test(`the address draws the same picture again: ${query}`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await openWhole(page, query);
    const first = await pictureOf(page);
    expect(first.drawings.length).toBeGreaterThan(0);
    const again = await context.newPage();
    await openWhole(again, query);
    expect(await pictureOf(again)).toEqual(first);
  });

test('every face opens from stored answers without an engine, and the engine draws the same', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const held: (() => void)[] = [];
  let holding = true;
  await page.route('**/assets/duckdb-eh-*.wasm', async (route) => {
    if (holding) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await openWhole(page, '');
  const pictures: Record<string, unknown> = {};
  const show = async (face: (typeof FACES)[number]) => {
    await page.getByRole('tab').nth(FACES.indexOf(face)).click();
    await expect(page.getByRole('tab').nth(FACES.indexOf(face))).toHaveAttribute('aria-selected', 'true');
    await ready(page);
    await whole(page);
  };
  for (const face of FACES) {
    await show(face);
    pictures[face] = await pictureOf(page);
  }
  await expect(page.locator('html')).toHaveAttribute('data-verified', 'pending');
  holding = false;
  for (const go of held) go();
  for (const face of FACES) {
    await show(face);
    await verified(page);
    expect(await pictureOf(page), face).toEqual(pictures[face]);
  }
});
