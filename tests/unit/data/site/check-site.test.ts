import { expect, test } from 'vitest';
import { pageFaults } from '../../../../data/site/check-site.ts';
import { META_POLICY } from '../../../../data/site/csp.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
const page = (body: string): string => `<!doctype html><head>${policy}</head><body>${body}</body>`;

test('a page with its policy, its script and data as JSON is fine', () => {
  const body = '<script type="application/json">{"a":"<b style=1>"}</script><script src="./a.js"></script>';
  expect(pageFaults(page(body))).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', 'an inline script'],
  ['<svg><text style="font-size:12px">x</text></svg>', 'a style attribute'],
  ['<style>a{}</style>', 'a style element'],
  ['<p onclick="x()">x</p>', 'an event attribute'],
  ['<script src="/assets/a.js"></script>', 'an absolute address'],
])('%s is a fault', (body, words) => {
  expect(pageFaults(page(body)).join()).toContain(words);
});

test('a page without a policy, or with a late one, is a fault', () => {
  expect(pageFaults('<!doctype html><p>x</p>').join()).toContain('no content policy');
  expect(pageFaults(`<script src="./a.js"></script>${policy}`).join()).toContain('after something');
});
