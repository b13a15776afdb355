import { NAMED_PLACES, type NamedPlaces } from '../named-places.ts';
import type { LibraryRow } from '../rows.ts';
import type { Finding } from './check.ts';

function seen(rows: readonly LibraryRow[], { what, province, years }: NamedPlaces): Set<string> {
  const codes = rows
    .filter(
      (row) => row.region_code?.startsWith(`${province}.`) && (years?.includes(row.joined_year) ?? true),
    )
    .filter(
      (row) =>
        what === 'part' ||
        (what === 'library' ? row.tier === 'regency' : row.tier === 'village' && row.channel === 'stimulus'),
    )
    .flatMap((row) => row.region_code ?? []);
  return new Set(codes);
}

/** Figures whose words name places that the rows contradict, as far as the rows reach into those years. */
export function placesFound(rows: readonly LibraryRow[]): Finding[] {
  const last = Math.max(0, ...rows.filter((row) => row.channel === 'stimulus').map((row) => row.joined_year));
  return NAMED_PLACES.filter(({ years }) => years?.every((year) => year <= last) ?? true).flatMap(
    (named): Finding[] => {
      const found = seen(rows, named);
      const wrong =
        named.rule === 'none'
          ? named.regencies.filter((code) => found.has(code))
          : [
              ...named.regencies.filter((code) => !found.has(code)),
              ...(named.rule === 'only' ? [...found].filter((code) => !named.regencies.includes(code)) : []),
            ];
      if (wrong.length === 0) return [];
      const message = `${named.figure_id}: ${named.rule} ${named.regencies.join(', ')} (${named.what}), wrong for ${wrong.join(', ')}`;
      return [
        { figure_id: named.figure_id, operator: named.rule, expected: 0, found: wrong.length, message },
      ];
    },
  );
}
