import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { StatesMessages } from './id.ts';

const f = formatsOf('en');

/** Loading, verification, missing numbers and what is read aloud, in English. */
export const states: StatesMessages = {
  why: { title: 'Why this number', link: (value) => `Why this number: ${value}` },
  loading: {
    label: 'Loading',
    page: 'Fetching the page',
    index: 'Fetching the list of snapshots',
    files: 'Fetching the files of the snapshot',
    file: (p) => `Fetching snapshot file ${f.number(p.index)} of ${f.number(p.count)} (${f.bytes(p.bytes)})`,
    engine: (bytes) =>
      bytes === null ? 'Starting the database' : `Fetching and starting the database (${f.bytes(bytes)})`,
    tables: 'Preparing tables',
    checking: 'Checking the numbers',
    ready: 'Ready',
    cancel: 'Cancel',
    slow: 'The connection is slow. What is on screen can be read already.',
    checkNow: 'Fetch and check',
  },
  verified: {
    pending: 'Not checked yet: stored numbers are shown while the database starts.',
    waits:
      'Data saver is on: stored numbers are shown. To check them the database (about 3.5 MB) is fetched when you ask for it.',
    yes: 'The fingerprints of the files used here agree, the main rules are met, and the numbers on this page were computed again in this browser. So nothing in these files has been altered; it does not make modelled numbers true.',
    no: 'Not checked: the database could not run. Stored numbers are still shown.',
    differed: (count) =>
      `${f.number(count)} stored ${plural(count, 'number differs', 'numbers differ')} from the live computation. The live ${plural(count, 'number is', 'numbers are')} shown.`,
    more: 'Snapshots, their files and fingerprints',
    short: {
      pending: 'Checking files',
      waits: 'Not checked yet',
      yes: 'Files used intact',
      no: 'Not checked',
      differed: 'Corrected',
    },
  },
  missing: {
    not_reported: {
      short: 'Not reported',
      long: 'Nothing has been reported for this region and year. That does not mean zero.',
    },
    not_in_programme: {
      short: 'Not in the programme',
      long: 'The region had not joined the programme in that year, so there is nothing to measure.',
    },
    did_not_exist: { short: 'Did not exist', long: 'The region did not exist in that year.' },
    withheld: { short: 'Withheld', long: 'The number is withheld on purpose because it could mislead.' },
    not_applicable: { short: 'Not applicable', long: 'The measure does not apply to this region or choice.' },
  },
  change: {
    no_previous_year: { short: 'First year', long: 'The data hold no year before this one.' },
    previous_missing: { short: 'No number last year', long: 'There is no number for the year before.' },
    current_missing: { short: 'No number this year', long: 'There is no number for this year.' },
    partial_year: {
      short: 'Incomplete year',
      long: 'One of the two years is incomplete, so they cannot be compared.',
    },
    base_zero: { short: 'From zero', long: 'The year before was zero, so there is no percentage.' },
    base_below_10: {
      short: 'Small base',
      long: 'The year before was below 10, so a percentage would mislead.',
    },
    not_comparable: {
      short: 'Not comparable',
      long: 'The two years state the status of different libraries.',
    },
    boundary_changed: {
      short: 'Boundary changed',
      long: 'The boundary or the definition changed between the two years.',
    },
    illustrative: {
      short: 'Illustrative',
      long: 'Below province, modelled numbers are illustrative, so no change is stated.',
    },
    unit_is_percent: {
      short: 'In percentage points',
      long: 'The number is a percentage already, so its change is given in percentage points.',
    },
  },
  unchanged: 'No change',
  changeSince: (p) =>
    p.percent === null ? `${p.change} since ${p.year}` : `${p.change} (${p.percent}) since ${p.year}`,
  changeOver: (regions) =>
    `Taken over ${f.number(regions)} ${plural(regions, 'region', 'regions')} that reported in both years.`,
  partial: (p) =>
    p.through === null ? `${p.year} is incomplete.` : `${p.year} is incomplete: data up to ${p.through}.`,
  empty: { title: 'No data for this choice', next: 'Loosen the filters or reset all choices.' },
  announce: {
    region: (p) =>
      [
        `${p.name}: ${p.value}`,
        p.rank && `rank ${f.number(p.rank.place)} of ${f.number(p.rank.of)}`,
        p.change,
        p.evidence,
      ]
        .filter((part) => part !== null)
        .join(', '),
    selected: (name) => `${name} selected. Its details are open.`,
    cleared: 'Region selection cleared.',
    year: (p) => `Year ${p.year}. ${p.name}: ${p.value}.`,
    filtered: (regions) => `${f.number(regions)} ${plural(regions, 'region', 'regions')} shown.`,
    view: (name) => `${name} page open.`,
    playing: 'Playing through the years.',
    paused: 'Paused.',
  },
};
