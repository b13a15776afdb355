import type { EvidenceMessages } from './id.ts';

/** What numbers rest on, in English. */
export const evidence: EvidenceMessages = {
  label: 'Evidence',
  names: { published: 'Published', modelled: 'Modelled', registry: 'Registry', mixed: 'Mixed' },
  about: {
    published: 'A figure that somebody published, with its source and date.',
    modelled: 'Allocated by a documented model so that every published national and provincial total is met.',
    registry: 'Rows that a user imported from the programme’s own system.',
    mixed: 'This number adds up rows that rest on different evidence.',
  },
  suffix: { published: 'published', modelled: 'modelled', registry: 'registry', mixed: 'mixed evidence' },
  modelledNotice: {
    short: 'Sub-national numbers are modelled',
    long: 'No public register of participating libraries exists. Province and regency numbers here are allocated by a model so that they agree with the published figures. They were not recorded anywhere.',
    more: 'How the model works',
    mark: 'Hatching: modelled',
  },
  illustrativeNotice: {
    short: 'Illustrative',
    long: 'Below province, modelled numbers are illustrative only. They carry no rank and no percentage change.',
  },
  attendances: 'Attendances, not people: one person may be counted more than once.',
  noCause: 'Numbers that move together do not show cause and effect.',
  differsByModel: 'Below the nation, snapshots also differ because of the model.',
};
