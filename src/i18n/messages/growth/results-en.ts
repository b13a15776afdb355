import { formatsOf } from '../../formats/formats.ts';
import type { results as ResultsMessages } from './results-id.ts';

const f = formatsOf('en');

/** Activity, scores and targets of the growth view in English. */
export const results: typeof ResultsMessages = {
  activity: {
    yearly: (p) => `How many activities each year? ${p.name}, ${f.years(p.from, p.to)}`,
    attended: (p) => `How many attendances each year? ${p.name}, ${f.years(p.from, p.to)}`,
    monthly: {
      activities: (name) => `How many activities each month? ${name}`,
      participants: (name) => `How many attendances each month? ${name}`,
    },
    toDate: {
      activities: (name) => `How close are activities since 2018 to the published figures? ${name}`,
      participants: (name) => `How close are attendances since 2018 to the published figures? ${name}`,
    },
    inMonth: 'Within the month',
    toDateAbout: 'Running total from the first month',
    perLibrary: 'Activities per reporting library',
    perLibraryAttended: 'Attendances per reporting library',
    perActivity: 'Attendances per activity',
    units: {
      perLibrary: 'activities per library',
      perLibraryAttended: 'attendances per library',
      perActivity: 'attendances per activity',
    },
    ratios: (name) => `Are activities more frequent and better attended? ${name}`,
    modelled: 'Modelled months',
    recorded: 'Reported months',
    points: 'Published figures',
    pointsAbout: 'Published figures are national and quoted as stated, those that disagree included.',
    keys: {
      exact: 'Published figure, exact',
      at_least: 'Published figure, at least',
      about: 'Published figure, about',
    },
    offChart: 'not on the chart',
    covers: 'Covers',
    reporting: (p) => `${p.shown} of ${p.of} libraries reported`,
    region: 'Published figures exist for the nation only.',
    metric: 'Measure',
    metrics: { activities: 'Activities', participants: 'Attendances' },
    divided: {
      activities: 'Activities',
      participants: 'Attendances',
      reporting: 'Libraries that reported',
    },
    nothing: 'No activity has been reported for this choice.',
  },
  scores: {
    effectiveness: 'How effective is the programme, according to surveys?',
    effectivenessAbout:
      'Two surveys on different scales (1 to 5, then 1 to 4). They can neither be compared nor joined by a line.',
    benefit: 'What benefit does a rupiah of cost bring?',
    benefitAbout:
      'Ratios of benefit to cost from studies whose methods were not published with them. Each stands alone; they are no trend.',
    totalBenefit: 'Value of benefits once stated',
    scale: (p) => `${p.value} on a scale of ${p.from} to ${p.to}`,
    perRupiah: (value) => `Rp1 of cost brings Rp${value} of benefit`,
    units: { effectiveness: 'score', benefit: 'rupiah of benefit per rupiah of cost' },
    even: 'break-even',
    statedBy: 'Stated by',
    nothing: 'There is no published figure.',
  },
  targets: {
    title: 'Were the targets that exist reached?',
    about: 'Published targets with the published figure for the same year. Each index on its own scale.',
    names: {
      iplm: 'Community Literacy Development Index (IPLM)',
      iplm_renstra_scale: 'IPLM, scale of the strategic plan',
      tgm: 'Reading Interest Index (TGM)',
      new_village_partners: 'New villages',
    },
    target: (value) => `target: ${value}`,
    line: (p) => `${p.year}: ${p.value}, target ${p.total}, difference ${p.change}`,
    noFigure: 'no figure published yet',
    series: (name) => `How did the ${name} move, by published figures?`,
    seriesAbout: 'The points are not joined: sources differ for the same year.',
    iplmAbout:
      'The points are not joined: sources differ for the same year, and the method of the IPLM changed in 2022.',
    sources: 'Source: published figures, each with its publisher and date.',
    units: 'index points; new villages in libraries',
    figureBy: 'Figure from',
    targetBy: 'Target from',
    indexAbout: 'These indices describe regions; they are no result of the programme.',
  },
  goal: {
    title: 'How fast must it go to reach a goal?',
    about: 'Enter a goal of your own. It is no official target.',
    value: 'Goal: number of libraries',
    year: 'By the end of',
    clear: 'Clear the goal',
    now: (year) => `Number at the end of ${year}`,
    needed: 'Needed a year',
    achieved: (p) => `Achieved a year, ${p.from} to ${p.to}`,
    assumption: (p) =>
      `If every year after ${p.to} added ${p.value} libraries, the mean of ${p.from} to ${p.to}, the end of ${p.year} would see ${p.total}. This is an assumption, not a forecast: budgets and the number of villages chosen may change.`,
    reasons: {
      year_passed: 'The goal’s year must be after the last year counted.',
      reached: 'This goal has been reached already.',
      current_missing: 'The present number is not known, so no pace can be worked out.',
    },
    invalid: 'Enter a whole number from 1 to 9,999,999.',
    noPace: (reason) => `The pace achieved is withheld: ${reason}`,
  },
};
