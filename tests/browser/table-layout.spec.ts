import { expect, open, test } from './support/test.ts';

const CHANGES = './?view=table&lang=en&from=2023&to=2024&cols=libraries,village_coverage,change';

for (const width of [360, 1280])
  test(`no number is cut, and heads of numbers end where they do, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${CHANGES}&where=village_coverage_2023:from:2`);
    const grid = page.getByRole('grid');
    await expect(grid.locator('[aria-rowindex="2"]')).toContainText(/\d/);
    const cut = await grid.locator('.ui-end[role=gridcell]').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const text = document.createRange();
        if (cell.lastChild) text.selectNode(cell.lastChild);
        const [box, own] = [text.getBoundingClientRect(), cell.getBoundingClientRect()];
        return box.left < own.left || box.right > own.right + 1 ? [cell.textContent] : [];
      }),
    );
    expect(cut).toEqual([]);
    await expect(grid.locator('.ui-grid-foot [role=row]').last()).toContainText('+1.58');
    const ends = await grid.locator('.ui-grid-head .ui-end .ui-grid-name').evaluateAll((names) =>
      names.map((name) => {
        const cell = name.parentElement?.getBoundingClientRect();
        return Math.round((cell?.right ?? 0) - name.getBoundingClientRect().right);
      }),
    );
    expect(ends.length).toBeGreaterThan(4);
    for (const end of ends) expect(end).toBeLessThanOrEqual(16);
    const label = grid.locator('.ui-grid-foot [aria-colindex="1"]').first();
    expect(await label.evaluate((cell) => cell.scrollWidth <= cell.clientWidth)).toBe(true);
  });

test('the last column is as wide as its cells, however wide the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await open(page, './?view=table&lang=en&from=2024&to=2024&cols=libraries');
  const head = page.locator('[data-column=libraries_2024]');
  expect((await head.boundingBox())?.width).toBeLessThan(260);
});

test('the menu of a column says what goes with it, and changes go without their indicator', async ({
  page,
}) => {
  await open(page, CHANGES);
  const menu = page.getByRole('dialog');
  await page.locator('[data-column=village_coverage_2023_change] .ui-grid-menu').click();
  await expect(menu.getByRole('button', { name: 'Hide column' })).toHaveCount(0);
  await menu.getByRole('button', { name: 'Hide the “change” columns of all indicators' }).click();
  await expect(page.locator('[data-column$=_change]')).toHaveCount(0);
  await expect(page.locator('[data-column=village_coverage_2023]')).toBeVisible();
  await page.locator('[data-column=village_coverage_2023] .ui-grid-menu').click();
  await menu.getByRole('button', { name: 'Remove indicator Village coverage' }).click();
  await expect(page.locator('[data-column^=village_coverage]')).toHaveCount(0);
  await expect(page.locator('[data-column=libraries_2023]')).toBeVisible();
});

test('on a narrow window only the first column stays in place, and the menu says so', async ({ page }) => {
  await open(page, CHANGES);
  await page.locator('[data-column=libraries_2023] .ui-grid-menu').click();
  const menu = page.getByRole('dialog');
  const pin = menu.getByRole('button', { name: 'Keep at the left' });
  await pin.click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ui-grid-head .ui-sticky')).toHaveCount(2);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('.ui-grid-head .ui-sticky')).toHaveCount(1);
  const grid = page.getByRole('grid');
  await grid.evaluate((box) => box.scrollBy(120, 0));
  const first = grid.locator('[aria-rowindex="2"] > [aria-colindex="1"]');
  await first.scrollIntoViewIfNeeded();
  const seen = await first.evaluate((cell) => {
    const { right, top, height } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(right - 4, top + height / 2));
  });
  expect(seen).toBe(true);
  await grid.evaluate((box) => box.scrollTo(0, 0));
  await page.locator('[data-column=libraries_2023] .ui-grid-menu').click();
  await expect(menu.getByText('only the first column stays')).toBeVisible();
  await expect(pin).toHaveCount(0);
});

test('the heading on paper names the rows that paper holds, and no code is broken over lines', async ({
  page,
}) => {
  await open(page, './?view=table&mode=libraries&lang=en&q=aceh');
  const count = page.locator('.table-count');
  await expect(count).toContainText('of 5,963 rows of this choice');
  await page.emulateMedia({ media: 'print' });
  const printed = await count.evaluate((part) => ({
    said: getComputedStyle(part, '::after').content,
    own: getComputedStyle(part).fontSize,
  }));
  expect(printed.said).toMatch(/^"first 60 of \d+ rows"$/);
  expect(printed.own).toBe('0px');
  const broken = await page
    .locator('.ui-grid-print tbody td:first-child')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollHeight > 40).length);
  expect(broken).toBe(0);
});

test('the hint on a phone speaks of fingers, on a desk of keys', async ({ page }) => {
  await open(page, CHANGES);
  await expect(page.getByText(/Shift\+F10/)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.getByText(/Shift\+F10/)).toBeHidden();
  await expect(page.getByText(/^Tap a column head/)).toBeVisible();
});
