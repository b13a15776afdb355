import type { RegionCode } from '../../base/index.ts';
import { lettersApart, type PlainName, plainName } from './names.ts';
import type { FileShape } from './parse.ts';

/** A region that a shape may be. */
export interface NamedRegion {
  readonly code: RegionCode;
  readonly name: string;
  /** Name of the province that holds it; helps where two regions share a name. */
  readonly province: string;
}
export interface MatchedShape {
  readonly shape: FileShape;
  readonly code: RegionCode;
  readonly by: 'code' | 'name';
}
/** Close to a region by its name, but not surely it: an ambiguous or misspelt name. The first candidate is the nearest. */
export interface DoubtfulShape {
  readonly shape: FileShape;
  readonly candidates: readonly RegionCode[];
}
/** What became of every shape of a file: each is in exactly one list. `missing`: regions that no shape is matched to. */
export interface MatchReport {
  readonly matched: readonly MatchedShape[];
  readonly doubtful: readonly DoubtfulShape[];
  readonly unmatched: readonly FileShape[];
  readonly missing: readonly RegionCode[];
}

type Finding =
  | { readonly code: RegionCode; readonly by: 'code' | 'name' }
  | { readonly near: readonly RegionCode[] };

/** Misspelt by at most this many letters is doubtful; further off is unmatched. */
const NEAR = 2;

/**
 * Matches shapes to regions: by Kemendagri code (`33.74` or `3374`) where a property of most shapes holds them, else by
 * name with kabupaten and kota told apart. Two shapes that claim one region: the code wins, else both are doubtful.
 */
export function matchBoundaries(shapes: readonly FileShape[], regions: readonly NamedRegion[]): MatchReport {
  const codes = new Set<string>(regions.map(({ code }) => code));
  const key = codeKey(shapes, codes);
  const known = regions.map((region) => ({
    ...region,
    plain: plainName(region.name),
    of: plainName(region.province).stem,
  }));
  const found = shapes.map((shape) => ({ shape, finding: find(shape, key, codes, known) }));
  const claims = new Map<RegionCode, number>();
  for (const { finding } of found)
    if ('code' in finding) claims.set(finding.code, (claims.get(finding.code) ?? 0) + 1);
  const byCode = new Set(
    found.flatMap(({ finding }) => ('code' in finding && finding.by === 'code' ? [finding.code] : [])),
  );
  const matched: MatchedShape[] = [];
  const doubtful: DoubtfulShape[] = [];
  const unmatched: FileShape[] = [];
  for (const { shape, finding } of found) {
    if ('near' in finding) {
      if (finding.near.length === 0) unmatched.push(shape);
      else doubtful.push({ shape, candidates: finding.near });
    } else if (finding.by === 'name' && (byCode.has(finding.code) || (claims.get(finding.code) ?? 0) > 1)) {
      doubtful.push({ shape, candidates: [finding.code] });
    } else matched.push({ shape, ...finding });
  }
  const used = new Set(matched.map(({ code }) => code));
  return {
    matched,
    doubtful,
    unmatched,
    missing: [...regions.map(({ code }) => code)].filter((code) => !used.has(code)),
  };
}

/** `3374` as `33.74`; other texts stay. */
const dotted = (text: string): string => text.replace(/^(\d{2})(\d{2})$/, '$1.$2');

/** The property that holds known codes in more shapes than any other, and in at least two out of three. */
function codeKey(shapes: readonly FileShape[], codes: ReadonlySet<string>): string | null {
  const hits = new Map<string, number>();
  for (const { properties } of shapes)
    for (const [key, value] of Object.entries(properties))
      if (codes.has(dotted(value))) hits.set(key, (hits.get(key) ?? 0) + 1);
  const [best] = [...hits].sort((one, other) => other[1] - one[1]);
  return best && best[1] * 3 >= shapes.length * 2 ? best[0] : null;
}

type Known = NamedRegion & { readonly plain: PlainName; readonly of: string };

function find(
  shape: FileShape,
  key: string | null,
  codes: ReadonlySet<string>,
  known: readonly Known[],
): Finding {
  const text = key === null ? undefined : shape.properties[key];
  const code = text === undefined ? undefined : known.find((region) => region.code === dotted(text))?.code;
  if (code !== undefined && codes.has(code)) return { code, by: 'code' };
  const name = plainName(shape.label);
  const said = new Set(Object.values(shape.properties).map((value) => plainName(value).stem));
  const alike = narrowed(
    known.filter(({ plain }) => plain.stem === name.stem && fits(name, plain)),
    said,
  );
  const [only] = alike;
  if (only && alike.length === 1) return { code: only.code, by: 'name' };
  if (alike.length > 1) return { near: alike.map((region) => region.code) };
  const near = known
    .map((region) => ({ region, apart: lettersApart(region.plain.stem, name.stem, NEAR) }))
    .filter(
      ({ region, apart }) =>
        apart <= Math.min(NEAR, Math.floor(name.stem.length / 4)) && fits(name, region.plain),
    )
    .sort((one, other) => one.apart - other.apart);
  const closest = narrowed(
    near.map(({ region }) => region),
    said,
  );
  return { near: closest.map((region) => region.code) };
}

const fits = (name: PlainName, other: PlainName): boolean =>
  name.kind === null || other.kind === null || name.kind === other.kind;

/** Those within a province that the shape names, if there are any. */
function narrowed(regions: readonly Known[], said: ReadonlySet<string>): readonly Known[] {
  if (regions.length < 2) return regions;
  const inside = regions.filter(({ of }) => said.has(of));
  return inside.length > 0 ? inside : regions;
}
