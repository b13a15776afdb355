/** Lembar ringkas satu halaman untuk rapat. */
export const brief = {
  heading: (place: string) => `TPBIS di ${place}`,
  kicker: 'Lembar ringkas · Transformasi Perpustakaan Berbasis Inklusi Sosial',
  where: 'Wilayah',
  measure: 'Ukuran peta',
  print: 'Cetak',
  figures: 'Angka terpublikasi',
  noFigures: (place: string) => `Belum ada angka terpublikasi tentang ${place} di buku besar ini.`,
  counted: 'Dihitung dari potret data',
  map: (p: { readonly metric: string; readonly year: number }) => `${p.metric}, ${p.year}`,
  growth: 'Perpustakaan peserta pada akhir tahun',
  change: 'Perubahan',
  funding: (year: number) => `Siapa yang membayar? Perpustakaan peserta, ${year}`,
  unknown: 'Yang tidak diketahui',
  gaps: {
    registry:
      'Daftar resmi perpustakaan peserta tidak tersedia untuk umum. Angka provinsi di sini hasil model, kecuali yang bersumber.',
    active: 'Berapa perpustakaan yang masih aktif tidak dinyatakan sumber mana pun untuk seluruh Indonesia.',
    attendances: 'Peserta adalah kehadiran, bukan orang: satu orang dapat tercatat berulang.',
    funder: 'Pendana sebagian besar replikasi tidak pernah diterbitkan.',
    cause: 'Angka yang bergerak bersama tidak menunjukkan sebab dan akibat.',
  },
  snapshot: (p: { readonly name: string; readonly date: string }) =>
    `Potret data ${p.name}, keadaan per ${p.date}`,
  address: 'Alamat halaman ini',
};
export type BriefMessages = typeof brief;
