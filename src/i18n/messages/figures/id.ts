import { formatsOf } from '../../formats/formats.ts';
import { NBSP } from '../../formats/typography.ts';
import { moreIndicators } from './more-words-id.ts';
import { indicators as mainIndicators, units } from './words-id.ts';

const f = formatsOf('id');
const indicators: Readonly<Record<string, string>> = { ...mainIndicators, ...moreIndicators };

/** A value as stated by a source. `text` is for the eye, `spoken` for assistive technology. */
export interface Qualified {
  readonly text: string;
  readonly spoken: string;
}

/** Published figures: how they are quoted, and what to say where sources disagree. */
export const figures = {
  heading: 'Angka terpublikasi',
  /** How exactly the source stated it; `value` is formatted. */
  qualified: {
    exact: (value: string): Qualified => ({ text: value, spoken: value }),
    at_least: (value: string): Qualified => ({ text: `≥${NBSP}${value}`, spoken: `sedikitnya ${value}` }),
    about: (value: string): Qualified => ({ text: `± ${value}`, spoken: `sekitar ${value}` }),
    planned: (value: string): Qualified => ({ text: `${value} (rencana)`, spoken: `direncanakan ${value}` }),
  },
  qualifierNames: { exact: 'Tepat', at_least: 'Sedikitnya', about: 'Sekitar', planned: 'Rencana' },
  statedBy: (p: { readonly publisher: string; readonly date: string }) => `${p.publisher}, ${p.date}`,
  asOf: (date: string) => `Keadaan per ${date}`,
  period: (p: { readonly from: string; readonly to: string }) => `${p.from} sampai ${p.to}`,
  derived: 'Turunan: sisa hitung, tidak diterbitkan pihak mana pun',
  openSource: 'Buka sumber',
  opensElsewhere: 'membuka situs lain',
  noAddress: 'Alamat sumber tidak tersedia',
  note: 'Catatan',
  figure: (id: string) => `Angka ${id}`,
  variants: {
    heading: 'Sumber berbeda pendapat',
    about: 'Semua versi ditampilkan beserta sumbernya.',
    used: 'Dipakai potret data ini',
    unused: 'Tidak dipakai potret data ini',
    count: (count: number) => `${f.number(count)} versi`,
  },
  known: {
    yes: 'Sudah terbit pada tanggal potret data',
    no: 'Terbit setelah tanggal potret data',
    undated: 'Tanggal terbit tidak diketahui',
  },
  besideModel: {
    heading: 'Terpublikasi dan hasil model',
    about: 'Angka terpublikasi di samping angka pada potret data ini.',
    published: 'Terpublikasi',
    snapshot: 'Potret data ini',
    agree: 'Sama',
    differ: (difference: string) => `Selisih ${difference}`,
    notComparable: 'Tidak dapat dibandingkan: cakupannya berbeda',
  },
  kinds: { stock: 'Jumlah keseluruhan', flow: 'Dalam periode', score: 'Skor', amount: 'Nilai uang' },
  /** Name of a ledger indicator; null where it has none and its identifier must do. */
  indicator: (id: string): string | null => (Object.hasOwn(indicators, id) && indicators[id]) || null,
  /** A ledger unit in words; a unit without a name comes back as it is. */
  unit: (unit: string): string => (Object.hasOwn(units, unit) && units[unit]) || unit,
};

export type FiguresMessages = typeof figures;
