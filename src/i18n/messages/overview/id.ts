/** A sentence whose numbers stay apart, so that the view can link each to its source. */
export type Pieces<T> = readonly (string | T)[];

/** The overview: headline figures and sentences made of published figures or registry counts only. */
export const overview = {
  heading: 'Program dalam angka',
  lead: 'Apa yang telah dijangkau transformasi perpustakaan berbasis inklusi sosial di Indonesia.',
  headlines: {
    provincial_libraries: { label: 'Perpustakaan provinsi', about: 'Penerima stimulus APBN' },
    regency_libraries: { label: 'Perpustakaan kabupaten/kota', about: 'Penerima stimulus APBN' },
    village_libraries: { label: 'Perpustakaan desa/kelurahan', about: 'Penerima stimulus APBN' },
    new_villages: {
      label: 'Desa/kelurahan baru',
      about: 'Bergabung melalui stimulus APBN pada tahun terakhir',
    },
    replications: { label: 'Replikasi mandiri', about: 'Menerapkan model program dengan biaya sendiri' },
    provinces_reached: { label: 'Provinsi terjangkau', about: 'Provinsi dengan perpustakaan peserta' },
    replication_provinces: {
      label: 'Provinsi dengan replikasi',
      about: 'Provinsi dengan sedikitnya satu replikasi mandiri',
    },
    participants: {
      label: 'Kehadiran peserta',
      about: 'Kehadiran, bukan orang: satu orang dapat tercatat berulang',
    },
    activities: { label: 'Kegiatan pelibatan masyarakat', about: 'Kegiatan yang dilaporkan perpustakaan' },
  },
  headlineAsOf: (date: string) => `per ${date}`,
  source: (publisher: string) => `Sumber: ${publisher}`,
  openSource: (figure: string) => `Lihat sumber angka ${figure}`,
  summary: 'Ringkasan',
  /** Numbers come in as the view's own pieces (a link, say) and come out in place. */
  sentences: {
    stimulus: <T>(p: { readonly villages: T; readonly regencies: T; readonly provinces: T }): Pieces<T> => [
      'Menurut angka terpublikasi, stimulus APBN telah diterima ',
      p.villages,
      ' perpustakaan desa/kelurahan, ',
      p.regencies,
      ' perpustakaan kabupaten/kota, dan ',
      p.provinces,
      ' perpustakaan provinsi.',
    ],
    newVillages: <T>(p: { readonly year: number; readonly villages: T }): Pieces<T> => [
      `Pada tahun ${p.year}, `,
      p.villages,
      ' desa/kelurahan baru bergabung melalui stimulus APBN.',
    ],
    replications: <T>(p: { readonly libraries: T; readonly date: string }): Pieces<T> => [
      `Sampai ${p.date} tercatat `,
      p.libraries,
      ' replikasi mandiri, yang dibiayai tanpa paket bantuan APBN.',
    ],
    replicationsIn: <T>(p: {
      readonly libraries: T;
      readonly provinces: T;
      readonly date: string;
    }): Pieces<T> => [
      `Sampai ${p.date} tercatat `,
      p.libraries,
      ' replikasi mandiri di ',
      p.provinces,
      ' provinsi, yang dibiayai tanpa paket bantuan APBN.',
    ],
    participants: <T>(p: { readonly attendances: T }): Pieces<T> => [
      'Kegiatan pelibatan masyarakat mencatat ',
      p.attendances,
      ' kehadiran; satu orang dapat tercatat lebih dari sekali.',
    ],
    registry: <T>(p: {
      readonly libraries: T;
      readonly regencies: T;
      readonly libraryCount: number;
      readonly regencyCount: number;
      readonly date: string;
    }): Pieces<T> => [
      `Menurut data registri per ${p.date}, `,
      p.libraries,
      ' perpustakaan di ',
      p.regencies,
      ' kabupaten/kota mengikuti program.',
    ],
  },
  map: {
    title: (year: number) => `Cakupan desa/kelurahan menurut provinsi, ${year}`,
    open: 'Buka halaman Cakupan',
  },
  growth: {
    title: 'Berapa perpustakaan yang bergabung melalui stimulus setiap tahun?',
    subtitle: 'Bergabung melalui stimulus APBN dalam setahun, menurut jenjang',
    stock: 'Jumlah pada akhir tahun',
    flow: 'Baru bergabung dalam tahun',
    open: 'Buka halaman Pertumbuhan',
  },
  onward: {
    heading: 'Lanjutkan dari sini',
    questions: {
      coverage: 'Di mana program sudah sampai?',
      gaps: 'Di mana program belum sampai?',
      growth: 'Bagaimana program bertumbuh?',
      funding: 'Siapa yang membiayai perpustakaan bergabung?',
      sharing: 'Negara mana yang datang belajar?',
      figures: 'Dari mana asal setiap angka?',
    },
  },
  channels: { title: 'Berapa yang melalui stimulus, dan berapa yang melalui replikasi mandiri?' },
};

export type OverviewMessages = typeof overview;
