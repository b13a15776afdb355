/** What a region's name says, without the ways in which files write it. */
export interface PlainName {
  /** Letters and digits only, lower case, without the kind. */
  readonly stem: string;
  /** Null when the name does not say which. */
  readonly kind: 'kabupaten' | 'kota' | null;
}

const ACCENTS = /[\u0300-\u036f]/g;
const CITY = /^(kota|kotamadya|city( of)?)\b/;
const REGENCY = /^(kabupaten|kab|regency( of)?)\b/;
const ADMINISTRATIVE = /^(administrasi|administratif|adm)\b/;
const FILLERS = /\b(dan|and|the)\b/g;

/** A name's stem and kind: `KAB. Pangkajene Dan Kepulauan` and `Pangkajene Kepulauan` have one stem. */
export function plainName(text: string): PlainName {
  const words = text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const tail = /\b(regency|city)$/.exec(words);
  const kind = CITY.test(words)
    ? 'kota'
    : REGENCY.test(words)
      ? 'kabupaten'
      : tail
        ? tail[1] === 'city'
          ? 'kota'
          : 'kabupaten'
        : null;
  const stem = words
    .replace(CITY, '')
    .replace(REGENCY, '')
    .trim()
    .replace(ADMINISTRATIVE, '')
    .replace(/\b(regency|city)$/, '')
    .replace(FILLERS, ' ')
    .replace(/ /g, '');
  return { stem, kind };
}

/** Number of letters to change, add, leave out or swap with the next to make one text the other; at most `most` + 1. */
export function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let earlier: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const least = Math.min(
        (before[j] ?? 0) + 1,
        (now[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      now.push(swapped ? Math.min(least, (earlier[j - 2] ?? 0) + 1) : least);
    }
    earlier = before;
    before = now;
  }
  return Math.min(before[other.length] ?? most + 1, most + 1);
}
