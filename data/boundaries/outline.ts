import map from '@svg-maps/indonesia';
import svgpath from 'svgpath';
import { closeRing, type Outlines, type Point, type Ring } from './geometry.ts';

/** Kemendagri codes of the 34 provinces by the ISO suffix that the outline uses. */
const CODE_BY_ISO: Readonly<Record<string, string>> = {
  ...{ ac: '11', su: '12', sb: '13', ri: '14', ja: '15', ss: '16', be: '17', la: '18', bb: '19', kr: '21' },
  ...{ jk: '31', jb: '32', jt: '33', yo: '34', ji: '35', bt: '36', ba: '51', nb: '52', nt: '53' },
  ...{ kb: '61', kt: '62', ks: '63', ki: '64', ku: '65', sa: '71', st: '72', sn: '73', sg: '74' },
  ...{ go: '75', sr: '76', ma: '81', mu: '82', pa: '91', pb: '92' },
};

const round = (degrees: number): number => Number(degrees.toFixed(4));
/** Fitted to known capes and islands; off by at most 0.03 degrees. */
const toPoint = (x: number, y: number): Point => [
  round(95.2065 + 0.0578246 * x),
  round(7.38699 - 0.0580693 * y),
];

/** Rings of an SVG path. Curves become straight lines to their end point. */
function ringsOf(path: string): Ring[] {
  const subpaths: Point[][] = [];
  svgpath(path)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _index, fromX, fromY) => {
      const [command, ...numbers] = segment;
      const end = numbers.slice(-2);
      const at = (place: number) => Number(end[place]);
      if (command === 'M') subpaths.push([toPoint(at(0), at(1))]);
      else if (command === 'L' || command === 'C') subpaths.at(-1)?.push(toPoint(at(0), at(1)));
      else if (command === 'H') subpaths.at(-1)?.push(toPoint(at(0), fromY));
      else if (command === 'V') subpaths.at(-1)?.push(toPoint(fromX, at(0)));
    });
  return subpaths.map(closeRing).filter((ring) => ring !== null);
}

/** The 34 provinces of `@svg-maps/indonesia` (CC BY 4.0) placed on the globe. */
export function readOutline(): Outlines {
  const outlines = new Map<string, readonly Ring[]>();
  for (const { id, path } of map.locations) {
    const code = CODE_BY_ISO[id.replace(/^id-/, '')];
    if (!code) throw new Error(`The outline has an unknown province ${id}`);
    outlines.set(code, ringsOf(path));
  }
  return outlines;
}
