/** The method page's own texts, in Indonesian. */
export const id = {
  heading: 'Metode dan istilah',
  lead: 'Dari mana setiap angka berasal, cara menghitungnya, apa yang dimodelkan, dan kapan sebuah angka sengaja tidak ditampilkan.',
  contents: 'Isi halaman',
  sections: {
    evidence: 'Dasar setiap angka',
    model: 'Cara kerja model',
    metrics: 'Ukuran',
    missing: 'Bila tidak ada angka',
    change: 'Perubahan dari tahun ke tahun',
    conflicts: 'Sumber yang berbeda',
    snapshot: 'Potret data ini',
    tables: 'Isi data',
    glossary: 'Daftar istilah',
    licences: 'Sumber dan lisensi',
  },
  evidence: [
    'Daftar resmi perpustakaan peserta tidak tersedia untuk umum. Karena itu setiap angka menyebut dasarnya, dan dasar yang berbeda tidak pernah dicampur tanpa disebutkan.',
  ],
  model: {
    lead: 'Model menempatkan perpustakaan peserta di 514 kabupaten/kota sehingga semua angka terbitan yang dipakai terpenuhi tepat. Hasilnya adalah satu gambaran yang mungkin, bukan catatan.',
    rules: [
      'Setiap jumlah nasional, dan setiap angka provinsi atau kabupaten/kota yang dipakai, harus terpenuhi. Bila tidak mungkin, data tidak dibuat dan angka yang bertentangan disebutkan.',
      'Perpustakaan provinsi dan kabupaten/kota bergabung pada 2018, 2020, dan 2022; desa penerima stimulus pada 2019 sampai 2024.',
      'Perpustakaan kabupaten/kota tidak bergabung sebelum perpustakaan provinsinya. Desanya menyusul paling cepat tahun berikutnya, kecuali pada 2020.',
      'Satu desa memiliki paling banyak satu perpustakaan peserta. Paling banyak 15 desa penerima stimulus bergabung dalam satu kabupaten/kota dan tahun.',
      'Replikasi mandiri yang sudah ada di suatu provinsi tetap ada, dan hanya di 29 provinsi menurut hitungan terbitan terakhir. Semua replikasi dimodelkan sebagai perpustakaan desa; pendananya tidak ditebak.',
      'Tempat yang disebut sumber dengan kata-kata (bergabung, menjadi tuan rumah, atau belum ikut) dipertahankan.',
      'Di luar itu, bagian setiap provinsi mendekati jumlah kabupaten/kota dan desanya.',
      'Kegiatan dan peserta dibagi menurut bulan dan perpustakaan sehingga jumlah nasional terbitan terpenuhi. Laju pelaporan adalah anggapan.',
    ],
    below:
      'Di bawah provinsi, angka model hanya ilustrasi: diarsir, tanpa peringkat, tanpa persentase pertumbuhan.',
    range:
      'Rentang model: populasi dibuat ulang 20 kali dengan undian lain di bawah batasan yang sama; nilai terendah dan tertinggi ditampilkan. Rentang ini menunjukkan apa yang dibiarkan terbuka oleh angka terbitan, bukan kesalahan terhadap kenyataan.',
  },
  metric: {
    formula: 'Rumus',
    numerator: 'Pembilang',
    denominator: 'Penyebut',
    counts: 'Yang dihitung',
    unit: 'Satuan',
    time: { stock: 'Keadaan akhir tahun', flow: 'Selama tahun itu' },
    timeLabel: 'Waktu',
    kindLabel: 'Penjumlahan',
    kind: {
      additive: 'Jumlah wilayah sama dengan jumlah nasional',
      ratio: 'Rasio; dihitung ulang pada setiap tingkat, tidak dirata-ratakan',
      distinct: 'Dihitung sekali per wilayah; tidak dijumlahkan',
    },
    completenessLabel: 'Bila tidak ada baris',
    completeness: {
      complete: 'Berarti nol',
      reported: 'Berarti tidak dilaporkan, bukan nol',
      stated:
        'Perpustakaan tanpa status tidak ikut dihitung; bila tidak satu pun berstatus, tidak dilaporkan',
    },
    levels: 'Tingkat',
    caveats: 'Perlu diketahui',
    source: 'Asal',
    open: 'Lihat pada peta',
    link: (name: string) => `Tautan ke ${name}`,
    percent: (over: string, under: string) => `${over} ÷ ${under} × 100`,
    per100k: (over: string, under: string) => `${over} ÷ ${under} × 100.000`,
    ratio: (over: string, under: string) => `${over} ÷ ${under}`,
  },
  missing:
    'Angka nol adalah angka. Bila tidak ada angka, salah satu dari lima alasan ini ditampilkan; tidak satu pun menjadi nol atau kosong.',
  change: [
    'Perubahan selalu terhadap tepat satu tahun sebelumnya. Selisih mutlak selalu ada di samping persentase.',
    'Persentase dihitung terhadap tahun sebelumnya. Untuk ukuran yang dilaporkan, hanya atas wilayah yang melapor pada kedua tahun.',
    'Bila perubahan atau persentasenya tidak ditampilkan, alasannya disebut:',
  ],
  conflicts:
    'Bila sumber berbeda, semua versi ditampilkan beserta sumbernya, dan disebutkan mana yang dipakai potret data.',
  conflictsLink: 'Semua angka terbitan',
  known: 'Angka yang terbit setelah tanggal potret data tetap ditampilkan dan ditandai.',
  tables: 'Setiap potret data adalah berkas Parquet dengan tabel berikut (kontrak versi 1).',
  columns: { name: 'Kolom', type: 'Jenis', about: 'Isi', empty: 'boleh kosong', values: 'Nilai' },
  key: (columns: string) => `Kunci: ${columns}`,
  optional: 'boleh tidak ada',
  hash: 'Sidik isi (SHA-256)',
  through: 'Lengkap sampai',
  throughTopic: { libraries: 'Perpustakaan', activity: 'Kegiatan' },
  anyChannel: 'semua jalur',
  glossaryGroups: {
    tiers: 'Tingkat perpustakaan',
    channels: 'Jalur',
    fundings: 'Sumber dana',
    other: 'Istilah lain',
  },
  glossary: [
    ['TPBIS', 'Transformasi Perpustakaan Berbasis Inklusi Sosial, program Perpustakaan Nasional.'],
    ['Perpustakaan peserta', 'Perpustakaan umum yang sudah bergabung dan belum keluar dari program.'],
    [
      'Potret data',
      'Kumpulan data seperti yang diketahui pada satu tanggal. Isinya tidak pernah diubah; perbaikan menjadi potret baru.',
    ],
    ['Peserta (kehadiran)', 'Jumlah kehadiran pada kegiatan. Satu orang dapat terhitung berkali-kali.'],
    ['Stok dan alir', 'Stok adalah keadaan pada akhir tahun; alir adalah yang terjadi selama tahun itu.'],
    ['Poin persen', 'Selisih dua persentase: dari 4% ke 5% adalah naik 1 poin persen.'],
    [
      'Aktif dan tercatat',
      'Tercatat berarti sudah bergabung; aktif berarti dinyatakan berjalan. Potret data model tidak pernah menyebut perpustakaan aktif; registri dapat menyebutnya, dan beberapa angka terbitan menyebut keduanya untuk satu daerah.',
    ],
    [
      'Rentang model',
      'Nilai terendah dan tertinggi suatu provinsi bila model dibangun ulang dengan undian lain di bawah angka terbitan yang sama.',
    ],
    ['IPLM', 'Indeks Pembangunan Literasi Masyarakat, tujuh unsur, metode berubah pada 2022 dan 2023.'],
    ['TGM', 'Tingkat Kegemaran Membaca: frekuensi, lama, dan jumlah bacaan.'],
    [
      'SIM TPBIS',
      'Sistem informasi program, tempat perpustakaan melaporkan kegiatan. Datanya tidak terbuka.',
    ],
    ['PerpuSeru', 'Program pendahulu, 2011 sampai 2018.'],
    [
      'PLM',
      'Peer Learning Meeting, pertemuan belajar antarperpustakaan; sejak 2024 Pertemuan Pembelajaran Sebaya.',
    ],
    ['Bimtek', 'Bimbingan teknis: pelatihan pengelola perpustakaan.'],
    ['DAK', 'Dana Alokasi Khusus dari pusat ke daerah, fisik dan nonfisik.'],
    [
      'Pagu dan realisasi',
      'Batas anggaran yang ditetapkan, dan yang benar-benar dibelanjakan; keduanya tidak dijumlahkan.',
    ],
    ['KSST', 'Kerja Sama Selatan-Selatan dan Triangular: berbagi pengetahuan dengan negara lain.'],
  ] as readonly (readonly [string, string])[],
};

export type MethodWords = typeof id;
