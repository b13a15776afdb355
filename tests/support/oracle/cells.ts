import type { MetricSpec } from '../../../src/metrics/index.ts';
import type { Manifest } from '../../../src/snapshot/index.ts';
import { type Fact, libraryFacts, presentCells, reportFacts } from './facts.ts';
import type { NativeDatabase } from './native.ts';

/** What the oracle says of a cell; changes and ranks come after, in `expected.ts`. */
export interface OracleCell {
  readonly place: 'region' | 'provincial' | 'unknown';
  readonly area: string;
  readonly year: number;
  readonly slice: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly value: number | null;
  readonly reason: string | null;
  readonly partial: boolean;
  readonly rows: number;
  readonly evidence: string | null;
  readonly modelled: boolean;
}

interface Area {
  readonly area: string;
  readonly villages: number;
  readonly regencies: number | null;
  readonly population: number | null;
  readonly young: boolean;
}

export interface OracleWorld {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly OracleCell[];
  /** Reports by leaf; empty for metrics of libraries. */
  readonly reports: readonly Fact[];
}

const REPORTED = ['activities', 'participants', 'participants_per_activity'];
const STATED = ['active_libraries', 'active_share'];
const ADDITIVE = ['libraries', 'new_libraries', 'active_libraries', 'activities', 'participants'];
const NOWHERE: Readonly<Record<string, readonly string[]>> = {
  regency_coverage: ['regency'],
  provinces_reached: ['province', 'regency'],
  regencies_reached: ['regency'],
  libraries_per_100k: ['regency'],
};
const SPEAKS_OF: Readonly<Record<string, readonly string[]>> = {
  village_coverage: ['village'],
  replications_per_stimulus_village: ['village'],
  regency_coverage: ['regency'],
  regencies_reached: ['regency', 'village'],
};

export async function oracleCells(
  native: NativeDatabase,
  manifest: Manifest,
  spec: MetricSpec,
): Promise<OracleWorld> {
  const [start] = await native.ask(`SELECT min(joined_year)::DOUBLE AS y FROM libraries`);
  const first = Number(start?.y);
  const last = Number(manifest.as_of.slice(0, 4));
  const reported = REPORTED.includes(spec.metric);
  const reports = reported ? await reportFacts(native, spec) : [];
  const facts = reported ? merge(reports) : await libraryFacts(native, spec, first, last);
  const stated = STATED.includes(spec.metric);
  const present = reported
    ? await presentCells(native, spec, first, last)
    : stated
      ? await stockCells(native, spec, first, last)
      : new Set<string>();
  const found = new Map(facts.map((fact) => [`${fact.area}|${fact.year}|${fact.slice}`, fact]));
  const backdrop = await ofAbsence(native);
  const cells: OracleCell[] = [];
  for (const { area, place, info } of await areas(native, spec)) {
    for (const slice of await slices(native, spec)) {
      for (let year = first; year <= last; year += 1) {
        const fact = found.get(`${area}|${year}|${slice}`);
        const known = through(manifest, spec, slice, reported ? 'activity' : 'libraries');
        const reason = why({
          spec,
          place,
          info,
          slice,
          year,
          fact,
          reported: reported || stated,
          known,
          present: present.has(`${area}|${year}|${slice}`),
        });
        const a = fact?.a ?? 0;
        const b = below(spec.metric, info, fact);
        const evidence = fact ? fact.evidence : backdrop;
        cells.push({
          place,
          area,
          year,
          slice,
          a: reason === null ? a : null,
          b: reason === null ? b : null,
          value: reason === null ? ratio(spec.metric, a, b) : null,
          reason,
          partial: known.every < `${year}-12-31`,
          rows: fact?.rows ?? 0,
          evidence: reason !== null ? null : evidence.includes('+') ? 'mixed' : evidence,
          modelled: reason === null && evidence.includes('modelled'),
        });
      }
    }
  }
  return { first, last, cells, reports };
}

export function ratio(metric: string, a: number, b: number | null): number | null {
  if (b === null) return a;
  if (b === 0) return null;
  return (
    (a / b) *
    (metric.endsWith('_coverage') || metric === 'active_share' ? 100 : metric.endsWith('_100k') ? 100_000 : 1)
  );
}

function below(metric: string, info: Area | null, fact: Fact | undefined): number | null {
  if (metric === 'village_coverage') return info?.villages ?? null;
  if (metric === 'regency_coverage') return info?.regencies ?? null;
  if (metric === 'libraries_per_100k') return info?.population ?? null;
  if (metric === 'replications_per_stimulus_village') return fact?.b ?? 0;
  return fact?.b ?? null;
}

function why(cell: {
  spec: MetricSpec;
  place: OracleCell['place'];
  info: Area | null;
  slice: string;
  year: number;
  fact: Fact | undefined;
  reported: boolean;
  known: { some: string };
  present: boolean;
}): string | null {
  const { spec, slice, year, fact } = cell;
  const [tier = '', channel = '', funding = ''] = slice.split('/');
  const tiers = tier !== '' ? [tier] : spec.tier.length > 0 ? spec.tier : ['province', 'regency', 'village'];
  const onlyProvincial = tiers.every((one) => one === 'province');
  const none = (fact?.a ?? 0) === 0 && (!cell.reported || fact === undefined);
  if (NOWHERE[spec.metric]?.includes(spec.level)) return 'not_applicable';
  if (spec.metric === 'replications_per_stimulus_village') {
    if (channel !== '' || funding !== '' || spec.channel.length === 1 || spec.funding.length > 0)
      return 'not_applicable';
  }
  if (!tiers.some((one) => (SPEAKS_OF[spec.metric] ?? tiers).includes(one))) return 'not_applicable';
  if (spec.level === 'regency' && onlyProvincial && cell.place === 'region') return 'not_applicable';
  if (cell.known.some < `${year}-01-01`) return 'not_reported';
  if (
    onlyProvincial &&
    spec.level === 'province' &&
    spec.era === '38' &&
    cell.info?.young &&
    year < 2022 &&
    none
  )
    return 'did_not_exist';
  if (cell.reported && fact === undefined) return cell.present ? 'not_reported' : 'not_in_programme';
  if (ADDITIVE.includes(spec.metric) || spec.metric.endsWith('_reached')) return null;
  const b = below(spec.metric, cell.info, fact);
  if (b === null || b === 0) return 'not_applicable';
  return spec.metric.endsWith('_coverage') && (fact?.a ?? 0) > b ? 'withheld' : null;
}

/** Until when all, and at least one, of the channels asked are known. */
function through(manifest: Manifest, spec: MetricSpec, slice: string, table: string) {
  const own = slice.split('/')[1] ?? '';
  const channels = own !== '' ? [own] : spec.channel.length > 0 ? spec.channel : ['stimulus', 'replication'];
  const days = channels
    .map((channel) => {
      const lines = manifest.complete_through.filter((line) => line.table === table);
      const line = lines.find((l) => l.channel === channel) ?? lines.find((l) => l.channel === 'any');
      return line?.through ?? manifest.as_of;
    })
    .sort();
  return { every: days[0] ?? '', some: days.at(-1) ?? '' };
}

function merge(reports: readonly Fact[]): readonly Fact[] {
  const merged = new Map<string, Fact>();
  for (const report of reports) {
    const key = `${report.area}|${report.year}|${report.slice}`;
    const so = merged.get(key);
    merged.set(key, {
      ...report,
      leaf: '',
      a: report.a + (so?.a ?? 0),
      b: report.b === null ? null : report.b + (so?.b ?? 0),
      rows: report.rows + (so?.rows ?? 0),
      evidence: [...new Set([...report.evidence.split('+'), ...(so?.evidence.split('+') ?? [])])]
        .sort()
        .join('+'),
    });
  }
  return [...merged.values()];
}

/** Where libraries are in the programme at the year's end. */
async function stockCells(native: NativeDatabase, spec: MetricSpec, first: number, last: number) {
  const stock = await libraryFacts(native, { ...spec, metric: 'libraries' }, first, last);
  return new Set(stock.map(({ area, year, slice }) => `${area}|${year}|${slice}`));
}

async function ofAbsence(native: NativeDatabase): Promise<string> {
  const rows = await native.ask('SELECT DISTINCT evidence FROM libraries');
  const found = rows.map((row) => String(row.evidence));
  return ['modelled', 'registry', 'published'].find((evidence) => found.includes(evidence)) ?? '';
}

async function slices(native: NativeDatabase, spec: MetricSpec): Promise<readonly string[]> {
  let made = [''];
  for (const [at, d] of (['tier', 'channel', 'funding'] as const).entries()) {
    const rows = spec.by.includes(d)
      ? await native.ask(`SELECT DISTINCT ${d} AS v FROM libraries`)
      : [{ v: '' }];
    const values = rows.map((row) => String(row.v));
    const kept =
      spec.by.includes(d) && spec[d].length > 0 ? values.filter((v) => spec[d].some((w) => w === v)) : values;
    made = made.flatMap((slice) => kept.map((value) => (at === 0 ? value : `${slice}/${value}`)));
  }
  return made;
}

async function areas(native: NativeDatabase, spec: MetricSpec) {
  const level = spec.level === 'regency' ? 'regency' : 'province';
  const code =
    spec.level === 'nation'
      ? "'ID'"
      : spec.level === 'province' && spec.era === '34'
        ? 'era34_code'
        : 'region_code';
  const inside =
    spec.within === null ? 'true' : `${spec.era === '34' ? 'era34_code' : 'parent_code'} = '${spec.within}'`;
  const total = (x: string) => `(CASE WHEN count(${x}) = count(*) THEN sum(${x}) END)::DOUBLE`;
  const rows = await native.ask(`SELECT ${code} AS area, ${total('desa + kelurahan')} AS villages,
      ${total('kabupaten + kota')} AS regencies, ${total('population')} AS population, bool_or(era34_code <> region_code) AS young
    FROM regions WHERE level = '${level}' AND ${inside} GROUP BY ALL`);
  const maybe = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const found = rows.map((row) => ({
    area: String(row.area),
    place: 'region' as OracleCell['place'],
    info: {
      area: String(row.area),
      villages: Number(row.villages),
      regencies: maybe(row.regencies),
      population: maybe(row.population),
      young: row.young === true,
    } as Area | null,
  }));
  if (!ADDITIVE.includes(spec.metric)) return found;
  const extra = (place: 'provincial' | 'unknown') => ({
    area: place,
    place: place as OracleCell['place'],
    info: null,
  });
  if (spec.level === 'regency') found.push(extra('provincial'));
  if (spec.level !== 'nation' && spec.within === null) found.push(extra('unknown'));
  return found;
}
