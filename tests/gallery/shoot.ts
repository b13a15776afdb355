/**
 * Builds the gallery into .cache/gallery with its markup rendered on the server, opens it in Chromium in both themes
 * and two widths, writes PNGs beside it, and reports what the browser or axe complains about.
 * CHROMIUM names another browser file than Playwright's own. Run: npx tsx tests/gallery/shoot.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build, type InlineConfig } from 'vite';

const root = import.meta.dirname;
const out = resolve(root, '../../.cache/gallery');
const shared: InlineConfig = { configFile: false, root, base: './', logLevel: 'warn', plugins: [react()] };

async function buildGallery(): Promise<void> {
  await build({
    ...shared,
    build: { outDir: join(out, 'site'), emptyOutDir: true, assetsInlineLimit: 0 },
  });
  await build({
    ...shared,
    build: { outDir: join(out, 'server'), emptyOutDir: true, ssr: join(root, 'server.tsx') },
  });
  const server: { markup: () => string } = await import(
    `${pathToFileURL(join(out, 'server/server.js')).href}?${Date.now()}`
  );
  const page = join(out, 'site/index.html');
  const markup = server.markup();
  if (markup.includes(' style="')) console.log('inline style in server markup');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('<!--markup-->', () => markup),
  );
}

async function inspect(page: Page, name: string): Promise<void> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  const findings = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document);
    return violations.flatMap((rule: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    );
  });
  for (const finding of findings) console.log(name, 'axe', finding);
  const ragged = await page.evaluate(() => {
    const widths = ['1111', '8888', '4070'].map((text) => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.textContent = text;
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    });
    return new Set(widths).size > 1 ? widths : null;
  });
  if (ragged) console.log(name, 'figures are not tabular', ragged);
  if (!(await page.evaluate(() => document.fonts.check('16px "Plus Jakarta Sans"'))))
    console.log(name, 'no typeface');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(name, `page is ${wide} px wider than the screen`);
}

async function shootOpen(page: Page, name: string): Promise<void> {
  const shoot = (state: string) =>
    page.screenshot({ path: join(out, `${name}-${state}.png`), animations: 'disabled' });
  const checked = page
    .getByRole('radiogroup', { name: 'Batas wilayah' })
    .getByRole('radio', { checked: true });
  await checked.focus();
  await page.keyboard.press('ArrowRight');
  if ((await checked.textContent()) !== '34 provinsi') console.log(name, 'arrow keys do not choose');
  if (!(await checked.evaluate((radio) => radio === document.activeElement)))
    console.log(name, 'focus is not on the chosen radio');
  await shoot('focus');
  const head = page.getByRole('columnheader', { name: 'Perpustakaan' });
  await head.getByRole('button').press('Enter');
  if ((await head.getAttribute('aria-sort')) !== 'descending') console.log(name, 'header does not sort');
  await page.getByRole('slider').press('ArrowRight');
  if ((await page.getByRole('slider').getAttribute('aria-valuetext')) !== '2025, belum lengkap')
    console.log(name, 'slider does not move');
  await page.locator('summary').first().click();
  await shoot('filter');
  await page.keyboard.press('Escape');
  const stage = page.locator('.stage');
  await stage.scrollIntoViewIfNeeded();
  for (const x of [4, 170, 320]) {
    await stage.hover({ position: { x, y: 100 } });
    const box = await page.getByRole('tooltip').boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    if (!box || box.x < 0 || box.x + box.width > width)
      console.log(name, 'hover card leaves the screen', box);
    await shoot(`hover-${x}`);
  }
  const opener = page.getByRole('button', { name: 'Buka panel' });
  await opener.click();
  await shoot('panel');
  const heading = await page.evaluate(() => document.activeElement?.textContent);
  if (heading !== 'Sulawesi Selatan') console.log(name, 'focus is not on the heading but on', heading);
  await page.keyboard.press('Escape');
  if (!(await opener.evaluate((button) => button === document.activeElement)))
    console.log(name, 'focus did not return to the button');
  await page.getByRole('button', { name: 'Buka dialog' }).click();
  await inspect(page, `${name}-dialog`);
  await shoot('dialog');
  await page.keyboard.press('Escape');
  if (await page.locator('dialog[open]').count()) console.log(name, 'dialog stays open');
}

await buildGallery();
const server = createServer(sirv(join(out, 'site'), { dev: true })).listen(0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const width of [360, 1440]) {
  for (const theme of ['light', 'dark'] as const) {
    const name = `${width}-${theme}`;
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      bypassCSP: true,
      colorScheme: theme,
    });
    page.on('console', (message) => console.log(name, message.type(), message.text()));
    page.on('pageerror', (error) => console.log(name, 'error', error.message));
    await page.goto(`http://127.0.0.1:${port}/?theme=${theme}`);
    await page.waitForSelector('html[data-state=ready]');
    await page.evaluate(() => document.fonts.ready);
    await inspect(page, name);
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    await shootOpen(page, name);
    await page.close();
  }
}
const forced = await browser.newPage({ viewport: { width: 1440, height: 900 }, forcedColors: 'active' });
await forced.goto(`http://127.0.0.1:${port}/`);
await forced.waitForSelector('html[data-state=ready]');
await forced.screenshot({ path: join(out, 'forced-colors.png'), fullPage: true });
await forced.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'dark' });
await forced.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
await forced.screenshot({ path: join(out, 'print.png'), fullPage: true });
await browser.close();
server.close();
