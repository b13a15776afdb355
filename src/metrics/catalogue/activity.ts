import type { MetricDefinition } from '../types.ts';

const REPORTED_ID = [
  'Hanya kegiatan yang dilaporkan. Wilayah tanpa laporan ditampilkan "tidak dilaporkan", bukan nol.',
  'Perubahan dihitung hanya atas wilayah yang melapor pada kedua tahun, dan jumlah wilayah itu disebutkan.',
];
const REPORTED_EN = [
  'Reported activity only. A region without reports is shown as not reported, never as zero.',
  'Change is taken only over regions that reported in both years, and their number is stated.',
];
const ATTENDANCE_ID = 'Peserta adalah kehadiran: satu orang yang datang tiga kali dihitung tiga kali.';
const ATTENDANCE_EN = 'Participants are attendances: one person who came three times counts three times.';

export const ACTIVITY_METRICS = {
  activities: {
    id: 'activities',
    kind: 'additive',
    time: 'flow',
    unit: 'activities',
    digits: 0,
    completeness: 'reported',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Kegiatan pelibatan masyarakat', en: 'Community-engagement activities' },
    short: { id: 'Kegiatan', en: 'Activities' },
    definition: {
      id: 'Jumlah kegiatan pelibatan masyarakat yang dilaporkan perpustakaan peserta dalam tahun itu.',
      en: 'Community-engagement activities that participating libraries reported for the year.',
    },
    numerator: { id: 'Kegiatan yang dilaporkan', en: 'Activities reported' },
    denominator: null,
    caveats: { id: REPORTED_ID, en: REPORTED_EN },
    source: {
      id: 'SIM TPBIS: kegiatan pelibatan masyarakat',
      en: 'SIM TPBIS: kegiatan pelibatan masyarakat (community-engagement activities)',
    },
  },
  participants: {
    id: 'participants',
    kind: 'additive',
    time: 'flow',
    unit: 'attendances',
    digits: 0,
    completeness: 'reported',
    direction: 'higher_is_more',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Peserta (kehadiran)', en: 'Participants (attendances)' },
    short: { id: 'Peserta', en: 'Participants' },
    definition: {
      id: 'Jumlah kehadiran peserta pada kegiatan pelibatan masyarakat yang dilaporkan dalam tahun itu.',
      en: 'Attendances at the community-engagement activities reported for the year.',
    },
    numerator: { id: 'Kehadiran yang dilaporkan', en: 'Attendances reported' },
    denominator: null,
    caveats: { id: [ATTENDANCE_ID, ...REPORTED_ID], en: [ATTENDANCE_EN, ...REPORTED_EN] },
    source: {
      id: 'SIM TPBIS: peserta / anggota masyarakat terlibat',
      en: 'SIM TPBIS: peserta / anggota masyarakat terlibat (people who took part)',
    },
  },
  participants_per_activity: {
    id: 'participants_per_activity',
    kind: 'ratio',
    time: 'flow',
    unit: 'ratio',
    digits: 1,
    completeness: 'reported',
    direction: 'neutral',
    levels: ['nation', 'province', 'regency'],
    name: { id: 'Peserta per kegiatan', en: 'Participants per activity' },
    short: { id: 'Per kegiatan', en: 'Per activity' },
    definition: {
      id: 'Jumlah kehadiran peserta dibagi jumlah kegiatan yang dilaporkan dalam tahun itu.',
      en: 'Attendances divided by activities reported for the year.',
    },
    numerator: { id: 'Kehadiran yang dilaporkan', en: 'Attendances reported' },
    denominator: { id: 'Kegiatan yang dilaporkan', en: 'Activities reported' },
    caveats: {
      id: ['Rasio jumlah, bukan rata-rata rasio antarperpustakaan.', ATTENDANCE_ID, ...REPORTED_ID],
      en: ['A ratio of sums, not an average of the ratios of libraries.', ATTENDANCE_EN, ...REPORTED_EN],
    },
    source: {
      id: 'SIM TPBIS: peserta dibagi kegiatan pelibatan masyarakat; rasionya hitungan proyek ini',
      en: 'SIM TPBIS: peserta over kegiatan pelibatan masyarakat; the ratio is ours',
    },
  },
} as const satisfies Record<string, MetricDefinition>;
