import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TONES } from '../../../src/ui/tone.ts';
import { contrast, distance, oklab, VISIONS } from './colour.ts';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8').replaceAll('"', "'");
const base = readFileSync(new URL('../../../src/ui/base.css', import.meta.url), 'utf8');

function block(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No block ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+|color-scheme): ([^;]+);/g)].map((hit) => [hit[1] ?? '', hit[2] ?? '']),
  );
}
const light = block(':root');
const dark = block("[data-theme='dark']");
const auto = block(":root:not([data-theme='light'])");

const TEXT = ['--ink', '--ink-2', '--ink-3', '--accent', '--accent-2', '--warn', '--bad', '--good'];
const range = (stem: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `--${stem}-${from + index}`);
const NEGATIVE = ['--div-0', '--div-n1', '--div-n2', '--div-n3'];
const POSITIVE = ['--div-0', '--div-p1', '--div-p2', '--div-p3'];
const pairs = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));

it('dark by choice and dark by the system are the same colours', () => {
  expect([...auto]).toEqual([...dark]);
});
it('in forced colours the data has the scale of the ground that the system chose, whatever theme was chosen', () => {
  const data = (tokens: ReadonlyMap<string, string>) =>
    [...tokens].filter(([name]) => /^--(seq|div|cat)-/.test(name));
  expect(data(block(":root[data-theme='light']"))).toEqual(data(dark));
  expect(css).toContain("@media screen and (forced-colors: none) {\n  [data-theme='dark']");
});
it('every colour of the light theme has its dark counterpart', () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
});
it('every tone is a token in both themes and a data-tone rule', () => {
  for (const tone of TONES) {
    expect(light.has(`--${tone}`), tone).toBe(true);
    expect(base, tone).toContain(`--tone: var(--${tone});`);
  }
});
it('dark colours hold on screens only, so that paper is always light', () => {
  const screen = css.indexOf('@media screen and');
  expect(screen).toBeGreaterThan(0);
  expect(css.indexOf("[data-theme='dark']")).toBeGreaterThan(screen);
  expect(css).not.toContain('@media (prefers-color-scheme');
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`No token ${name}`);
    return value;
  };
  const ratio = (a: string, b: string) => contrast(colour(a), colour(b));

  it.each(TEXT)('text in %s can be read on every ground (4.5 to 1)', (name) => {
    for (const ground of ['--ground', '--paper'])
      expect(ratio(name, ground), ground).toBeGreaterThanOrEqual(4.5);
  });
  it.each([
    ['--accent-ink', '--accent'],
    ['--accent-ink', '--accent-2'],
    ['--ink', '--accent-soft'],
    ['--ink-2', '--accent-soft'],
    ['--accent', '--accent-soft'],
    ['--accent', '--warn-soft'],
    ['--accent', '--bad-soft'],
    ['--ink', '--warn-soft'],
    ['--ink', '--bad-soft'],
    ['--ink', '--good-soft'],
  ])('%s can be read on %s (4.5 to 1)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each([
    '--line-strong',
    '--focus',
    '--map-outline',
    '--map-selected',
    '--missing-ink',
    ...range('cat', 1, 7),
  ])('%s stands out from every ground (3 to 1)', (name) => {
    for (const ground of ['--ground', '--paper'])
      expect(ratio(name, ground), ground).toBeGreaterThanOrEqual(3);
  });
  it('the pattern of a missing value stands out from its ground (3 to 1)', () => {
    expect(ratio('--missing-ink', '--missing')).toBeGreaterThanOrEqual(3);
  });
  it('more is more prominent: each step of the sequential scale stands out more from the ground', () => {
    const steps = range('seq', 1, 6).map((name) => ratio(name, '--ground'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBeGreaterThan(9);
  });
  it('both arms of the diverging scale stand out more the further they are from the middle', () => {
    for (const arm of [NEGATIVE, POSITIVE]) {
      const steps = arm.map((name) => ratio(name, '--ground'));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });
  describe.each(VISIONS)('to %s colour vision', (vision) => {
    const apart = (a: string, b: string) => distance(colour(a), colour(b), vision);
    it('neighbouring steps of the sequential scale differ, in lightness above all', () => {
      const steps = range('seq', 1, 6);
      for (const [index, name] of steps.entries()) {
        const next = steps[index + 1];
        if (!next) continue;
        expect(apart(name, next), `${name} ${next}`).toBeGreaterThan(8);
        const lightness = oklab(colour(name), vision)[0] - oklab(colour(next), vision)[0];
        expect(Math.abs(lightness), `${name} ${next}`).toBeGreaterThan(0.07);
      }
    });
    it('zero differs from every class and from missing', () => {
      for (const name of [...range('seq', 1, 6), '--missing']) {
        expect(apart('--seq-0', name), name).toBeGreaterThan(4);
      }
    });
    it('the classes of the diverging scale all differ', () => {
      for (const [a, b] of pairs([...NEGATIVE, ...POSITIVE.slice(1)])) {
        expect(apart(a, b), `${a} ${b}`).toBeGreaterThan(5);
      }
    });
    it('the seven categories all differ', () => {
      for (const [a, b] of pairs(range('cat', 1, 7))) expect(apart(a, b), `${a} ${b}`).toBeGreaterThan(9);
    });
  });
});
