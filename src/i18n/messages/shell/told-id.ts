/** Sentences of our own that a snapshot's files hold in English; names of works and publishers stay as they are. */
export const TOLD: Readonly<Record<string, string>> = {
  'Published figures about TPBIS (474 rows)': 'Angka terpublikasi tentang TPBIS (474 baris)',
  'Perpusnas, regional governments, news media and journals, each named in its row':
    'Perpusnas, pemerintah daerah, media, dan jurnal, masing-masing disebut pada barisnya',
  'Facts with their sources': 'Fakta beserta sumbernya',
  'Each figure as stated by the source named beside it':
    'Setiap angka sebagaimana dinyatakan sumber di sampingnya',
  'Allocation model of this project': 'Model pembagian proyek ini',
  'TPBIS impact dashboard': 'Dasbor dampak TPBIS',
  'Libraries and activities are modelled from published totals; they are no registry':
    'Perpustakaan dan kegiatan adalah hasil model dari jumlah terbitan, bukan registri',
  'fityannugroho, after Kepmendagri 300.2.2-2138/2025':
    'fityannugroho, menurut Kepmendagri 300.2.2-2138/2025',
  'Registered population, semester II 2024': 'Penduduk terdaftar, semester II 2024',
  'Kementerian Dalam Negeri (Dukcapil), by Kepmendagri 300.2.2-2138/2025':
    'Kementerian Dalam Negeri (Dukcapil), melalui Kepmendagri 300.2.2-2138/2025',
  'Public statistics, source to be named': 'Statistik publik, sumber harus disebut',
  'Population: Kemendagri (Dukcapil), semester II 2024': 'Penduduk: Kemendagri (Dukcapil), semester II 2024',
  'Map of Indonesia (@svg-maps/indonesia 1.0.0)': 'Peta Indonesia (@svg-maps/indonesia 1.0.0)',
  'Map: MapSVG / Victor Cazanave, CC BY 4.0, modified':
    'Peta: MapSVG / Victor Cazanave, CC BY 4.0, dimodifikasi',
  'Tingkat Kegemaran Membaca 2024 and poverty, March 2024':
    'Tingkat Kegemaran Membaca 2024 dan kemiskinan, Maret 2024',
  'Perpusnas and Badan Pusat Statistik (BPS)': 'Perpusnas dan Badan Pusat Statistik (BPS)',
  'Context: Perpusnas and BPS, 2024': 'Konteks: Perpusnas dan BPS, 2024',
  'Perpusnas and BPS, Tingkat Kegemaran Membaca 2024': 'Perpusnas dan BPS, Tingkat Kegemaran Membaca 2024',
  'BPS, share of poor people, March 2024': 'BPS, persentase penduduk miskin, Maret 2024',
};
