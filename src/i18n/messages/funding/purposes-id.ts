const PURPOSES: Readonly<Record<string, string>> = {
  'National Library, whole budget': 'Perpusnas, seluruh anggaran',
  'National Library, programme of libraries and literacy': 'Perpusnas, program perpustakaan dan literasi',
  'National Library, addition to the ceiling': 'Perpusnas, tambahan pagu',
  'strengthening village libraries, part of the addition':
    'penguatan perpustakaan desa, bagian dari tambahan pagu',
  'national TPBIS stakeholder meeting': 'pertemuan nasional pemangku kepentingan TPBIS',
  'public library services: buildings, furniture, ICT, collections':
    'layanan perpustakaan umum: gedung, perabot, TIK, koleksi',
  'public library services: all three menus together': 'layanan perpustakaan umum: ketiga menu bersama',
  'one library building': 'satu gedung perpustakaan',
  'reading programmes': 'program membaca',
  'guidance, data and manuscripts': 'pembinaan, data, dan naskah',
  operations: 'operasional',
};
const VILLAGE = /^village library\b/;

/** Kegunaan dalam bahasa Indonesia; teks yang tidak dikenal tetap seperti adanya. */
export function purposes(text: string): string {
  return PURPOSES[text] ?? text.replace(VILLAGE, 'perpustakaan desa');
}
