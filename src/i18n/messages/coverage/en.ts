import { formatsOf } from '../../formats/formats.ts';
import { plural } from '../../wording.ts';
import type { CoverageMessages } from './id.ts';

const f = formatsOf('en');

/** The coverage view in English. */
export const coverage: CoverageMessages = {
  heading: 'Programme coverage',
  title: (p) => `${p.metric}, ${p.place}, ${p.year}`,
  question: 'Where has the programme arrived, and where not yet?',
  controls: {
    label: 'Choice of data',
    metric: 'Measure',
    year: 'Year',
    partialNote: 'Year not complete',
    play: 'Play through the years',
    pause: 'Pause',
    tier: 'Library tier',
    channel: 'Channel',
    funding: 'Funding source',
    level: 'Level',
    boundaries: 'Boundaries',
    all: 'All',
    chosen: (count) => `${f.number(count)} chosen`,
    filters: (chosen) => (chosen === 0 ? 'More choices' : `More choices (${f.number(chosen)})`),
    every: 'all libraries',
    reset: 'Clear filters',
    form: 'Form',
    forms: { map: 'Map', tiles: 'Tiles', list: 'List' },
  },
  active: {
    heading: 'Active and nominal',
    about: 'How many joined is not how many are working. Sources that state both:',
    of: (active, nominal) => `${active} of ${nominal}`,
    stated: (p) => `${p.active} active of ${p.of} whose status was stated in ${p.year}`,
    notStated: 'No status was stated for this region.',
  },
  range: {
    label: 'Model range',
    span: (low, high) => `${low} to ${high}`,
    short: (low, high) => `${low}–${high}`,
    about: (seeds) =>
      `Lowest and highest of ${f.number(seeds)} builds of the model with other draws; all meet the same published figures.`,
  },
  map: {
    label: (title) => `Map: ${title}`,
    keys: 'Regions: move between them with the arrow keys, open details with Enter, go up with Escape.',
    small: 'Small provinces',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Reset zoom',
  },
  legend: {
    heading: 'Legend',
    range: (from, to) => `${from}–${to}`,
    below: (value) => `below ${value}`,
    atLeast: (value) => `${value} and above`,
    none: 'None yet',
    count: (regions) => `${f.number(regions)} ${plural(regions, 'region', 'regions')}`,
    steady: 'Colour classes are taken from the whole period, so they are the same in every year.',
    classing: 'Colour classes',
    classings: {
      fixed: {
        name: 'Fixed bounds',
        about: 'Classes: fixed, readable bounds from all regions and years.',
      },
      quantiles: {
        name: 'Equal counts (quantiles)',
        about: 'Classes: quantiles. Each holds about as many values of all regions and years.',
      },
      equal: {
        name: 'Equal steps',
        about: 'Classes: equal steps from zero to the highest value of all regions and years.',
      },
    },
  },
  distribution: {
    title: 'Distribution of the regions',
    label: (regions) => `Distribution of ${regions} regions from low to high values`,
  },
  level: {
    provinces: 'Provinces',
    regencies: 'Regencies and cities',
    path: 'Where you are',
    within: (name) => `Regencies and cities of ${name}`,
    all: 'All regencies and cities',
    everywhere: 'all regencies and cities',
    inRegencies: 'in regencies and cities',
    provincial: 'provincial libraries',
    order: 'In the order of region codes, not of values.',
    noShapes:
      'The boundaries of regencies and cities are not part of this app. Until you add a file, tiles are shown.',
    shapes: (p) =>
      `${f.number(p.drawn)} of ${f.number(p.of)} regencies and cities have a shape in your file.`,
    builtShapes: (p) =>
      `${f.number(p.drawn)} of ${f.number(p.of)} regencies and cities have a shape in the boundaries of this site.`,
  },
  boundary: {
    built: 'Boundaries that come with this site',
    heading: 'Boundaries of regencies and cities',
    choose: 'Choose a boundary file',
    hint: 'GeoJSON or TopoJSON, with Kemendagri codes or names. You can also drop it here. The file stays on this page and is not sent anywhere.',
    faults: {
      unreadable: 'The file could not be read.',
      not_json: 'The file is not JSON. Choose a GeoJSON or TopoJSON file.',
      not_geographic: 'The file is JSON, but neither a GeoJSON feature collection nor TopoJSON.',
      no_shapes: 'The file holds no areas.',
      not_degrees: 'The coordinates are not degrees. Save the file in WGS 84 (EPSG:4326).',
    },
    report: (p) =>
      `${f.number(p.matched)} matched, ${f.number(p.doubtful)} doubtful, ${f.number(p.unmatched)} unmatched`,
    doubtful: 'Doubtful: not drawn until you accept them',
    unmatched: 'Unmatched: these shapes are not drawn',
    missing: 'Regencies and cities without a shape',
    accept: 'Draw the doubtful ones too',
    may: (names) => `perhaps ${names}`,
    remove: 'Remove the file',
  },
  compare: {
    title: 'Pinned regions over the years',
    column: 'Compare',
    onScale: 'Pinned regions and Indonesia on one scale.',
    nationApart:
      'Counts of a region and of the nation have no common scale, so Indonesia stands below on its own.',
    none: (most) =>
      `Pin up to ${f.number(most)} regions, in the table or in a region’s details, to compare their lines here.`,
    unpin: (name) => `Unpin ${name}`,
    illustrative: (name) => `${name} (illustrative)`,
    count: (p) => `${f.number(p.pinned)} of ${f.number(p.most)} pinned`,
  },
  rank: (p) => `Rank ${f.number(p.place)} of ${f.number(p.of)}`,
  unranked: 'Not ranked',
  trend: (p) => `${p.name} over time: ${p.from} to ${p.to}`,
  panel: {
    label: (name) => `Details of ${name}`,
    close: 'Close details',
    slices: 'By tier and channel',
    overYears: 'Year by year',
    regencies: (count) =>
      `Show ${f.number(count)} ${plural(count, 'regency or city', 'regencies and cities')}`,
    published: 'Published figures',
    noPublished: 'No published figure was found for this region.',
    pin: 'Pin to compare',
    unpin: 'Unpin',
    pinFull: (most) => `At most ${f.number(most)} regions can be pinned.`,
  },
  totals: {
    heading: 'Totals of map and table',
    equation: (p) => `On the map ${p.map} + not on the map ${p.unmapped} = table total ${p.table}`,
    notAdded: (value) =>
      `This measure is not added up over regions. The national number is computed on its own: ${value}.`,
    counts: (what) => `Counted below: ${what}.`,
    onMap: 'on the map',
    offMap: 'not on the map',
    inTable: 'in the table',
    nothingUnmapped: 'Every row has a region, so all of them are on the map.',
    unmappedHeading: 'Not on the map',
    provincial: 'Provincial libraries, which lie in no regency or city',
    unknown: 'Libraries whose region is not known',
    missing: (p) =>
      `${f.number(p.regions)} ${plural(p.regions, 'region', 'regions')} without a number: ${p.reason}`,
    broken: 'The totals of map and table differ. Rely on the table, and please report this.',
  },
};
