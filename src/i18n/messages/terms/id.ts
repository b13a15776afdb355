import type { Channel, Era, Funding, Level, Tier } from '../../../base/index.ts';
import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

interface Term {
  readonly name: string;
  readonly short: string;
  readonly about: string;
}

/** The words of the programme. `name` stands alone, `short` fits a chip or a column head. */
export const terms = {
  programme: {
    name: 'Transformasi Perpustakaan Berbasis Inklusi Sosial',
    short: 'TPBIS',
    owner: 'Perpustakaan Nasional Republik Indonesia',
  },
  tiers: {
    province: {
      name: 'Perpustakaan provinsi',
      short: 'Provinsi',
      about: 'Perpustakaan umum milik pemerintah provinsi.',
    },
    regency: {
      name: 'Perpustakaan kabupaten/kota',
      short: 'Kabupaten/kota',
      about: 'Perpustakaan umum milik pemerintah kabupaten atau kota.',
    },
    village: {
      name: 'Perpustakaan desa/kelurahan',
      short: 'Desa/kelurahan',
      about: 'Perpustakaan desa, kelurahan, dan sebutan setempat lainnya, seperti nagari dan kampung.',
    },
  } satisfies Record<Tier, Term>,
  channels: {
    stimulus: {
      name: 'Stimulus APBN',
      short: 'Stimulus',
      about: 'Perpustakaan bergabung dengan paket bantuan dan pendampingan yang dibiayai APBN.',
    },
    replication: {
      name: 'Replikasi mandiri',
      short: 'Replikasi',
      about: 'Perpustakaan menerapkan model program dengan biaya sendiri, tanpa paket bantuan APBN.',
    },
  } satisfies Record<Channel, Term>,
  fundings: {
    apbn: { name: 'APBN', short: 'APBN', about: 'Anggaran Pendapatan dan Belanja Negara.' },
    apbd_province: {
      name: 'APBD provinsi',
      short: 'APBD prov.',
      about: 'Anggaran Pendapatan dan Belanja Daerah provinsi.',
    },
    apbd_regency: {
      name: 'APBD kabupaten/kota',
      short: 'APBD kab./kota',
      about: 'Anggaran Pendapatan dan Belanja Daerah kabupaten atau kota.',
    },
    village_fund: {
      name: 'Dana Desa',
      short: 'Dana Desa',
      about: 'Transfer pemerintah pusat kepada desa.',
    },
    csr: {
      name: 'Tanggung jawab sosial perusahaan (CSR)',
      short: 'CSR',
      about: 'Bantuan badan usaha.',
    },
    other: { name: 'Sumber lain', short: 'Lainnya', about: 'Sumber dana di luar yang disebut di atas.' },
    unspecified: {
      name: 'Sumber tidak disebutkan',
      short: 'Tidak disebutkan',
      about: 'Sumber dana tidak pernah dipublikasikan. Data tidak menebaknya.',
    },
  } satisfies Record<Funding, Term>,
  levels: {
    nation: { name: 'Nasional', short: 'Nasional', about: 'Seluruh Indonesia.' },
    province: { name: 'Provinsi', short: 'Provinsi', about: 'Satu baris untuk setiap provinsi.' },
    regency: {
      name: 'Kabupaten/kota',
      short: 'Kab./kota',
      about: 'Satu baris untuk setiap kabupaten atau kota.',
    },
  } satisfies Record<Level, Term>,
  eras: {
    '38': {
      name: '38 provinsi (batas saat ini)',
      short: '38 provinsi',
      about: 'Batas provinsi saat ini berlaku untuk semua tahun.',
    },
    '34': {
      name: '34 provinsi (sebelum pemekaran Papua 2022)',
      short: '34 provinsi',
      about: 'Batas provinsi sebelum pemekaran Papua tahun 2022 berlaku untuk semua tahun.',
    },
  } satisfies Record<Era, Term>,
  nation: 'Indonesia',
  /** Words after a value; the digits are those of the metric. */
  units: {
    libraries: { name: 'perpustakaan', value: (n: number, _digits: number) => `${f.number(n)} perpustakaan` },
    percent: { name: 'persen', value: (n: number, digits: number) => f.percent(n, digits) },
    regions: { name: 'wilayah', value: (n: number, _digits: number) => `${f.number(n)} wilayah` },
    per_100k: {
      name: 'per 100.000 penduduk',
      value: (n: number, digits: number) => `${f.number(n, digits)} per 100.000 penduduk`,
    },
    ratio: { name: 'rasio', value: (n: number, digits: number) => f.number(n, digits) },
    activities: { name: 'kegiatan', value: (n: number, _digits: number) => `${f.number(n)} kegiatan` },
    attendances: {
      name: 'kehadiran',
      value: (n: number, _digits: number) => `${f.number(n)} kehadiran`,
    },
  },
  villageWords: 'Desa/kelurahan mencakup sebutan setempat, seperti nagari, gampong, pekon, dan kampung.',
};

export type TermsMessages = typeof terms;
