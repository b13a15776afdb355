import type { Lang } from '../../base/index.ts';

const id = {
  heading: 'Di mana desa peserta masih kurang?',
  lead: 'Pilih target cakupan. Daftar ini menunjukkan provinsi di bawahnya dan berapa desa lagi yang diperlukan.',
  target: 'Target cakupan desa (%)',
  caption: (p: { target: string; year: number; below: string; missing: string }) =>
    `${p.below} provinsi di bawah ${p.target} pada akhir ${p.year}: kurang ${p.missing} desa`,
  none: 'Tidak ada provinsi di bawah target ini.',
  coverage: 'Cakupan',
  participating: 'Desa peserta',
  villages: 'Desa dan kelurahan',
  missing: 'Desa kurang',
  rule: 'Desa kurang = target × desa dan kelurahan − desa peserta, dibulatkan ke atas. Target ini pilihan pembaca, bukan target program.',
  table: 'Buka di tabel',
  context: 'Konteks, bukan sebab',
  contextLead:
    'Cakupan desa di samping keadaan lain provinsi itu. Setiap titik satu provinsi. Gambar ini tidak menunjukkan pengaruh satu hal terhadap yang lain.',
  noContext: 'Potret data ini tidak memuat indikator konteks.',
  modelled: 'Cakupan provinsi adalah hasil model, sehingga pola pada gambar sebagian berasal dari model.',
  indicators: {
    tgm: 'Tingkat Kegemaran Membaca (TGM)',
    poverty_pct: 'Penduduk miskin (%)',
  } as Readonly<Record<string, string>>,
  across: 'Cakupan desa (%)',
  source: 'Sumber',
};
type GapWords = typeof id;

const en: GapWords = {
  heading: 'Where are participating villages still missing?',
  lead: 'Choose a target coverage. The list shows the provinces below it and how many more villages they need.',
  target: 'Target village coverage (%)',
  caption: (p) =>
    `${p.below} provinces below ${p.target} at the end of ${p.year}: ${p.missing} villages missing`,
  none: 'No province lies below this target.',
  coverage: 'Coverage',
  participating: 'Participating',
  villages: 'Villages and wards',
  missing: 'Villages missing',
  rule: 'Villages missing = target × villages and wards − participating, rounded up. The target is the reader’s choice, not one of the programme.',
  table: 'Open in the table',
  context: 'Context, not cause',
  contextLead:
    'Village coverage beside other circumstances of the province. Each point is a province. The picture shows no effect of one on the other.',
  noContext: 'This snapshot holds no context indicators.',
  modelled: 'Coverage by province is modelled, so part of any pattern here comes from the model.',
  indicators: { tgm: 'Reading enthusiasm (TGM)', poverty_pct: 'Poor people (%)' },
  across: 'Village coverage (%)',
  source: 'Source',
};

/** The texts of the gap page; they come with it. */
export const WORDS: Readonly<Record<Lang, GapWords>> = { id, en };
