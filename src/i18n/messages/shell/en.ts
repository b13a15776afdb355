import { quoted } from '../../quote.ts';
import type { NoticeReason, ShellMessages } from './id.ts';

/** Completes “cannot be used: …”. */
const WHY: Readonly<Record<Exclude<NoticeReason, 'repeated'>, string>> = {
  not_listed: 'it is not one of the choices',
  not_a_year: 'it is not a year',
  not_a_code: 'it is not a region code',
  not_a_name: 'it does not have the right form',
  too_many: 'it lists too many',
  too_long: 'the text is too long',
  range_reversed: 'the first year is after the last',
  not_in_era: 'that province does not exist in the boundaries of 34 provinces',
  same_as_snapshot: 'a snapshot cannot be compared with itself',
  unknown_snapshot: 'that snapshot is not available',
  unknown_region: 'that region is not in the snapshot',
  outside_period: 'that year is outside the period of the snapshot',
};

/** The frame around every view, in English. */
export const shell: ShellMessages = {
  title: 'TPBIS impact',
  subtitle: 'What the Social-Inclusion-Based Library Transformation programme has reached',
  pageTitle: (view) => `${view} · TPBIS impact`,
  skipToContent: 'Skip to content',
  home: 'Start page',
  menu: { open: 'Open menu', close: 'Close menu' },
  close: 'Close',
  nav: {
    label: 'Pages',
    views: {
      overview: 'Overview',
      coverage: 'Coverage',
      gaps: 'Gaps',
      growth: 'Growth',
      funding: 'Funding',
      table: 'Table',
      sharing: 'Knowledge sharing',
      figures: 'Published figures',
      data: 'Snapshots',
      method: 'Method',
      brief: 'Brief',
    },
    notYet: 'This page is not available yet.',
  },
  snapshot: {
    label: 'Snapshot',
    about: 'A snapshot holds what was known on a date. Its content never changes.',
    option: (title, asOf) => `${title} (as of ${asOf})`,
    asOf: (date) => `As of ${date}`,
    compare: 'Compare with',
    notes: 'About this snapshot',
  },
  language: {
    label: 'Language',
    names: { id: 'Bahasa Indonesia', en: 'English' },
    switchTo: { id: 'Tampilkan dalam bahasa Indonesia', en: 'Show in English' },
  },
  theme: { label: 'Appearance', names: { auto: 'Same as device', light: 'Light', dark: 'Dark' } },
  share: {
    label: 'Copy link',
    done: 'Link copied.',
    failed: 'The link could not be copied. Copy it from the address bar.',
  },
  privacy: 'Everything is computed in your browser. Nothing is sent anywhere.',
  sources: {
    heading: 'Sources and licences',
    open: 'Sources and licences',
    mapAttribution: 'Map: MapSVG / Victor Cazanave, CC BY 4.0, modified',
    mapSchematic:
      'The map is schematic and no authority on boundaries. Those of the six provinces of Papua are simplified.',
    regions: 'Region codes and names: idn-area-data, Open Database License (ODbL) 1.0.',
    regionsShare:
      'The region tables derived from it are offered under the same licence in the snapshot folders.',
    figures: 'Published figures are quoted as their sources state them and are not audited.',
    font: 'Typeface: Plus Jakarta Sans, SIL Open Font License 1.1.',
    software: 'Software: DuckDB-WASM (MIT), Apache ECharts (Apache 2.0), React (MIT), TanStack Table (MIT).',
    told: (text) => text,
    licence: (name) => `Licence: ${name}`,
    publisher: (name) => `Publisher: ${name}`,
  },
  notices: {
    heading: 'About the link you opened',
    dismiss: 'Dismiss notice',
    notice: (p) => {
      const key = quoted(p.key, 20);
      if (p.reason === 'repeated')
        return `The key ${key} stands more than once in the link. Only the first counts.`;
      const used = p.fallback === null ? 'The default is used instead.' : `Used instead: ${p.fallback}.`;
      return `The link’s value ${quoted(p.value)} for ${key} cannot be used: ${WHY[p.reason]}. ${used}`;
    },
    unknownSnapshot: (p) => `Snapshot ${quoted(p.value)} is not available. Shown instead: ${p.fallback}.`,
  },
  footer: 'Compiled from published figures; not an official publication of the National Library.',
};
