import { formatsOf } from '../../formats/formats.ts';
import { NBSP } from '../../formats/typography.ts';

const f = formatsOf('id');

const countries: Readonly<Record<string, string>> = {
  BD: 'Bangladesh',
  BT: 'Bhutan',
  ID: 'Indonesia',
  LA: 'Laos',
  LK: 'Sri Lanka',
  MM: 'Myanmar',
  MV: 'Maladewa',
  MY: 'Malaysia',
  NP: 'Nepal',
  PH: 'Filipina',
  TH: 'Thailand',
  VN: 'Vietnam',
};

/** Berbagi pengetahuan antarnegara: KSST dengan Colombo Plan. */
export const sharing = {
  heading: 'Siapa yang datang belajar ke Indonesia?',
  lead: 'Indonesia membagikan pengalaman program ini kepada negara anggota Colombo Plan dalam Kerja Sama Selatan-Selatan dan Triangular (KSST). Angka ditampilkan sebagaimana dinyatakan sumber: yang diumumkan di samping yang hadir.',
  edition: (year: number) => `Edisi ${year}`,
  dates: (p: { readonly from: string; readonly to: string }) => `${p.from} sampai ${p.to}`,
  heldIn: (city: string) => `di ${city}`,
  partnersHeading: 'Penyelenggara',
  partners: 'Perpusnas, Kementerian Sekretariat Negara, Kementerian Luar Negeri, dan Colombo Plan',
  question: (year: number) => `Yang diumumkan dan yang hadir, ${year}`,
  found: (p: { readonly year: number; readonly people: string; readonly countries: string }) =>
    `${p.year}: ${p.people} peserta asing datang dari ${p.countries} negara`,
  foundAnnounced: (p: { readonly people: string; readonly countries: string }) =>
    `semula diumumkan ${p.people} dari ${p.countries}`,
  measures: {
    foreign: 'Peserta asing',
    indonesian: 'Peserta Indonesia',
    total: 'Seluruh peserta',
    countries: 'Negara, tanpa Indonesia',
    site: 'Tempat yang dikunjungi',
    editions: 'Edisi',
    region: 'Daerah',
  },
  statuses: { announced: 'Diumumkan', attended: 'Hadir', planned: 'Rencana lain' },
  unit: 'orang; negara',
  measure: 'Yang dihitung',
  notStated: 'Tidak disebut',
  stripLabel: (name: string, values: string) => `${name}: ${values}`,
  said: (name: string, value: string) => `${name}${NBSP}${value}`,
  plannedOn: (date: string) => `Rencana untuk ${date} yang tidak terjadi demikian`,
  twoCounts:
    'Dua angka berarti dua sumber atau dua saat, misalnya pembukaan dan kunjungan. Keduanya ditampilkan.',
  byCountry: 'Jumlah orang per negara tidak pernah terbit.',
  countriesTitle: 'Negara mana yang ikut?',
  countriesAbout: 'Negara peserta menurut sumber, untuk setiap edisi.',
  tilesTitle: (p: { readonly year: number; readonly countries: number }) =>
    `${p.year}: ${f.number(p.countries)} negara`,
  tiles: {
    came: 'Hadir',
    new: 'Hadir tanpa diumumkan',
    announced: 'Diumumkan, tidak tercatat hadir',
    none: 'Tidak disebut',
    host: 'Tuan rumah',
  },
  country: 'Negara',
  sitesTitle: 'Tempat yang dikunjungi',
  sitesNone: 'Tidak ada tempat yang disebut.',
  regionsTitle: (year: number) => `Dari mana peserta Indonesia tahun ${year}?`,
  regionsAbout:
    'Daerah yang disebut sumber. Kabupaten/kota ditandai pada provinsinya. Daerah lain tidak disebut, bukan berarti tidak ikut.',
  regionsSource:
    'Daerah disebut dalam naskah tentang acara ini, tidak sebagai angka dalam daftar; jumlah pesertanya berasal dari',
  legend: {
    own: 'Provinsi yang disebut',
    within: 'Daerah di dalamnya disebut',
    none: 'Tidak disebut',
    title: 'Daerah peserta',
  },
  area: (name: string, places: string) => `${name}: ${places}`,
  regionTable: 'Daerah peserta Indonesia',
  place: 'Daerah',
  province: 'Provinsi',
  plan: (editions: number) => `Rencana ${f.number(editions)} edisi`,
  planAbout: 'Pada November 2023 direncanakan satu edisi setiap tahun selama tiga tahun.',
  noneFound: (year: number) =>
    `Edisi ${year} tidak ditemukan dalam dua kali pencarian. Itu tidak membuktikan bahwa edisi itu tidak ada.`,
  later: 'Potret data ini dibuat sebelum edisi berikutnya.',
  heldOf: (p: { readonly shown: number; readonly total: number }) =>
    `${f.number(p.shown)} dari ${f.number(p.total)} edisi tercatat dalam potret data ini.`,
  none: 'Potret data ini tidak memuat edisi berbagi pengetahuan.',
  /** Name of a country by its ISO code; the code where it has none. */
  countryName: (code: string): string => countries[code] ?? code,
  /** Tempat sebagaimana tertulis dalam data. */
  placeName: (text: string): string => places[text] ?? text,
};

const places: Readonly<Record<string, string>> = {
  'Mutiara Rawa Binong library, East Jakarta, 16 November 2023':
    'Perpustakaan Mutiara Rawa Binong, Jakarta Timur, 16 November 2023',
  'Ngablak village, Srumbung, Magelang, 14 August 2024': 'Desa Ngablak, Srumbung, Magelang, 14 Agustus 2024',
  'Balai Pintar library, Pengkol, Gunungkidul, 15 August 2024':
    'Perpustakaan Balai Pintar, Pengkol, Gunungkidul, 15 Agustus 2024',
  'Muntilan library and Ngablak village library': 'Perpustakaan Muntilan dan perpustakaan Desa Ngablak',
  'Sukabumi (regency or city not said)': 'Sukabumi (kabupaten atau kota tidak disebut)',
};

export type SharingMessages = typeof sharing;
