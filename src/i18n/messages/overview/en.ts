import { plural } from '../../wording.ts';
import type { OverviewMessages } from './id.ts';

/** The overview in English. */
export const overview: OverviewMessages = {
  heading: 'The programme in figures',
  lead: 'What the social-inclusion-based transformation of libraries has reached in Indonesia.',
  headlines: {
    provincial_libraries: { label: 'Provincial libraries', about: 'Joined with the state-budget stimulus' },
    regency_libraries: {
      label: 'Regency and city libraries',
      about: 'Joined with the state-budget stimulus',
    },
    village_libraries: { label: 'Village libraries', about: 'Joined with the state-budget stimulus' },
    new_villages: {
      label: 'New villages',
      about: 'Joined with the state-budget stimulus in the latest year',
    },
    replications: { label: 'Independent replications', about: 'Copied the model on their own funds' },
    provinces_reached: { label: 'Provinces reached', about: 'Provinces with a participating library' },
    replication_provinces: {
      label: 'Provinces with replications',
      about: 'Provinces with at least one independent replication',
    },
    participants: {
      label: 'Attendances',
      about: 'Attendances, not people: one person may be counted more than once',
    },
    activities: {
      label: 'Community activities',
      about: 'Community-engagement activities reported by libraries',
    },
  },
  headlineAsOf: (date) => `as of ${date}`,
  source: (publisher) => `Source: ${publisher}`,
  openSource: (figure) => `See the source of figure ${figure}`,
  summary: 'Summary',
  sentences: {
    stimulus: (p) => [
      'According to published figures, the state-budget stimulus has gone to ',
      p.villages,
      ' village libraries, ',
      p.regencies,
      ' regency and city libraries and ',
      p.provinces,
      ' provincial libraries.',
    ],
    newVillages: (p) => [
      `In ${p.year}, `,
      p.villages,
      ' new villages joined with the state-budget stimulus.',
    ],
    replications: (p) => [
      `By ${p.date}, `,
      p.libraries,
      ' independent replications were counted, paid for without the state-budget package.',
    ],
    replicationsIn: (p) => [
      `By ${p.date}, `,
      p.libraries,
      ' independent replications were counted in ',
      p.provinces,
      ' provinces, paid for without the state-budget package.',
    ],
    participants: (p) => [
      'Community-engagement activities recorded ',
      p.attendances,
      ' attendances; one person may be counted more than once.',
    ],
    registry: (p) => [
      `According to registry data as of ${p.date}, `,
      p.libraries,
      ` ${plural(p.libraryCount, 'library', 'libraries')} in `,
      p.regencies,
      ` ${plural(p.regencyCount, 'regency or city', 'regencies and cities')} ${plural(p.libraryCount, 'takes', 'take')} part in the programme.`,
    ],
  },
  map: { title: (year) => `Village coverage by province, ${year}`, open: 'Open the Coverage page' },
  growth: {
    title: 'How many libraries joined through the stimulus each year?',
    subtitle: 'Joined with the state-budget stimulus within the year, by tier',
    stock: 'Total at the end of the year',
    flow: 'Joined within the year',
    open: 'Open the Growth page',
  },
  onward: {
    heading: 'Go on from here',
    questions: {
      coverage: 'Where has the programme arrived?',
      gaps: 'Where has it not arrived yet?',
      growth: 'How is it growing?',
      funding: 'Who pays for libraries to join?',
      sharing: 'Which countries came to learn?',
      figures: 'Where does each figure come from?',
    },
  },
  channels: { title: 'How many joined through the stimulus, and how many by replication?' },
};
