import { axeViolations } from './support/axe.ts';
import { expect, open, ready, test } from './support/test.ts';

const LIBRARIES = './?view=table&mode=libraries&lang=en';

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

test('months are chosen as months, and the month that is named is among the rows', async ({ page }) => {
  await open(page, './?view=table&mode=activity&lang=en&where=year:in:2024');
  await page.getByRole('button', { name: 'Menu of column Month' }).click();
  const menu = page.getByRole('dialog', { name: 'Month' });
  const [from, until] = [menu.getByLabel('from', { exact: true }), menu.getByLabel('until')];
  await expect(from).toHaveAttribute('type', 'month');
  await from.fill('2024-03');
  await from.press('Enter');
  await until.fill('2024-03');
  await until.press('Enter');
  await expect(page).toHaveURL(/month(:|%3A)to(:|%3A)2024-03-01/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove: Month from March 2024' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /: [1-9][\d,]* of [\d,]+ rows of this choice/ }),
  ).toBeVisible();
  const cell = page.getByRole('grid').locator('[aria-rowindex="2"] > [aria-colindex="2"]');
  await expect(cell).toHaveText('March 2024');
});

test('what is chosen while rows are still fetched adds up', async ({ page }) => {
  await open(page, LIBRARIES);
  await page.getByRole('button', { name: 'Menu of column Tier' }).click();
  const menu = page.getByRole('dialog', { name: 'Tier' });
  await expect(menu.getByRole('checkbox')).toHaveCount(3);
  await menu.evaluate((box) => {
    for (const one of box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) one.click();
  });
  await expect(menu.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('a number is kept in plain digits, and one that does not fit takes no other with it', async ({
  page,
}) => {
  await open(page, './?view=table&mode=activity&lang=en&where=participants:not:7');
  await page.getByRole('button', { name: 'Menu of column Participants' }).click();
  const menu = page.getByRole('dialog', { name: 'Participants' });
  const field = menu.getByRole('textbox', { name: 'is not' });
  await field.fill('1e3');
  await field.press('Enter');
  await expect(page).toHaveURL(/participants(:|%3A)not(:|%3A)7(,|%2C)1000/);
  await field.fill('1e30');
  await field.press('Enter');
  await expect(menu.getByRole('alert')).toContainText('no number');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/participants(:|%3A)not(:|%3A)7(,|%2C)1000($|&)/);
  await expect(menu.getByRole('listitem')).toHaveText([/^7/, /^1,000/]);
});

test('a link that asks both sides of a column keeps the one that is not shown, and Back brings a side back', async ({
  page,
}) => {
  await open(page, `${LIBRARIES}&where=tier:in:village,regency;tier:not:province`);
  await page.getByRole('button', { name: 'Menu of column Tier' }).click();
  const menu = page.getByRole('dialog', { name: 'Tier' });
  await menu.getByText('is one of the chosen').click();
  await menu.getByRole('checkbox', { name: /Regency/ }).click();
  await expect(page).toHaveURL(/tier(:|%3A)in(:|%3A)village($|[;&]|%3B)/);
  await expect(page).toHaveURL(/tier(:|%3A)not(:|%3A)province/);

  await page.goto(`${LIBRARIES}&where=tier:in:village`);
  await ready(page);
  await page.getByRole('button', { name: 'Menu of column Tier' }).click();
  await page.evaluate(() => history.pushState(null, '', location.href));
  await menu.getByText('is none of the chosen').click();
  await expect(page).toHaveURL(/tier(:|%3A)not(:|%3A)village/);
  await page.goBack();
  await expect(page).toHaveURL(/tier(:|%3A)in(:|%3A)village/);
  await expect(menu.getByRole('radio', { name: 'is one of the chosen' })).toBeChecked();
  await expect(menu.getByRole('checkbox', { name: /Village/ })).toBeChecked();
});

test('a value is left out only where cells show all of it: of whole numbers, not of rounded ones', async ({
  page,
}) => {
  await open(page, './?view=table&lang=en&from=2024&to=2024&cols=libraries,village_coverage');
  for (const [column, offered] of [
    ['libraries_2024', 1],
    ['village_coverage_2024', 0],
  ] as const) {
    await page.locator(`[data-column=${column}] .ui-grid-menu`).click();
    const menu = page.getByRole('dialog');
    await expect(menu.getByRole('textbox', { name: 'at least' })).toBeVisible();
    await expect(menu.getByRole('textbox', { name: 'is not' })).toHaveCount(offered);
    await page.keyboard.press('Escape');
  }
});

test('a decimal is read and shown as the language writes it, and bounds that no value meets are said to be such', async ({
  page,
}) => {
  await open(page, './?view=table&lang=id&from=2024&to=2024&cols=village_coverage');
  await page.locator('[data-column=village_coverage_2024] .ui-grid-menu').click();
  const menu = page.getByRole('dialog');
  const least = menu.getByRole('textbox', { name: 'paling sedikit' });
  await least.fill('6,5');
  await least.press('Enter');
  await expect(page).toHaveURL(/village_coverage_2024(:|%3A)from(:|%3A)6\.5/);
  await expect(least).toHaveValue('6,5');
  await expect(page.getByRole('button', { name: /Hapus: .* 6,5%/, includeHidden: true })).toBeAttached();
  const crossed = menu.getByText('Tidak ada nilai yang dapat memenuhi');
  await expect(crossed).toHaveCount(0);
  const most = menu.getByRole('textbox', { name: 'paling banyak' });
  await most.fill('5');
  await most.press('Enter');
  await expect(crossed).toBeVisible();
  await most.fill('enam');
  await most.press('Enter');
  await expect(menu.getByRole('alert')).toContainText('6,5');
  expect(await axeViolations(page)).toEqual([]);
});

test('a search finds tiers by their name on the page, and one that finds nothing offers a way back', async ({
  page,
}) => {
  await open(page, './?view=table&mode=libraries&lang=id&q=desa');
  const count = page.getByRole('heading', { level: 2 }).filter({ hasText: 'baris pilihan ini' });
  await expect(count).toContainText(/: [1-9][\d.]* dari 5\.963 baris pilihan ini/);
  await expect(page.getByRole('grid').locator('[aria-rowindex="2"]')).toContainText('desa/kelurahan');
  await page.getByRole('searchbox', { name: 'Cari' }).fill('tidak pernah ada');
  await expect(count).toContainText(/: 0 dari/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('grid').getByRole('button', { name: 'Hapus pencarian' }).click();
  await expect(count).toContainText(/: 5\.963 dari/);
});
