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

test('a month is bounded by any of its days, and the month that is named is among the rows', async ({
  page,
}) => {
  await open(page, './?view=table&mode=activity&lang=en&where=year:in:2024');
  await page.getByRole('button', { name: 'Menu of column Month' }).click();
  const menu = page.getByRole('dialog', { name: 'Month' });
  await menu.getByLabel('at least').fill('2024-03-15');
  await menu.getByLabel('at least').press('Enter');
  await menu.getByLabel('at most').fill('2024-03-20');
  await menu.getByLabel('at most').press('Enter');
  await expect(page).toHaveURL(/month(:|%3A)to(:|%3A)2024-03-01/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove: Month at least March 2024' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /: [1-9][\d,]* of [\d,]+ rows/ })).toBeVisible();
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
  const field = menu.getByRole('spinbutton', { name: 'is not' });
  await field.fill('1e3');
  await field.press('Enter');
  await expect(page).toHaveURL(/participants(:|%3A)not(:|%3A)7(,|%2C)1000/);
  await field.fill('1e30');
  await field.press('Enter');
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
    await expect(menu.getByRole('spinbutton', { name: 'at least' })).toBeVisible();
    await expect(menu.getByRole('spinbutton', { name: 'is not' })).toHaveCount(offered);
    await page.keyboard.press('Escape');
  }
});
