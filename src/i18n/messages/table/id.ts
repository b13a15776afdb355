import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

/** The table that stands beneath every chart. */
export const table = {
  caption: (title: string) => `Tabel: ${title}`,
  headers: {
    rank: 'Peringkat',
    region: 'Wilayah',
    province: 'Provinsi',
    value: 'Nilai',
    previous: 'Tahun sebelumnya',
    change: 'Perubahan',
    changePercent: 'Perubahan (%)',
    numerator: 'Pembilang',
    denominator: 'Penyebut',
    evidence: 'Dasar angka',
    rows: 'Baris data',
    year: 'Tahun',
    trend: 'Perkembangan',
  },
  total: 'Jumlah',
  nation: 'Indonesia',
  sort: {
    by: (column: string) => `Urutkan menurut ${column}`,
    ascending: (column: string) => `Diurutkan menurut ${column}, dari terkecil`,
    descending: (column: string) => `Diurutkan menurut ${column}, dari terbesar`,
  },
  showing: (p: { readonly shown: number; readonly total: number }) =>
    `${f.number(p.shown)} dari ${f.number(p.total)} baris`,
  rows: (count: number) => `${f.number(count)} baris`,
  showAll: 'Tampilkan semua',
  scroll: 'Geser ke samping untuk melihat kolom lainnya.',
  search: 'Cari wilayah',
  noMatch: 'Tidak ada wilayah yang cocok.',
};

export type TableMessages = typeof table;
