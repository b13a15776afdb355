import { formatsOf } from '../../formats/formats.ts';
import type { FindingParams } from '../../params.ts';
import { quoted } from '../../quote.ts';
import { capital } from '../../wording.ts';

const f = formatsOf('id');

const table = (p: FindingParams): string => `tabel ${quoted(p.table, 40)}`;
const column = (p: FindingParams): string => `kolom ${quoted(p.column ?? '?', 40)}`;
const place = (p: FindingParams): string => (p.column === null ? table(p) : `${column(p)}, ${table(p)}`);
const rows = (p: FindingParams): string => `${f.number(p.count)} baris`;
const examples = (p: FindingParams): string =>
  p.examples.length === 0 ? '' : ` Contoh: ${p.examples.map((example) => quoted(example, 60)).join(', ')}.`;

/** A finding about rows: “3 baris (kolom …, tabel …) …” and the first examples. */
const about =
  (says: string) =>
  (p: FindingParams): string =>
    `${rows(p)} ${says} (${place(p)}).${examples(p)}`;
const whole =
  (says: (p: FindingParams) => string) =>
  (p: FindingParams): string =>
    `${capital(says(p))}.${examples(p)}`;

/** What the validator found, by rule. */
export const findings = {
  missing_table: whole((p) => `${table(p)} tidak ada`),
  missing_column: whole((p) => `${column(p)} tidak ada pada ${table(p)}`),
  wrong_type: whole((p) => `${column(p)} pada ${table(p)} bertipe salah`),
  empty_table: whole((p) => `${table(p)} tidak berisi baris`),
  null_value: about('kosong padahal wajib diisi'),
  outside_list: about('berisi nilai di luar daftar yang ditentukan'),
  duplicate_key: about('memakai kunci yang sudah dipakai baris lain'),
  unknown_region: about('memakai kode wilayah yang tidak dikenal'),
  region_tier_mismatch: about('memakai wilayah yang tidak sesuai dengan jenjang perpustakaannya'),
  year_out_of_range: about('memuat tahun di luar periode yang mungkin'),
  joined_on_mismatch: about('memuat tanggal bergabung yang tahunnya berbeda dari tahun bergabung'),
  left_before_joined: about('keluar dari program sebelum bergabung'),
  activity_before_joined: about('melaporkan kegiatan sebelum perpustakaannya bergabung'),
  unknown_library: about('merujuk perpustakaan yang tidak ada pada tabel “libraries”'),
  unknown_column: whole((p) => `${column(p)} pada ${table(p)} tidak ada dalam kontrak dan tidak dipakai`),
  modelled_detail: about(
    'hasil model tetapi memuat nama, desa, atau rincian lain yang tidak mungkin diketahui model',
  ),
  activity_after_left: about('melaporkan kegiatan setelah perpustakaannya keluar'),
  not_first_of_month: about('tidak bertanggal hari pertama bulannya'),
  region_sums: whole((p) => `Jumlah ${place(p)} tidak sama antara kabupaten/kota, provinsi, dan nasional`),
  negative_value: about('berisi angka negatif'),
  female_above_total: about('mencatat peserta perempuan melebihi jumlah peserta'),
  totals_differ: whole((p) => `Jumlah baris pada ${table(p)} berbeda dari yang dicatat manifest.json`),
  region_count: whole((p) => `Jumlah wilayah pada ${table(p)} tidak sesuai`),
  amount_too_large: about('memuat jumlah yang terlalu besar untuk dihitung dengan tepat'),
};
