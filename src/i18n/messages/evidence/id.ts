import type { Evidence } from '../../../base/index.ts';

/** What numbers rest on, and the notices that go with it. */
export const evidence = {
  label: 'Dasar angka',
  names: {
    published: 'Terpublikasi',
    modelled: 'Hasil model',
    registry: 'Data registri',
    mixed: 'Gabungan',
  } satisfies Record<Evidence | 'mixed', string>,
  about: {
    published: 'Angka yang pernah diterbitkan suatu pihak, lengkap dengan sumber dan tanggalnya.',
    modelled:
      'Angka dibagikan oleh model terdokumentasi sehingga setiap jumlah nasional dan provinsi yang terpublikasi terpenuhi.',
    registry: 'Baris yang diimpor pengguna dari sistem program.',
    mixed: 'Angka ini menjumlahkan baris dengan dasar yang berbeda.',
  } satisfies Record<Evidence | 'mixed', string>,
  /** Follows a value: “12 perpustakaan, hasil model”. */
  suffix: {
    published: 'terpublikasi',
    modelled: 'hasil model',
    registry: 'data registri',
    mixed: 'gabungan beberapa dasar',
  } satisfies Record<Evidence | 'mixed', string>,
  modelledNotice: {
    short: 'Angka daerah adalah hasil model',
    long: 'Daftar perpustakaan peserta tidak tersedia untuk umum. Angka provinsi dan kabupaten/kota di sini dibagikan oleh model agar sesuai dengan angka yang terpublikasi. Angka tersebut bukan hasil pencatatan.',
    more: 'Cara kerja model',
    mark: 'Tanda arsir: hasil model',
  },
  illustrativeNotice: {
    short: 'Ilustrasi',
    long: 'Di bawah tingkat provinsi, angka hasil model hanya ilustrasi. Karena itu tidak ada peringkat dan persentase perubahan.',
  },
  attendances: 'Kehadiran, bukan orang: satu orang dapat tercatat lebih dari sekali.',
  noCause: 'Hubungan antarangka tidak menunjukkan sebab dan akibat.',
  differsByModel: 'Di bawah tingkat nasional, perbedaan antarpotret data juga berasal dari model.',
};

export type EvidenceMessages = typeof evidence;
