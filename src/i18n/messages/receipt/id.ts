/** What the receipt beside a file says of each of its lines. */
export const receipt = {
  labels: {
    title: 'Judul',
    file: 'Berkas',
    rows: 'Banyak baris',
    filter: 'Saringan',
    search: 'Pencarian',
    order: 'Urutan baris',
    groups: 'Kelompok',
    evidence: 'Dasar angka',
    snapshot: 'Potret data',
    'snapshot as of': 'Keadaan per',
    'snapshot content sha256': 'Sidik isi potret data (sha256)',
    source: 'Sumber',
    boundaries: 'Batas wilayah',
    permalink: 'Tautan ke halaman yang menampilkan hal yang sama',
    'made at': 'Dibuat pada (UTC)',
    'cells with a value': 'Banyak sel berisi menurut kolom',
    'texts in CSV': 'Teks di dalam CSV',
    'filter in the address': 'Saringan seperti tertulis di tautan',
    'rows come from': 'Asal baris',
    sql: 'Pertanyaan kepada basis data',
  },
  sum: (column: string) => `Jumlah kolom: ${column}`,
  checkSum: (column: string) => `Jumlah untuk pemeriksaan saja: ${column}`,
  noValue: 'tidak ada nilai di baris mana pun',
  asShown: 'seperti yang ditampilkan gambar',
  byCode: 'menurut kode',
  equalRows: 'baris yang sama menurut kode; baris tanpa nilai di akhir',
  sorted: (p: { readonly what: string; readonly descending: boolean }) =>
    `${p.what} ${p.descending ? 'menurun' : 'menaik'}`,
  sumBy: (p: { readonly column: string; readonly by: string }) => `jumlah ${p.column} menurut ${p.by}`,
  sumOf: (column: string) => `jumlah ${column}`,
  groups: (by: string) => `menurut ${by}; berkas memuat baris di dalamnya, bukan baris kelompok`,
  groupLines: (by: string) =>
    `menurut ${by}; satu baris berkas adalah satu kelompok dengan jumlah baris di dalamnya`,
  shownRows: 'yang ditampilkan gambar, dibaca dari jawaban atas pertanyaan itu',
  csvTexts:
    'teks yang diawali = + - @ (juga bentuk lebarnya), apostrof, tab, atau akhir baris diberi satu apostrof di depannya; dalam CSV untuk Excel juga kode dan teks yang mirip angka',
  sqlIn: { zip: 'dalam rows.sql', workbook: 'dalam lembar sql' },
};

export type ReceiptMessages = typeof receipt;
