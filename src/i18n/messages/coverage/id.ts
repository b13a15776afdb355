import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

/** The coverage view: its controls, map, legend and panel. */
export const coverage = {
  heading: 'Cakupan program',
  title: (p: { readonly metric: string; readonly place: string; readonly year: number }) =>
    `${p.metric}, ${p.place}, ${p.year}`,
  question: 'Di mana program hadir, dan di mana belum?',
  controls: {
    label: 'Pilihan data',
    metric: 'Ukuran',
    year: 'Tahun',
    partialNote: 'Tahun belum lengkap',
    play: 'Putar tahun',
    pause: 'Jeda',
    tier: 'Jenjang perpustakaan',
    channel: 'Jalur',
    funding: 'Sumber dana',
    level: 'Tingkat wilayah',
    boundaries: 'Batas wilayah',
    all: 'Semua',
    chosen: (count: number) => `${f.number(count)} dipilih`,
    filters: (chosen: number) => (chosen === 0 ? 'Pilihan lain' : `Pilihan lain (${f.number(chosen)})`),
    every: 'semua perpustakaan',
    reset: 'Hapus saringan',
    form: 'Bentuk',
    forms: { map: 'Peta', tiles: 'Petak', list: 'Daftar' },
  },
  active: {
    heading: 'Aktif dan tercatat',
    about: 'Jumlah yang bergabung bukan jumlah yang berjalan. Sumber yang menyebut keduanya:',
    of: (active: string, nominal: string) => `${active} dari ${nominal}`,
    stated: (p: { readonly active: string; readonly of: string; readonly year: number }) =>
      `${p.active} aktif dari ${p.of} yang statusnya dinyatakan pada ${p.year}`,
    notStated: 'Tidak ada status aktif yang dinyatakan untuk wilayah ini.',
  },
  range: {
    label: 'Rentang model',
    span: (low: string, high: string) => `${low} sampai ${high}`,
    /** In a column. */
    short: (low: string, high: string) => `${low}–${high}`,
    about: (seeds: number) =>
      `Terendah dan tertinggi dari ${f.number(seeds)} kali membangun model dengan undian lain; semuanya memenuhi angka terbitan yang sama.`,
  },
  map: {
    label: (title: string) => `Peta: ${title}`,
    keys: 'Wilayah: berpindah dengan tombol panah, buka rincian dengan Enter, naik dengan Escape.',
    small: 'Provinsi kecil',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    zoomReset: 'Ukuran semula',
  },
  legend: {
    heading: 'Keterangan',
    range: (from: string, to: string) => `${from}–${to}`,
    below: (value: string) => `di bawah ${value}`,
    atLeast: (value: string) => `${value} ke atas`,
    none: 'Belum ada',
    count: (regions: number) => `${f.number(regions)} wilayah`,
    steady: 'Kelas warna dihitung dari seluruh periode, sehingga sama untuk setiap tahun.',
    classing: 'Kelas warna',
    classings: {
      fixed: {
        name: 'Batas tetap',
        about: 'Kelas: batas tetap yang mudah dibaca, dari semua wilayah dan tahun.',
      },
      quantiles: {
        name: 'Jumlah sama (kuantil)',
        about: 'Kelas: kuantil. Tiap kelas memuat kira-kira sama banyak nilai dari semua wilayah dan tahun.',
      },
      equal: {
        name: 'Jarak sama',
        about: 'Kelas: jarak sama dari nol sampai nilai tertinggi dari semua wilayah dan tahun.',
      },
    },
  },
  distribution: {
    title: 'Sebaran wilayah',
    label: (regions: string) => `Sebaran ${regions} wilayah dari nilai rendah ke tinggi`,
  },
  level: {
    provinces: 'Provinsi',
    regencies: 'Kabupaten/kota',
    path: 'Posisi Anda',
    within: (name: string) => `Kabupaten/kota di ${name}`,
    all: 'Semua kabupaten/kota',
    everywhere: 'semua kabupaten/kota',
    inRegencies: 'di kabupaten/kota',
    provincial: 'perpustakaan provinsi',
    order: 'Menurut urutan kode wilayah, bukan nilai.',
    noShapes:
      'Batas kabupaten/kota tidak termasuk dalam aplikasi ini. Sebelum Anda menambahkan berkas, petak yang ditampilkan.',
    shapes: (p: { readonly drawn: number; readonly of: number }) =>
      `${f.number(p.drawn)} dari ${f.number(p.of)} kabupaten/kota punya bentuk dalam berkas Anda.`,
    builtShapes: (p: { readonly drawn: number; readonly of: number }) =>
      `${f.number(p.drawn)} dari ${f.number(p.of)} kabupaten/kota punya bentuk dalam batas wilayah situs ini.`,
  },
  /** A reader's own boundary file and what became of its shapes. */
  boundary: {
    built: 'Batas wilayah dari situs ini',
    heading: 'Batas kabupaten/kota',
    choose: 'Pilih berkas batas',
    hint: 'GeoJSON atau TopoJSON, dengan kode Kemendagri atau nama. Berkas juga dapat dijatuhkan di sini. Berkas tetap di halaman ini dan tidak dikirim ke mana pun.',
    faults: {
      unreadable: 'Berkas tidak dapat dibaca.',
      not_json: 'Berkas ini bukan JSON. Pilih berkas GeoJSON atau TopoJSON.',
      not_geographic: 'Berkas ini JSON, tetapi bukan kumpulan fitur GeoJSON dan bukan TopoJSON.',
      no_shapes: 'Berkas ini tidak memuat area.',
      not_degrees: 'Koordinatnya bukan derajat. Simpan berkas dalam WGS 84 (EPSG:4326).',
    },
    report: (p: { readonly matched: number; readonly doubtful: number; readonly unmatched: number }) =>
      `${f.number(p.matched)} cocok, ${f.number(p.doubtful)} meragukan, ${f.number(p.unmatched)} tidak cocok`,
    doubtful: 'Meragukan: tidak digambar sebelum Anda menerimanya',
    unmatched: 'Tidak cocok: bentuk ini tidak digambar',
    missing: 'Kabupaten/kota tanpa bentuk',
    accept: 'Gambar juga yang meragukan',
    may: (names: string) => `mungkin ${names}`,
    remove: 'Hapus berkas',
  },
  compare: {
    title: 'Wilayah tersemat dari tahun ke tahun',
    column: 'Bandingkan',
    onScale: 'Wilayah tersemat dan Indonesia pada satu skala.',
    nationApart:
      'Jumlah suatu wilayah dan jumlah nasional tidak berbagi skala, maka Indonesia ditampilkan tersendiri di bawah.',
    none: (most: number) =>
      `Sematkan hingga ${f.number(most)} wilayah, lewat tabel atau rincian wilayah, untuk membandingkan garisnya di sini.`,
    unpin: (name: string) => `Lepas sematan ${name}`,
    illustrative: (name: string) => `${name} (ilustrasi)`,
    count: (p: { readonly pinned: number; readonly most: number }) =>
      `${f.number(p.pinned)} dari ${f.number(p.most)} tersemat`,
  },
  rank: (p: { readonly place: number; readonly of: number }) =>
    `Peringkat ${f.number(p.place)} dari ${f.number(p.of)}`,
  unranked: 'Tanpa peringkat',
  trend: (p: { readonly name: string; readonly from: string; readonly to: string }) =>
    `Perkembangan ${p.name}: ${p.from} sampai ${p.to}`,
  panel: {
    label: (name: string) => `Rincian ${name}`,
    close: 'Tutup rincian',
    slices: 'Menurut jenjang dan jalur',
    overYears: 'Dari tahun ke tahun',
    regencies: (count: number) => `Lihat ${f.number(count)} kabupaten/kota`,
    published: 'Angka terpublikasi',
    noPublished: 'Tidak ditemukan angka terpublikasi untuk wilayah ini.',
    pin: 'Sematkan untuk perbandingan',
    unpin: 'Lepas sematan',
    pinFull: (most: number) => `Paling banyak ${f.number(most)} wilayah dapat disematkan.`,
  },
  /** The map and the table beneath it must tell the same total. Arguments are formatted numbers. */
  totals: {
    heading: 'Jumlah peta dan tabel',
    equation: (p: { readonly map: string; readonly unmapped: string; readonly table: string }) =>
      `Di peta ${p.map} + tidak di peta ${p.unmapped} = jumlah tabel ${p.table}`,
    notAdded: (value: string) =>
      `Ukuran ini tidak dijumlahkan antarwilayah. Angka nasional dihitung tersendiri: ${value}.`,
    counts: (what: string) => `Yang dihitung di bawah ini: ${what}.`,
    onMap: 'di peta',
    offMap: 'tidak di peta',
    inTable: 'di tabel',
    nothingUnmapped: 'Semua baris punya wilayah, jadi semuanya ada di peta.',
    unmappedHeading: 'Yang tidak ada di peta',
    provincial: 'Perpustakaan provinsi, yang tidak berada di bawah kabupaten/kota',
    unknown: 'Perpustakaan yang wilayahnya tidak diketahui',
    missing: (p: { readonly regions: number; readonly reason: string }) =>
      `${f.number(p.regions)} wilayah tanpa angka: ${p.reason}`,
    broken: 'Jumlah peta dan tabel tidak sama. Gunakan angka pada tabel dan laporkan hal ini.',
  },
};

export type CoverageMessages = typeof coverage;
