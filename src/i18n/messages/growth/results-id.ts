import { formatsOf } from '../../formats/formats.ts';

const f = formatsOf('id');

interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Activity, scores and targets of the growth view. Formatted numbers come in as text. */
export const results = {
  activity: {
    yearly: (p: Named) => `Berapa kegiatan setiap tahun? ${p.name}, ${f.years(p.from, p.to)}`,
    attended: (p: Named) => `Berapa kehadiran setiap tahun? ${p.name}, ${f.years(p.from, p.to)}`,
    monthly: {
      activities: (name: string) => `Berapa kegiatan setiap bulan? ${name}`,
      participants: (name: string) => `Berapa kehadiran setiap bulan? ${name}`,
    },
    toDate: {
      activities: (name: string) => `Seberapa dekat kegiatan sejak 2018 dengan angka terbitan? ${name}`,
      participants: (name: string) => `Seberapa dekat kehadiran sejak 2018 dengan angka terbitan? ${name}`,
    },
    inMonth: 'Dalam bulan itu',
    toDateAbout: 'Jumlah berjalan dari bulan pertama',
    perLibrary: 'Kegiatan per perpustakaan yang melapor',
    perLibraryAttended: 'Kehadiran per perpustakaan yang melapor',
    perActivity: 'Kehadiran per kegiatan',
    units: {
      perLibrary: 'kegiatan per perpustakaan',
      perLibraryAttended: 'kehadiran per perpustakaan',
      perActivity: 'kehadiran per kegiatan',
    },
    ratios: (name: string) => `Apakah kegiatan makin sering dan makin ramai? ${name}`,
    modelled: 'Bulan hasil model',
    recorded: 'Bulan yang dilaporkan',
    points: 'Angka terbitan',
    pointsAbout: 'Angka terbitan berlaku nasional dan dikutip apa adanya, termasuk yang saling berbeda.',
    keys: {
      exact: 'Angka terbitan, pasti',
      at_least: 'Angka terbitan, sedikitnya',
      about: 'Angka terbitan, kira-kira',
    },
    offChart: 'di luar grafik',
    covers: 'Mencakup',
    reporting: (p: { readonly shown: string; readonly of: string }) =>
      `${p.shown} dari ${p.of} perpustakaan melapor`,
    region: 'Angka terbitan hanya ada untuk tingkat nasional.',
    metric: 'Ukuran',
    metrics: { activities: 'Kegiatan', participants: 'Kehadiran' },
    divided: {
      activities: 'Kegiatan',
      participants: 'Kehadiran',
      reporting: 'Perpustakaan yang melapor',
    },
    nothing: 'Belum ada kegiatan yang dilaporkan untuk pilihan ini.',
  },
  scores: {
    effectiveness: 'Seberapa efektif program menurut survei?',
    effectivenessAbout:
      'Dua survei dengan skala yang berbeda (1 sampai 5, lalu 1 sampai 4). Keduanya tidak dapat dibandingkan atau disambung menjadi satu garis.',
    benefit: 'Berapa manfaat dari setiap rupiah biaya?',
    benefitAbout:
      'Rasio manfaat terhadap biaya dari kajian yang metodenya tidak diterbitkan bersama. Setiap rasio berdiri sendiri, bukan sebuah tren.',
    totalBenefit: 'Nilai manfaat yang pernah disebut',
    scale: (p: { readonly value: string; readonly from: string; readonly to: string }) =>
      `${p.value} pada skala ${p.from} sampai ${p.to}`,
    perRupiah: (value: string) => `Rp1 biaya menghasilkan manfaat Rp${value}`,
    units: { effectiveness: 'skor', benefit: 'rupiah manfaat per rupiah biaya' },
    even: 'impas',
    statedBy: 'Disebut oleh',
    nothing: 'Tidak ada angka terbitan.',
  },
  targets: {
    title: 'Apakah target yang ada tercapai?',
    about:
      'Target terbitan beserta angka terbitan untuk tahun yang sama. Setiap indeks pada skalanya sendiri.',
    names: {
      iplm: 'Indeks Pembangunan Literasi Masyarakat (IPLM)',
      iplm_renstra_scale: 'IPLM, skala Renstra',
      tgm: 'Tingkat Kegemaran Membaca (TGM)',
      new_village_partners: 'Desa/kelurahan baru',
    } as Readonly<Record<string, string>>,
    target: (value: string) => `target ${value}`,
    line: (p: {
      readonly year: number;
      readonly value: string;
      readonly total: string;
      readonly change: string;
    }) => `${p.year}: ${p.value}, target ${p.total}, selisih ${p.change}`,
    noFigure: 'belum ada angka terbitan',
    series: (name: string) => `Bagaimana perkembangan ${name} menurut angka terbitan?`,
    seriesAbout: 'Titik tidak disambung: sumber berbeda untuk tahun yang sama.',
    iplmAbout:
      'Titik tidak disambung: sumber berbeda untuk tahun yang sama, dan metode IPLM berubah pada 2022.',
    sources: 'Sumber: angka terbitan, masing-masing dengan penerbit dan tanggalnya.',
    units: 'poin indeks; desa baru dalam perpustakaan',
    figureBy: 'Angka menurut',
    targetBy: 'Target menurut',
    indexAbout: 'Indeks ini menggambarkan daerah, bukan hasil program.',
  },
  goal: {
    title: 'Berapa cepat agar sebuah sasaran tercapai?',
    about: 'Isi sasaran Anda sendiri. Ini bukan target resmi.',
    value: 'Sasaran jumlah perpustakaan',
    year: 'Pada akhir tahun',
    clear: 'Hapus sasaran',
    now: (year: number) => `Jumlah pada akhir ${year}`,
    needed: 'Diperlukan per tahun',
    achieved: (p: { readonly from: number; readonly to: number }) =>
      `Tercapai per tahun, ${p.from} sampai ${p.to}`,
    assumption: (p: {
      readonly from: number;
      readonly to: number;
      readonly value: string;
      readonly year: number;
      readonly total: string;
    }) =>
      `Andaikan setiap tahun setelah ${p.to} menambah ${p.value} perpustakaan, yaitu rata-rata ${p.from} sampai ${p.to}, maka akhir ${p.year} mencapai ${p.total}. Ini pengandaian, bukan ramalan: anggaran dan jumlah desa sasaran dapat berubah.`,
    reasons: {
      year_passed: 'Tahun sasaran harus setelah tahun terakhir yang dihitung.',
      reached: 'Sasaran ini sudah tercapai.',
      current_missing: 'Jumlah sekarang tidak diketahui, sehingga laju tidak dapat dihitung.',
    },
    invalid: 'Isi bilangan bulat dari 1 sampai 9.999.999.',
    noPace: (reason: string) => `Laju yang tercapai tidak dinyatakan: ${reason}`,
  },
};
