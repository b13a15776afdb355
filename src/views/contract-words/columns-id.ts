import type { TABLES, TableName } from '../../snapshot/index.ts';

type Words = { readonly [T in TableName]: TableWords<keyof (typeof TABLES)[T]['columns']> };
interface TableWords<Column extends string | number | symbol> {
  readonly about: string;
  readonly columns: { readonly [C in Column]: string };
}

const precision = 'ketelitian tanggal itu';
const figure = 'baris tabel published yang menyatakannya';
const evidence = 'dasar baris itu';

/** The contract's tables and columns in Indonesian; a column without words fails the build. */
export const TABLES_ID: Words = {
  regions: {
    about: 'Satu baris per wilayah sekarang: negara, 38 provinsi, 514 kabupaten/kota.',
    columns: {
      region_code: 'kode Kemendagri sebagai teks: ID, 33, 33.74',
      level: 'negara, provinsi, atau kabupaten/kota',
      parent_code: 'kode wilayah satu tingkat di atasnya; kosong untuk negara',
      name: 'nama resmi',
      iso_3166_2: 'kode ISO 3166-2; hanya provinsi',
      bps_code: 'kode BPS; hanya provinsi; di Papua berbeda dari Kemendagri',
      era34_code: 'kode provinsi pada masa 34 provinsi; kosong untuk negara',
      kabupaten: 'jumlah kabupaten',
      kota: 'jumlah kota',
      desa: 'jumlah desa (termasuk desa adat)',
      kelurahan: 'jumlah kelurahan',
      population: 'jumlah penduduk; hanya negara dan provinsi',
      population_source: 'sumber jumlah penduduk',
      tile_col: 'kolom pada petak; hanya provinsi',
      tile_row: 'baris pada petak; hanya provinsi',
    },
  },
  libraries: {
    about: 'Satu baris per perpustakaan peserta.',
    columns: {
      library_id: 'unik dalam potret data',
      name: 'kosong bila dimodelkan',
      tier: 'perpustakaan umum milik siapa',
      region_code:
        'kode provinsi untuk perpustakaan provinsi, selain itu kabupaten/kota; kosong = tidak diketahui',
      village_code: 'kode desa Kemendagri; kosong bila dimodelkan',
      joined_year: 'tahun bergabung',
      joined_on: 'hari bergabung; kosong bila hanya tahunnya diketahui',
      channel: 'stimulus (paket APBN) atau replikasi (dana sendiri)',
      funding: 'siapa yang membiayai',
      funding_basis: 'apakah pembiaya dinyatakan sumber atau dianggap',
      active: 'apakah berjalan; kosong = tidak diketahui',
      active_as_of: 'kapan keaktifan itu diamati',
      left_on: 'hari keluar dari program; kosong = masih ikut',
      evidence,
    },
  },
  activity: {
    about: 'Satu baris per perpustakaan dan bulan yang kegiatannya dilaporkan.',
    columns: {
      library_id: 'library_id pada tabel libraries',
      month: 'hari pertama bulan itu',
      activities: 'kegiatan pelibatan masyarakat',
      participants: 'kehadiran, bukan orang yang berbeda',
      participants_female: 'kehadiran perempuan',
      visits: 'kunjungan ke perpustakaan',
      evidence,
    },
  },
  funding: {
    about: 'Satu baris per jumlah uang yang dinyatakan.',
    columns: {
      region_code: 'ID, provinsi, atau kabupaten/kota',
      year: 'tahun anggaran',
      source: 'asal uang',
      stage: 'usulan, pagu, pagu perubahan, atau realisasi; tidak pernah dijumlahkan lintas tahap',
      purpose: 'untuk apa',
      amount_idr: 'rupiah, nominal',
      evidence,
      figure_id: figure,
    },
  },
  published: {
    about: 'Buku angka: satu baris per angka terbitan; semua versi yang berbeda disimpan.',
    columns: {
      figure_id: 'F001 sampai F463, S001 sampai S011',
      indicator: 'apa yang dihitung',
      level: 'tingkat wilayah',
      region_code: 'kode Kemendagri bila ada (angka desa membawa kabupatennya)',
      region_name: 'nama tempat seperti tertulis',
      tier: 'tingkat perpustakaan; any = semua, none = bukan tentang perpustakaan',
      channel: 'jalur program; any = campuran atau tidak disebut, none = di luar program',
      funding_stated: 'pembiaya seperti tertulis',
      value: 'angkanya, dalam satuan pada unit',
      unit: 'satuan',
      kind: 'stok, alir, skor, atau jumlah uang',
      qualifier: 'seberapa tepat dinyatakan',
      period_start: 'awal masa, sebagai teks ISO',
      period_start_precision: precision,
      period_end: 'akhir masa, sebagai teks ISO',
      period_end_precision: precision,
      as_of: 'per tanggal, sebagai teks ISO',
      as_of_precision: precision,
      source_title: 'judul sumber',
      source_publisher: 'penerbit',
      source_url: 'alamat sumber; ditampilkan, tidak pernah diambil',
      source_date: 'tanggal sumber, sebagai teks ISO',
      source_date_precision: precision,
      note: 'catatan tentang angka itu',
      known_by_as_of: 'apakah sumbernya sudah terbit ketika potret data dibuat',
    },
  },
  targets: {
    about: 'Satu baris per target.',
    columns: {
      indicator: 'apa yang ditargetkan',
      region_code: 'ID atau provinsi',
      year: 'tahun target',
      value: 'nilai target',
      unit: 'satuan',
      figure_id: figure,
    },
  },
  context: {
    about: 'Indikator konteks di samping cakupan, tidak pernah sebagai akibatnya.',
    columns: {
      indicator: 'tgm atau poverty_pct (persentase penduduk miskin)',
      region_code: 'provinsi',
      year: 'tahun',
      value: 'nilai',
      unit: 'satuan',
      figure_id: figure,
      source: 'sumber dalam kata-kata',
    },
  },
  sharing: {
    about: 'Satu baris per pernyataan tentang kegiatan berbagi pengetahuan (KSST, Colombo Plan).',
    columns: {
      event_id: 'ksst-2023, ksst-2024',
      edition: 'tahun penyelenggaraan',
      starts_on: 'hari pertama',
      ends_on: 'hari terakhir',
      city: 'kota tuan rumah',
      status: 'diumumkan, dihadiri, atau direncanakan',
      measure: 'apa yang dihitung',
      country_iso: 'kode ISO 3166-1 negara yang ikut',
      region_code: 'wilayah Indonesia yang ikut atau dikunjungi',
      place: 'tempat yang dikunjungi',
      value: 'orang atau negara; kosong bila hanya menyebut tempat atau negara',
      figure_id: figure,
    },
  },
  model_range: {
    about:
      'Seberapa jauh model membiarkan jumlah perpustakaan suatu provinsi terbuka: terendah dan tertinggi dari beberapa undian yang semuanya memenuhi angka terbitan.',
    columns: {
      era: 'batas wilayah provinsi itu',
      region_code: 'provinsi, dengan kodenya pada masa itu',
      tier: 'tingkat perpustakaan; any = semua',
      channel: 'jalur program; any = semua',
      year: 'tahun yang akhirnya dihitung',
      low: 'perpustakaan paling sedikit dalam satu undian',
      high: 'perpustakaan paling banyak dalam satu undian',
      seeds: 'jumlah undian',
    },
  },
};
