import { formatsOf } from '../../formats/formats.ts';
import { quoted } from '../../quote.ts';

const f = formatsOf('id');

/** Dua potret data berdampingan. */
export const compared = {
  title: (p: { readonly first: string; readonly second: string }) => `${p.first} dan ${p.second}`,
  lead: 'Apa yang diketahui pada dua tanggal, dan mengapa angkanya berbeda.',
  with: 'Bandingkan dengan',
  swap: 'Tukar',
  same: 'Potret data tidak dapat dibandingkan dengan dirinya sendiri. Pilih yang lain.',
  unknown: (id: string) => `Potret data ${quoted(id)} tidak tersedia di sini. Pilih yang lain.`,
  alone: 'Hanya ada satu potret data. Tambahkan berkas Anda untuk membandingkan.',
  headlines: 'Angka pokok terpublikasi',
  headlinesNote: 'Dikutip seperti dinyatakan sumbernya; tidak diselisihkan, karena tanggalnya berbeda.',
  notStated: 'Tidak dinyatakan',
  metric: 'Ukuran',
  series: (metric: string) => `${metric}: kedua potret data menurut tahun`,
  seriesAbout: 'Indonesia, setiap tahun. Garis putus-putus: potret data pembanding.',
  difference: 'Selisih',
  points: 'poin persen',
  differenceAbout: (p: { readonly first: string; readonly second: string }) =>
    `Selisih = ${p.first} dikurangi ${p.second}.`,
  reasons: {
    not_in_first: 'Di luar periode potret data pertama',
    not_in_second: 'Di luar periode potret data pembanding',
    missing: 'Salah satu angka tidak ada',
    not_comparable: 'Tidak sebanding: masing-masing menyebut status perpustakaan yang berbeda',
    partial: 'Tahun belum lengkap di salah satunya',
  },
  none: 'Sama',
  provinces: (p: { readonly metric: string; readonly year: number }) =>
    `Provinsi mana yang berbeda? ${p.metric}, ${p.year}`,
  provincesAbout: 'Selisih terbesar lebih dulu. Provinsi menurut batas sekarang.',
  byModel: 'Selisih dari model',
  byModelAbout:
    'Angka provinsi di kedua potret data adalah hasil model. Selisihnya berasal dari model, kecuali di provinsi yang angkanya terpublikasi.',
  allSame: 'Tidak ada provinsi yang berbeda pada tahun ini.',
  unchanged: (count: number) => `${f.number(count)} provinsi sama.`,
  withheld: (count: number) =>
    `${f.number(count)} provinsi tanpa selisih, karena ada angka yang tidak ada atau keduanya tidak sebanding.`,
  year: 'Tahun',
  yearNone: 'Kedua potret data tidak mempunyai tahun yang sama.',
  constraints: 'Jumlah nasional mana yang berubah?',
  constraintsAbout:
    'Perpustakaan menurut tingkat dan jalur pada tahun yang lengkap di kedua potret data, beserta angka terpublikasi yang menyatakannya.',
  constraintsNone: 'Tidak ada jumlah nasional yang berubah pada tahun yang lengkap di keduanya.',
  stock: (p: { readonly name: string; readonly year: number }) => `${p.name}, sampai akhir ${p.year}`,
  slice: (p: { readonly tier: string; readonly channel: string }) => `${p.tier}, ${p.channel.toLowerCase()}`,
  stated: 'Dinyatakan',
  derived: 'Turunan dari',
  noSource: 'Tidak dinyatakan sumber mana pun',
  count: 'Yang dihitung',
};
export type ComparedMessages = typeof compared;
