import type { ActivityRow, LibraryRow, RegionInput } from '../rows.ts';
import { SAME_YEAR_HOSTS } from '../years.ts';
import type { Finding } from './check.ts';

function finding(rule: string, wrong: readonly string[], what: string): Finding[] {
  if (wrong.length === 0) return [];
  const message = `${wrong.length} ${what}, e.g. ${wrong.slice(0, 3).join(', ')}`;
  return [{ figure_id: `rule:${rule}`, operator: '=', expected: 0, found: wrong.length, message }];
}

function repeated(keys: readonly string[]): string[] {
  const once = new Set<string>();
  return keys.filter((key) => once.size === once.add(key).size);
}

/** Regencies with more village libraries than villages. */
function crowded(rows: readonly LibraryRow[], regions: readonly RegionInput[]): string[] {
  const count = new Map<string, number>();
  for (const row of rows)
    if (row.tier === 'village' && row.region_code !== null)
      count.set(row.region_code, (count.get(row.region_code) ?? 0) + 1);
  const villages = new Map(regions.map((region) => [region.region_code, region.desa + region.kelurahan]));
  return [...count]
    .filter(([code, libraries]) => libraries > (villages.get(code) ?? 0))
    .map(([code]) => code);
}

/** Stimulus villages whose regency library had not joined in an earlier year, or in the same where the model allows it. */
function hasty(rows: readonly LibraryRow[]): string[] {
  const joined = new Map(
    rows.filter((row) => row.tier === 'regency').map((row) => [row.region_code, row.joined_year]),
  );
  return rows
    .filter((row) => row.tier === 'village' && row.channel === 'stimulus')
    .filter((row) => {
      const last = SAME_YEAR_HOSTS.includes(row.joined_year) ? row.joined_year : row.joined_year - 1;
      return (joined.get(row.region_code) ?? Number.POSITIVE_INFINITY) > last;
    })
    .map((row) => row.library_id);
}

/**
 * Checks what every modelled snapshot promises beside the published figures: distinct ids, no names, room in each
 * regency, villages after their regency, and reports only from libraries that have joined. Returns the broken rules.
 */
export function checkRules(
  rows: readonly LibraryRow[],
  activity: readonly ActivityRow[],
  regions: readonly RegionInput[],
): Finding[] {
  const byId = new Map(rows.map((row) => [row.library_id, row]));
  const early = activity.filter((report) => {
    const row = byId.get(report.library_id);
    return !row || report.month.slice(0, 7) < (row.joined_on?.slice(0, 7) ?? `${row.joined_year}-01`);
  });
  const empty = activity.filter((row) => row.activities < 1 || row.participants < 1);
  const invented = rows.filter(
    (row) =>
      row.name !== null || row.village_code !== null || row.active !== null || row.evidence !== 'modelled',
  );
  const reports = activity.map((row) => `${row.library_id} ${row.month}`);
  return [
    ...finding('id', repeated(rows.map((row) => row.library_id)), 'repeated library ids'),
    ...finding(
      'names',
      invented.map((row) => row.library_id),
      'rows that claim more than a model knows',
    ),
    ...finding('villages', crowded(rows, regions), 'regencies with more libraries than villages'),
    ...finding('order', hasty(rows), 'villages before the year after their regency'),
    ...finding('report', repeated(reports), 'repeated reports'),
    ...finding(
      'joined',
      early.map((row) => row.library_id),
      'reports before joining',
    ),
    ...finding(
      'whole',
      empty.map((row) => row.library_id),
      'reports of nothing',
    ),
  ];
}
