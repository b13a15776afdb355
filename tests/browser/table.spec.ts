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
  const lines = Number(await grid.getAttribute('aria-rowcount')) - 2;
  const said = `First 60 of ${lines.toLocaleString('en')} lines, of groups`;
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ui-grid-print caption')).toContainText(said);
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

test('columns of an indicator step past each other by keyboard, and the active head goes with its column', async ({
  page,
}) => {
  await open(page, './?view=table&lang=en&from=2022&to=2024&cols=libraries,village_coverage');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  const active = grid.locator('.ui-grid-active');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  const id = await active.getAttribute('data-column');
  expect(id).toMatch(/^village_coverage_202[34]$/);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(page).toHaveURL(/cols=village_coverage(,|%2C)libraries/);
  await expect(active).toHaveAttribute('data-column', id ?? '');
  await expect(active).toHaveAttribute('aria-colindex', '3');
});

test('paper begins at the first row on screen', async ({ page }) => {
  await open(page, LIBRARIES);
  const grid = page.getByRole('grid');
  await grid.evaluate((box) => box.scrollTo(0, 36 * 1250));
  const first = grid.locator('[aria-rowindex="1252"] > [aria-colindex="1"]');
  await expect(first).toHaveText(/\d/);
  const printed = page.locator('.ui-grid-print');
  await expect(printed.locator('caption')).toContainText('Rows 1,251 to 1,310 of 5,963 rows');
  await expect(printed.locator('tbody').first().locator('td').first()).toHaveText(
    (await first.textContent()) ?? '',
  );
});

test('a cell that is cut says what it shows, only while the pointer is over it', async ({ page }) => {
  await open(page, './?view=table&lang=en&from=2023&to=2024&cols=participants&sort=-participants_2023');
  const grid = page.getByRole('grid');
  const head = page.locator('[data-column=participants_2023]');
  const edge = await head.locator('.ui-grid-edge').boundingBox();
  const [x, y] = [(edge?.x ?? 0) + 4, (edge?.y ?? 0) + 9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 900, y, { steps: 3 });
  await page.mouse.up();
  const cell = grid.locator('[aria-rowindex="2"] > [aria-colindex="2"]');
  await cell.hover();
  await expect(cell).toHaveAttribute('title', /^[\d,]+$/);
  await page.mouse.move(2, 2);
  await expect(cell).not.toHaveAttribute('title');
});

test('a head that is dragged shows a place only where it can land', async ({ page }) => {
  await open(page, './?view=table&lang=en&from=2023&to=2024&cols=libraries,village_coverage');
  const over = page.locator('.ui-grid-over');
  const at = (id: string) => page.locator(`[data-column=${id}] .ui-grid-name`);
  await at('libraries_2023').hover();
  await page.mouse.down();
  await at('libraries_2024').hover();
  await at('libraries_2024').hover();
  await expect(over).toHaveCount(0);
  await at('village_coverage_2023').hover();
  await at('village_coverage_2023').hover();
  await expect(over).toHaveAttribute('data-column', 'village_coverage_2023');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(over).toHaveCount(0);
  await page.mouse.up();
  await expect(page).not.toHaveURL(/cols=village_coverage/);
});

for (const width of [360, 1440])
  test(`names of groups, their counts and a sum are seen whole at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(
      page,
      './?view=table&mode=activity&lang=en&pivot=region&year=2024&sort=-participants&q=bandung',
    );
    const grid = page.getByRole('treegrid');
    const heads = grid.locator('.ui-grid-fold');
    await expect(heads.first()).toContainText(/\d rows$/);
    const cut = await heads.evaluateAll((all) =>
      all.flatMap((head) => {
        const cell = head.parentElement?.getBoundingClientRect();
        const parts = [head, ...head.querySelectorAll<HTMLElement>('.table-group > span')];
        const whole = parts.every((part) => {
          const box = part.getBoundingClientRect();
          const inside =
            cell && box.right <= cell.right && box.top >= cell.top - 1 && box.bottom <= cell.bottom + 1;
          return inside && part.scrollHeight <= part.clientHeight + 1;
        });
        return whole ? [] : [head.textContent];
      }),
    );
    expect(cut).toEqual([]);
    const sums = await grid.locator('[aria-level="1"]').evaluateAll((rows) =>
      rows.map((row) => {
        const cell = row.children[1]?.getBoundingClientRect();
        return cell && cell.right <= innerWidth ? row.children[1]?.textContent : 'out of sight';
      }),
    );
    expect(sums.length).toBeGreaterThan(2);
    for (const sum of sums) expect(sum).toMatch(/^[\d,]+$/);
  });

test('a column without data says so in its head and in the list of columns, and its total is a dash', async ({
  page,
}) => {
  await open(page, './?view=table&mode=activity&lang=en&cols=library_id,participants,visits');
  const note = page.locator('[data-column=visits] .ui-table-note');
  await expect(note).toHaveText('no data in these rows');
  await expect(page.locator('[data-column=participants] .ui-table-note')).toHaveCount(0);
  const total = page.getByRole('grid').locator('.ui-grid-foot [role=gridcell]');
  await expect(total.nth(1)).toHaveText(/^[\d,]+$/);
  await expect(total.nth(2)).toHaveText('–');
  await page.getByRole('button', { name: 'Arrange columns' }).click();
  const listed = (name: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: name });
  await expect(listed('Visits')).toContainText('no data in these rows');
  await expect(listed('Participants (attendances)')).not.toContainText('no data');
});

test('the first column leaves room for the others when a phone is turned', async ({ page }) => {
  await open(page, LIBRARIES);
  const head = page.locator('[data-column=library_id]');
  const width = async () => (await head.boundingBox())?.width ?? 0;
  expect(await width()).toBeGreaterThan(200);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(width).toBeLessThan(160);
  await page.setViewportSize({ width: 800, height: 360 });
  await expect.poll(width).toBeGreaterThan(200);
});

test('the active cell stays beneath the columns that do not scroll', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await open(page, LIBRARIES);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await grid.evaluate((box) => box.scrollBy(260, 0));
  const first = grid.locator('[aria-rowindex="2"] > [aria-colindex="1"]');
  const overlap = await grid.locator('.ui-grid-active').boundingBox();
  const box = await first.boundingBox();
  expect(overlap?.x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  const top = await first.evaluate((cell) => {
    const { right, top, height } = cell.getBoundingClientRect();
    return cell.contains(document.elementFromPoint(right - 4, top + height / 2));
  });
  expect(top).toBe(true);
});
