import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/index.ts';
import { address } from './support/environment.ts';
import { focusOf, press } from './support/focus.ts';
import { readForm } from './support/region-readings.ts';
import { show } from './support/show.ts';
import { expect, open, test } from './support/test.ts';

const t = translator('id');
const FORMS = ['map', 'tiles', 'list'] as const;
const LEVELS = [{ level: 'province' }, { level: 'regency', region: '33' }] as const;
const { controls } = t.coverage;

const formNav = (page: Page) => page.getByRole('navigation', { name: t.coverage.map.keys });

test('assistive technology finds every part of the page by role and name, in each form and level', async ({
  page,
}) => {
  await open(page, address('coverage'));
  for (const keys of LEVELS)
    for (const form of FORMS) {
      await show(page, address('coverage', { ...keys, form }));
      const regions = keys.level === 'province' ? 38 : 35;
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(main.getByRole('group', { name: controls.label })).toBeVisible();
      for (const name of [controls.form, controls.level, controls.boundaries])
        await expect(main.getByRole('radiogroup', { name, exact: true })).toBeVisible();
      await expect(
        main.getByRole('radio', { name: controls.forms[form], exact: true, checked: true }),
      ).toHaveCount(1);
      await expect(main.getByRole('combobox', { name: controls.metric, exact: true })).toBeVisible();
      await expect(main.getByRole('slider', { name: controls.year })).toHaveAttribute(
        'aria-valuetext',
        /20\d\d/,
      );
      await expect(main.getByRole('img', { name: /./ }).first()).toBeVisible();

      const links = formNav(page).getByRole('link');
      await expect(links).toHaveCount(regions);
      for (const { label } of Object.values(await readForm(page))) expect(label).toMatch(/^[^:]+: \S/);
      await expect(formNav(page).locator('a[tabindex="0"]')).toHaveCount(1);

      const table = main.getByRole('table').filter({ has: page.locator('.ui-table-pick') });
      await expect(table).toHaveAccessibleName(/./);
      await expect(table.getByRole('rowheader')).toHaveCount(regions + 1);
      await expect(
        table.getByRole('columnheader', { name: t.table.headers.value, exact: true }),
      ).toBeVisible();
      const snapshot = await main.ariaSnapshot();
      const nameless = snapshot
        .split('\n')
        .filter((line) =>
          /^\s*- (link|button|radio|checkbox|slider|combobox|img)\s*(\[[^\]]*\])*:?$/.test(line),
        );
      expect(nameless, `${form} ${keys.level}`).toEqual([]);
    }
});

test('keys alone lead into a form, over its regions, into a region and back, in each form and level', async ({
  page,
}) => {
  await open(page, address('coverage'));
  for (const keys of LEVELS)
    for (const form of FORMS) {
      await show(page, address('coverage', { ...keys, form }));
      await page.getByRole('radio', { name: controls.forms[form], exact: true }).focus();
      const stop = formNav(page).locator('a[tabindex="0"]');
      for (let step = 0; step < 12; step += 1) {
        await press(page, 'Tab');
        if (await stop.evaluate((link) => link === document.activeElement)) break;
      }
      await expect(stop).toBeFocused();
      const passed = new Set<string>();
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
        await press(page, key);
        const now = (await focusOf(page))?.name ?? '';
        await expect(page.getByRole('tooltip')).toContainText(now.split(':')[0] ?? '-');
        passed.add(now);
      }
      expect(passed.size, `${form} ${keys.level}`).toBeGreaterThan(2);
      await press(page, 'End');
      const name = ((await focusOf(page))?.name ?? '').split(':')[0] ?? '';
      await press(page, 'Enter');
      const heading = page.locator('.ui-panel').getByRole('heading', { level: 2 });
      await expect(heading).toBeFocused();
      await expect(heading).toContainText(name);
      await press(page, 'Escape');
      await expect(page.locator('.ui-panel')).toHaveCount(0);
      expect((await focusOf(page))?.name).toContain(name);
    }
});

test('nothing moves for those who asked for no motion, and a switch fades in for others', async ({
  page,
}) => {
  await open(page, address('coverage', { form: 'tiles' }));
  const running = (form: (typeof FORMS)[number]) =>
    page.evaluate(async (label) => {
      const radios = [...document.querySelectorAll('[role="radio"]')];
      const radio = radios.find((each) => each.textContent?.trim() === label);
      if (radio instanceof HTMLElement) radio.click();
      let most = 0;
      for (let frame = 0; frame < 12; frame += 1) {
        await new Promise((done) => requestAnimationFrame(done));
        most = Math.max(most, document.getAnimations().filter((each) => each.playState === 'running').length);
      }
      return most;
    }, controls.forms[form]);
  for (const form of ['list', 'map', 'tiles'] as const) expect(await running(form), form).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await running('list')).toBeGreaterThan(0);
});
