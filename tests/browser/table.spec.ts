import { axeViolations } from './support/axe.ts';
import { expect, open, ready, test } from './support/test.ts';

const LIBRARIES = './?view=table&mode=libraries&lang=en';

test('a column is sorted, filtered, moved, widened and pinned by keyboard, and focus comes back to its head', async ({
  page,
}) => {
  await open(page, LIBRARIES);
  const grid = page.getByRole('grid');
  const active = grid.locator('.ui-grid-active');
  const head = grid.locator('[data-column=tier]');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await expect(active).toHaveAttribute('data-column', 'tier');

  const width = async () => (await head.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await width()).toBeGreaterThan(before);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(page).toHaveURL(/cols=library_id%2Cregion%2Ctier|cols=library_id,region,tier/);
  await expect(head).toHaveAttribute('aria-colindex', '3');

  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('dialog', { name: 'Tier' });
  await expect(menu.getByRole('checkbox')).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  await menu.getByRole('checkbox', { name: /Provincial/ }).focus();
  await page.keyboard.press('Space');
  await expect(grid).toHaveAttribute('aria-rowcount', /^3\d$/);
  await expect(menu.getByRole('checkbox', { name: /Provincial/ })).toBeChecked();
  await menu.getByRole('button', { name: 'Keep at the left' }).click();
  await menu.getByRole('button', { name: 'Descending' }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(grid).toBeFocused();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(head).toHaveAttribute('aria-colindex', '2');
  await expect(page.getByRole('button', { name: /Remove: Tier/ })).toBeVisible();
});

test('a head is dragged to another place and an edge to another width; the menu does both without dragging', async ({
  page,
}) => {
  await open(page, LIBRARIES);
  const head = page.locator('[data-column=tier]');
  const width = async () => Math.round((await head.boundingBox())?.width ?? 0);
  const before = await width();
  const edge = await head.locator('.ui-grid-edge').boundingBox();
  const [x, y] = [(edge?.x ?? 0) + 4, (edge?.y ?? 0) + 9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(before + 60);
  await expect(page).not.toHaveURL(/sort=/);

  await head.locator('.ui-grid-name').dragTo(page.locator('[data-column=province] .ui-grid-name'));
  await expect(head).toHaveAttribute('aria-colindex', '4');
  await page.getByRole('button', { name: 'Menu of column Tier' }).click();
  const menu = page.getByRole('dialog', { name: 'Tier' });
  await menu.getByRole('button', { name: 'Move left' }).click();
  await expect(head).toHaveAttribute('aria-colindex', '3');
  await menu.getByRole('button', { name: 'Narrower' }).click();
  expect(await width()).toBe(before + 60 - 24);
});

test('filters fit what a column holds: numbers show a histogram, regions a tree', async ({ page }) => {
  await open(page, `${LIBRARIES}&theme=dark`);
  const count = page.getByRole('heading', { name: /of 5,963 rows/ });
  await expect(count).toBeVisible();
  await page.getByRole('button', { name: 'Menu of column Year joined' }).click();
  const years = page.getByRole('dialog', { name: 'Year joined' });
  await expect(years.getByRole('img')).toBeVisible();
  await years.getByLabel('at least').fill('2024');
  await years.getByLabel('at least').press('Enter');
  await years.getByLabel('is not').fill('2025');
  await years.getByLabel('is not').press('Enter');
  await expect(page).toHaveURL(/joined_year(:|%3A)not(:|%3A)2025/);
  await expect(count).not.toHaveText(/5,963 of 5,963/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu of column Region' }).click();
  const regions = page.getByRole('dialog', { name: 'Region' });
  await regions.getByRole('searchbox').fill('bandung');
  const bandung = regions.getByRole('checkbox', { name: /Kota Bandung/ });
  await bandung.click();
  await expect(bandung).toBeChecked();
  await expect(page).toHaveURL(/region_code/);
  expect(await axeViolations(page)).toEqual([]);
});

test('rows stand under heads with their sums, which open and close by keyboard', async ({ page }) => {
  await open(page, './?view=table&mode=activity&lang=en&pivot=province');
  const grid = page.getByRole('treegrid');
  const first = grid.locator('[aria-rowindex="2"]');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  const closed = Number(await grid.getAttribute('aria-rowcount'));
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(closed);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ui-grid-print caption')).toContainText(/^First 60 of [\d,]+ rows/);
  await expect(page.locator('.ui-grid-print tbody').first().locator('tr')).toHaveCount(60);
  await expect(page.locator('.ui-grid-print .ui-grid-sums tr')).toHaveCount(1);
  await expect(page.locator('.ui-grid-print .ui-grid-sums')).toContainText('Sum of filtered rows');
  await expect(page.getByRole('radio', { name: 'A library' })).toBeHidden();
});

test('the rows behind a number are as many in the table as the number says', async ({ page }) => {
  for (const cell of ['new_libraries-11-2022', 'participants-51-2022']) {
    await open(page, `./?view=coverage&lang=en&why=${cell}`);
    const said = await page.locator('[data-why=rows]').textContent();
    await page.evaluate("window.sameDocument = 'yes'");
    await page.locator('[data-why=show-rows]').click();
    await ready(page);
    await expect(page.locator('h2', { hasText: ' rows' })).toContainText(`${said} of `);
    expect(await page.evaluate('window.sameDocument')).toBe('yes');
    await expect(page.locator('#main')).toBeFocused();
  }
});
