import { formatsOf } from '../../formats/formats.ts';
import { purposes } from './purposes-id.ts';

const f = formatsOf('id');

const sources = {
  dak_physical: 'DAK fisik',
  dak_nonphysical: 'DAK nonfisik',
  perpusnas: 'Perpusnas',
  apbn: 'APBN',
  apbd_province: 'APBD provinsi',
  apbd_regency: 'APBD kabupaten/kota',
  village_fund: 'Dana Desa',
  csr: 'CSR',
  other: 'sumber lain',
};

/** Siapa yang membiayai perpustakaan, dan anggaran yang pernah terbit. */
export const funding = {
  heading: 'Siapa yang membiayai perpustakaan bergabung?',
  lead: 'Stimulus APBN di samping replikasi mandiri menurut pendananya. Bila tidak ada sumber yang menyebut pendananya, data juga tidak menebak.',
  choose: 'Pilihan data',
  counted: {
    label: 'Yang dihitung',
    stock: 'Seluruhnya',
    joined: 'Bergabung tahun itu',
  },
  back: 'Kembali ke Indonesia',
  backTo: (name: string) => `Kembali ke ${name}`,
  split: {
    heading: 'Rincian yang pernah terbit',
    text: 'Secara nasional sumber hanya memisahkan APBN dari semua dana lain. Di bawah itu, pendana replikasi hanya diketahui untuk Maros (F212, F213, F214) dan, dengan satu anggapan, Tabalong (F183). Semua replikasi lain tercatat sebagai “pendana tidak disebut”.',
  },
  counts: {
    title: (place: string) => `Berapa perpustakaan yang dibiayai setiap pendana di ${place}?`,
    stock: 'Perpustakaan dalam program pada akhir tahun, menurut pendana',
    joined: 'Perpustakaan yang bergabung dalam tahun itu, menurut pendana',
  },
  shares: {
    title: (place: string) => `Berapa besar bagian setiap pendana di ${place}?`,
    about: 'Persen dari semua perpustakaan tahun itu',
  },
  sharesHidden: 'Bagian dalam persen tidak dinyatakan: di bawah provinsi, angka model hanya ilustrasi.',
  equation: (p: { readonly place: string; readonly year: number }) =>
    `Pendana yang disebut + tidak disebut = seluruhnya (${p.place}, ${p.year})`,
  broken: 'Jumlah bagian tidak sama dengan jumlah seluruhnya. Mohon laporkan hal ini.',
  whole: 'perpustakaan seluruhnya',
  heat: {
    title: (p: { readonly regencies: boolean; readonly year: number }) =>
      `Siapa yang mendanai perpustakaan di setiap ${p.regencies ? 'kabupaten/kota' : 'provinsi'}, ${p.year}?`,
    classes: 'Perpustakaan per sel:',
    about: 'Semakin kuat warnanya, semakin banyak perpustakaan. Warna berlaku sama untuk semua tahun.',
    region: 'Daerah',
    total: 'Seluruhnya',
    unknown: 'Daerah tidak diketahui',
    provincial: 'Perpustakaan provinsi',
  },
  bars: {
    title: (year: number) => `Di mana replikasi menambah stimulus, ${year}?`,
    about: 'Perpustakaan menurut pendana, dari yang terbanyak',
    label: (p: { readonly name: string; readonly value: string }) => `${p.name}: ${p.value}`,
    part: (p: { readonly name: string; readonly value: string }) => `${p.name} ${p.value}`,
  },
  replication: {
    title: (year: number) => `Berapa replikasi untuk setiap desa stimulus, ${year}?`,
    nation: (value: string) => `Indonesia: ${value} replikasi untuk setiap desa stimulus.`,
    none: (count: number) => `${f.number(count)} provinsi tanpa replikasi`,
    more: (count: number) => `${f.number(count)} provinsi mereplikasi lebih banyak daripada yang diterimanya`,
    noProvince: 'Tidak ada.',
    replicating: 'Replikasi',
    receiving: 'Desa stimulus',
    ratio: 'Replikasi per desa stimulus',
    pair: (p: { readonly name: string; readonly received: string; readonly replicated: string }) =>
      `${p.name}: desa stimulus ${p.received}, replikasi ${p.replicated}`,
    unfiltered: 'Pilihan jenjang, jalur, dan sumber dana tidak mengubah kartu ini.',
    modelled: 'Menurut model. Angka terbitan hanya menyebut banyaknya provinsi, bukan provinsi yang mana.',
  },
  money: {
    heading: 'Anggaran yang pernah terbit',
    lead: 'Hanya jumlah yang dinyatakan sumber, dalam rupiah tahun berjalan. Usulan, pagu, perubahan, dan realisasi adalah tahap dari uang yang sama, maka tidak pernah dijumlahkan. Anggaran program TPBIS sendiri tidak pernah ditemukan.',
    /** Sumber dana di dalam kalimat. */
    named: sources,
    perpusnasTitle: 'Berapa besar anggaran Perpusnas?',
    lineTitle: (p: { readonly source: string; readonly place: string }) =>
      `Berapa ${p.source} untuk perpustakaan di ${p.place}?`,
    others: 'Untuk keperluan lain, sebagai bagian atau tambahan',
    provinces: (p: { readonly source: string; readonly year: number }) =>
      `Provinsi mana yang disebut untuk ${p.source} ${p.year}?`,
    provincesAbout: (p: { readonly shown: number; readonly total: string }) =>
      [
        `${f.number(p.shown)} provinsi disebut.`,
        p.total === '' ? '' : `Jumlah nasional ${p.total}.`,
        'Provinsi tanpa angka berarti terbuka, bukan nol.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    open: 'tidak ada angka terbit',
    nonePlace: (name: string) =>
      `Tidak ada jumlah yang dinyatakan khusus untuk ${name}. Anggaran nasional ada di bawah ini.`,
    elsewhere: (count: number) =>
      `${f.number(count)} jumlah tingkat kabupaten/kota ada di halaman provinsinya.`,
    otherLines: 'Semua jumlah yang terbit',
    rowLabel: (p: { readonly year: number; readonly value: string }) => `${p.year}: ${p.value}`,
    headers: {
      year: 'Tahun',
      source: 'Sumber dana',
      purpose: 'Untuk',
      place: 'Wilayah',
      stage: 'Tahap',
      amount: 'Rupiah',
      figure: 'Asal angka',
    },
    stages: { requested: 'Usulan', ceiling: 'Pagu', revised: 'Pagu perubahan', realised: 'Realisasi' },
    sources,
    caution:
      'Dua hal tidak cocok dan ditampilkan apa adanya: realisasi 2023 sebesar 99,16 persen (F263) mengandaikan pagu Rp714,26 miliar, bukan Rp723,04 miliar (F262); pemotongan seluruh Perpusnas 2025 (F268) lebih kecil daripada pemotongan satu programnya (F271).',
    none: 'Potret data ini tidak memuat jumlah uang.',
    /** Kegunaan uang sebagaimana tertulis dalam data. */
    purpose: (text: string): string => purposes(text),
  },
};

export type FundingMessages = typeof funding;
