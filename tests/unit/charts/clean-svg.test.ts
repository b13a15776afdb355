import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSvg, relativePath } from '../../../src/charts/clean-svg.ts';

/** Corners of relative path data, in tenths. */
function corners(d: string): number[][] {
  const steps = (d.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map((each) => Math.round(Number(each) * 10));
  const found: number[][] = [];
  for (let index = 0; index < steps.length; index += 2) {
    const [x = 0, y = 0] = found.at(-1) ?? [];
    found.push([x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)]);
  }
  return found;
}

describe('relative path data', () => {
  it('leads through the same corners, without errors that add up', () => {
    const corner = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 2, maxLength: 40 }), (points) => {
        const d = `M${points.map(([x, y]) => `${x / 10} ${y / 10}`).join('L')}Z`;
        expect(corners(relativePath(d))).toEqual(points);
      }),
    );
  });

  it('leaves curves alone', () => {
    expect(relativePath('M0 0C1 1 2 2 3 3')).toBe('M0 0C1 1 2 2 3 3');
  });
});

describe('a cleaned drawing', () => {
  const raw = `<svg width="10" height="5" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" style="color:red">
<style ><![CDATA[.a:hover{fill:red}]]></style>
<script >alert(1)</script>
<text style="font: 12px;font-size:12px;font-family:'A B';" class="zr0-cls-1" ecmeta_ssr_type="x" onclick="x()">a &lt;b&gt;</text>
<path d="M0 0L1 1" fill="url(#zr7-p0)"></path>
<defs ><pattern id="zr7-p0"></pattern></defs>
</svg>`;

  it('keeps fonts as attributes and text as text, drops the rest', () => {
    expect(cleanSvg(raw, 'x')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="100%" aria-hidden="true" focusable="false">' +
        `<text font-size="12px" font-family="'A B'">a &lt;b&gt;</text>` +
        '<path d="m0 0l1 1" fill="url(#x0)"/><defs><pattern id="x0"></pattern></defs></svg>',
    );
  });
});
