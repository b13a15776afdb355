import type { BriefMessages } from './id.ts';

/** One page for a meeting, in English. */
export const brief: BriefMessages = {
  heading: (place) => `TPBIS in ${place}`,
  kicker: 'Brief · Social-Inclusion-Based Library Transformation',
  where: 'Place',
  measure: 'Measure on the map',
  print: 'Print',
  figures: 'Published figures',
  noFigures: (place) => `This ledger holds no published figure about ${place} yet.`,
  counted: 'Counted from the snapshot',
  map: (p) => `${p.metric}, ${p.year}`,
  growth: 'Participating libraries at the end of the year',
  change: 'Change',
  funding: (year) => `Who paid? Participating libraries, ${year}`,
  unknown: 'What is not known',
  gaps: {
    registry:
      'There is no public register of participating libraries. Province numbers here are modelled, except those with a source.',
    active: 'How many libraries are still active is stated by no source for all of Indonesia.',
    attendances: 'Participants are attendances, not people: one person may be counted more than once.',
    funder: 'Who paid for most replications was never published.',
    cause: 'Numbers that move together do not show cause and effect.',
  },
  snapshot: (p) => `Snapshot ${p.name}, as of ${p.date}`,
  address: 'Address of this page',
};
