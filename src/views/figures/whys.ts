import type { Lang } from '../../base/index.ts';

/**
 * Why the model uses a figure or leaves it out, in full sentences: the reason as the constraint file has it, then in
 * Indonesian and in English; `-` where it only repeats the number. A test holds that no reason is without its words.
 */
const WHYS = `
21; also F011, F016|Dinyatakan juga oleh F011 dan F016.|F011 and F016 say the same.
60; also F012 (2019)|F012 menyatakan jumlah yang sama untuk 2019.|F012 states the same number for 2019.
59|-|-
60 + 100 = 160|60 pada 2018 dan 100 pada 2020 berjumlah 160 (F019).|60 in 2018 and 100 in 2020 make 160 (F019).
500; not 361 (F017)|Bukan 361 yang tersirat dalam F017; hanya 500 yang cocok dengan 800 pada akhir 2020.|Not the 361 that F017 implies; only 500 fits 800 at the end of 2020.
159|-|-
32|-|-
359 against 360|359 berbeda satu dari 60 + 300 = 360.|359 is one less than 60 + 300 = 360.
16: slip for 60|Kemungkinan besar salah tulis untuk 60 (F002).|Almost certainly a slip for 60 (F002).
661 contradicts 800 (F020)|661 bertentangan dengan 800 (F020); mungkin keadaan tengah tahun.|661 contradicts 800 (F020); it may be a mid-year count.
read as provincial libraries|Dibaca sebagai perpustakaan provinsi.|Read as provincial libraries.
1,250|-|-
136|-|-
33 against 34 (F043): feasible either way, choose 34 and keep both in the ledger|Berbeda satu dari F043 (34). Keduanya mungkin; model memakai 34.|One less than F043 (34). Either is possible; the model uses 34.
168 = 136 + 32 is our decomposition; soft target: 32 hosts in 2022|Uraian 168 = 136 + 32 adalah tafsiran proyek ini: 32 daerah pada 2022 hanya sasaran lunak model.|That 168 = 136 + 32 is this project’s reading: 32 hosts in 2022 are only a soft target of the model.
546 - 450 = 96 in 2022 (derived); undated 2024 source, not known in Nov 2023|546 dikurangi 450 berarti 96 pada 2022 (turunan). Sumbernya terbit setelah November 2023.|546 less 450 gives 96 in 2022 (derived). Its source is later than November 2023.
399 includes PerpuSeru legacy|399 tampaknya memasukkan perpustakaan peninggalan PerpuSeru.|399 appears to include libraries from PerpuSeru.
3,535 mixes PerpuSeru; also F050-F055|3.535 mencampur peninggalan PerpuSeru; demikian pula F050 sampai F055.|3,535 mixes in libraries from PerpuSeru; so do F050 to F055.
34; carried forward to Apr 2025, which nobody states (35 in F079)|Keadaan akhir 2023 diteruskan sampai April 2025; tidak ada sumber yang menyatakannya, dan F079 kemudian menyebut 35.|Carried forward to April 2025, which no source states; F079 later says 35.
1,796|-|-
600|-|-
143|-|-
34; era not stated, read as 34-era|Batas provinsi tidak disebut; dibaca menurut 34 provinsi.|The boundaries are not stated; read as those of 34 provinces.
38: coverage, not provincial libraries|38 adalah jangkauan, bukan jumlah perpustakaan provinsi.|38 is coverage, not a number of provincial libraries.
2,396|-|-
2,496: later source, 100 above F070; ledger variant|Sumber lebih baru yang menyebut 100 lebih banyak daripada F070; ditampilkan sebagai versi lain.|A later source, 100 above F070; kept as a variant.
385: basis unexplained|Dasar penghitungan 385 tidak dijelaskan.|What 385 counts is not explained.
35: later source|Sumber lebih baru, terbit setelah potret data ini.|A later source, out after this snapshot.
1,125|-|-
18 regencies: tier split of the later 2,669 and 3,237 unpublished; all replication modelled at village tier|Pembagian tingkat untuk 2.669 dan 3.237 tidak pernah terbit, sehingga semua replikasi dimodelkan di tingkat desa.|How the later 2,669 and 3,237 split by tier was never published, so all replication is modelled at village tier.
stale repeat of Dec 2022|Pengulangan angka Desember 2022, padahal 1.396 sudah terbit pada Juli 2023 (F086).|A stale repeat of December 2022, although 1,396 was out in July 2023 (F086).
1,396; known in Nov 2023 but the article states 1,205|Sudah terbit pada November 2023, tetapi artikel dasar potret 2023-11 menyebut 1.205.|Known in November 2023, but the article behind snapshot 2023-11 states 1,205.
27|-|-
slot of the book plan|Bagian dari rencana bantuan buku untuk 10.000 perpustakaan, bukan replikasi yang terjadi.|A slot in the plan of book aid for 10,000 libraries, not replications that happened.
2,669 (tier all)|Mencakup semua tingkat perpustakaan.|Counts libraries of all tiers.
29|-|-
3,237 (tier all)|Mencakup semua tingkat perpustakaan.|Counts libraries of all tiers.
8,635|-|-
259,944|-|-
10,434|-|-
279,437|-|-
85,776 -> 2021+2022 = 66,707; yearly split unpublished|Dengan ini 2021 dan 2022 bersama berjumlah 66.707; pembagian per tahun tidak pernah terbit.|It leaves 66,707 for 2021 and 2022 together; the split by year was never published.
2,133,918 -> 2021+2022 = 1,594,537|Dengan ini 2021 dan 2022 bersama berjumlah 1.594.537.|It leaves 1,594,537 for 2021 and 2022 together.
1,661; last activity point of 2023-11|Titik kegiatan terakhir dalam potret 2023-11.|The last point of activity in snapshot 2023-11.
70,165|-|-
3,476,985 as of 7 Dec 2023: set at end Nov 2023; later than the 2023-11 vintage|Keadaan 7 Desember 2023, ditempatkan pada akhir November 2023; lebih baru daripada potret 2023-11.|As of 7 December 2023, set at the end of November 2023; later than snapshot 2023-11.
"more than 8.2 million": meet as 8,200,000 and print "at least"|Sumber menyebut “lebih dari 8,2 juta”: dipenuhi sebagai 8.200.000 dan ditulis “sedikitnya”.|The source says “more than 8.2 million”: met as 8,200,000 and printed as “at least”.
"more than 317,000": meet as 317,000 and print "at least"|Sumber menyebut “lebih dari 317.000”: dipenuhi sebagai 317.000 dan ditulis “sedikitnya”.|The source says “more than 317,000”: met as 317,000 and printed as “at least”.
funding not stated: read as stimulus + replication; feasible with F173-F175. Undated excerpt. Not a stimulus-only total (would be 6.8% of 2,396 for 2.9% of regencies)|Sumber dana tidak disebut: dibaca sebagai stimulus dan replikasi bersama, karena terlalu besar untuk stimulus saja. Tanpa tanggal.|Funding is not stated: read as stimulus and replication together, being too large for stimulus alone. Undated.
contradicts national flow: first 300 villages joined in 2019 (F003, F013); PerpuSeru-era villages. Ledger only|Bertentangan dengan rangkaian nasional: 300 desa pertama bergabung pada 2019 (F003, F013). Kemungkinan desa masa PerpuSeru.|Contradicts the national series: the first 300 villages joined in 2019 (F003, F013). Probably villages of PerpuSeru’s time.
funding na but in the year series of the stimulus; lies in Tulang Bawang, Lampung Tengah, Way Kanan|Sumber dana tidak disebut, tetapi termasuk rangkaian tahunan stimulus; di Tulang Bawang, Lampung Tengah, dan Way Kanan.|Funding is not stated, but it stands in the yearly series of the stimulus; in Tulang Bawang, Lampung Tengah and Way Kanan.
as F173|Seperti F173.|As F173.
1,125 (Dec 2022) -> 2,669 (Jul 2024) leaves room. Not in 2023-11: replication there ends at Feb 2023 (1,205 = +80 nationally)|Cocok di antara 1.125 (Desember 2022) dan 2.669 (Juli 2024). Tidak mengikat potret 2023-11, yang replikasinya berhenti pada Februari 2023.|Fits between 1,125 (December 2022) and 2,669 (July 2024). Does not bind snapshot 2023-11, where replication ends at February 2023.
all village libraries, not TPBIS; also 2,654 villages against 2,651 in the register|Semua perpustakaan desa, bukan hanya TPBIS.|All village libraries, not only TPBIS.
10,000-library book aid, not TPBIS|Bantuan buku untuk 10.000 perpustakaan, bukan TPBIS.|Book aid for 10,000 libraries, not TPBIS.
all funding; feasible (stimulus + replication)|Semua sumber dana: stimulus dan replikasi bersama.|All funding: stimulus and replication together.
14 of 17 regencies; the other 3 (unnamed) have none|14 dari 17 kabupaten/kota; tiga lainnya, yang tidak disebut namanya, belum ada.|14 of 17 regencies; the other three, not named, have none.
same speaker calls all 3,000 national villages "replicated" (F058), so read as stimulus + replication, not replication alone. In 2023-11 replication stops at Feb 2023: use <= there|Pembicara yang sama menyebut semua 3.000 desa di tingkat nasional “mereplikasi” (F058), maka dibaca sebagai stimulus dan replikasi bersama.|The same speaker calls all 3,000 villages of the nation “replicated” (F058), so it is read as stimulus and replication together.
the 11 kabupaten; 63.71 Banjarmasin and 63.72 Banjarbaru none yet|Sebelas kabupaten; kota Banjarmasin dan Banjarbaru belum ada.|The eleven kabupaten; the cities Banjarmasin and Banjarbaru have none yet.
of 79 village libraries|47 dari 79 perpustakaan desa.|47 of 79 village libraries.
15 with CSR: inside or beside the 47 not stated; may set funding = csr for 15 of the 47 only as a stated assumption|Tidak disebut apakah ke-15 termasuk dalam 47 (F182). Model menganggapnya termasuk, dan mencatat itu sebagai anggapan.|Whether the 15 are among the 47 (F182) is not said. The model assumes that they are, and records it as an assumption.
funding na: read as stimulus + replication; Agam alone has 8 (F191). Undated page, so not binding for 2023-11|Sumber dana tidak disebut: dibaca sebagai stimulus dan replikasi bersama. Tanpa tanggal, sehingga tidak mengikat potret 2023-11.|Funding is not stated: read as stimulus and replication together. Undated, so it does not bind snapshot 2023-11.
11 of 19; national regency stock flat at 296 since 2022, so = at end 2022 too|11 dari 19. Jumlah nasional tetap 296 sejak 2022, maka berlaku juga pada akhir 2022.|11 of 19. The nation has stood at 296 since 2022, so it holds at the end of 2022 too.
all nagari libraries, not TPBIS|Semua perpustakaan nagari, bukan hanya TPBIS.|All nagari libraries, not only TPBIS.
repeat of F187|Mengulang F187.|Repeats F187.
variant of F190; does not close to 8|Versi lain dari F190; tidak menghasilkan jumlah 8 (F191).|A variant of F190; it does not add up to 8 (F191).
of the two variants (1 in F189) the one that closes 6 + 2 = 8 (F191)|Dari dua versi (1 pada F189), inilah yang cocok: 6 + 2 = 8 (F191).|Of the two variants (1 in F189) the one that adds up: 6 + 2 = 8 (F191).
= F187 + F190|Jumlah F187 dan F190.|The sum of F187 and F190.
stock or 2024 intake: cannot be told (as stock 99/2,396 in 21 regencies; as intake 99/600). Ledger only; show beside the modelled figure|Tidak jelas apakah jumlah keseluruhan atau penerimaan 2024, maka hanya ditampilkan di samping angka model.|Whether this is the total or the intake of 2024 cannot be told, so it is only shown beside the modelled figure.
= Berau 5 + Kutai Barat 3 + Penajam Paser Utara 3 (F197-F199); no other Kaltim regency in 2021|Berau 5, Kutai Barat 3, dan Penajam Paser Utara 3 (F197 sampai F199); tidak ada kabupaten/kota lain di Kalimantan Timur pada 2021.|Berau 5, Kutai Barat 3 and Penajam Paser Utara 3 (F197 to F199); no other regency of Kalimantan Timur in 2021.
18 libraries of all tiers: with 1 provincial, >= 3 regency and the 11 villages of 2021 it leaves at most 3 more villages for 2019-2023; jointly feasible, but scope unknown. Ledger only|18 perpustakaan dari semua tingkat; apa saja yang dihitung tidak diketahui.|18 libraries of all tiers; what exactly is counted is not known.
Bone, Maros, Soppeng|Bone, Maros, dan Soppeng.|Bone, Maros and Soppeng.
= Bone 5 + Maros 6 + Soppeng 6 (F205-F207)|Bone 5, Maros 6, dan Soppeng 6 (F205 sampai F207).|Bone 5, Maros 6 and Soppeng 6 (F205 to F207).
Bulukumba, Luwu Utara, Sinjai, Toraja Utara (of the national 100)|Bulukumba, Luwu Utara, Sinjai, dan Toraja Utara, bagian dari 100 secara nasional.|Bulukumba, Luwu Utara, Sinjai and Toraja Utara, part of the nation’s 100.
= 12 + 20|12 dari stimulus (F215) dan 20 replikasi (F212, F213).|12 by stimulus (F215) and 20 replications (F212, F213).
"committed": quality judgement|“Berkomitmen” adalah penilaian mutu, bukan jumlah peserta.|“Committed” is a judgement of quality, not a number of participants.
47 counts all 15 of 2024 in February; covered by F214 + F215|47 pada Februari sudah menghitung seluruh 15 replikasi tahun 2024; diwakili oleh F214 dan F215.|The 47 of February already counts all 15 replications of 2024; F214 and F215 cover it.
funding apbd_province (note: funded by province): the only published split, with F213, F214; do not set "unspecified"|Dibiayai APBD provinsi. Bersama F213 dan F214, inilah satu-satunya rincian pendana replikasi yang terbit.|Paid by the provincial budget. With F213 and F214 the only published split of who paid for replication.
funding apbd_regency; month unknown, so not binding at Feb 2023|Dibiayai APBD kabupaten. Bulannya tidak diketahui, sehingga tidak mengikat keadaan Februari 2023.|Paid by the regency’s budget. The month is not known, so it does not bind February 2023.
funding apbd_regency; 12 + 35 = 47 (F211)|Dibiayai APBD kabupaten; 12 + 35 = 47 (F211).|Paid by the regency’s budget; 12 + 35 = 47 (F211).
12 stimulus, incl. 6 in 2019|12 dari stimulus, termasuk 6 pada 2019.|12 by stimulus, 6 of them in 2019.
47 + 3 (new 2024 stimulus)|47 ditambah 3 desa stimulus baru pada 2024.|47 and 3 new stimulus villages in 2024.
11 of 13; Buol and Banggai Laut none; = 3 + 4 + 4 with F221, F223 re-dated|11 dari 13; Buol dan Banggai Laut belum ada. 3 + 4 + 4, dengan F223 dipindahkan ke 2018.|11 of 13; Buol and Banggai Laut have none. 3 + 4 + 4, with F223 moved to 2018.
stated Apr 2022, before the 2022 intake reached villages: set at end 2021|Dinyatakan April 2022, sebelum penerimaan 2022 sampai ke desa, maka ditempatkan pada akhir 2021.|Stated in April 2022, before the intake of 2022 reached villages, so it is set at the end of 2021.
criterion not visible|Ukurannya tidak terlihat dalam sumber.|The criterion is not visible in the source.
Toli-Toli, Tojo Una-Una, Morowali Utara, Palu (of the national 136)|Tolitoli, Tojo Una-Una, Morowali Utara, dan Palu, bagian dari 136 secara nasional.|Tolitoli, Tojo Una-Una, Morowali Utara and Palu, part of the nation’s 136.
contradicts the national stock, 60 at 2018 and 60 at 2019 (F002, F012). Use re-dated: Sigi, Donggala, Banggai joined in 2018 (3 of the 60); closes 3 + 4 + 4 = 11|Bertentangan dengan jumlah nasional yang tetap 60 pada 2018 dan 2019 (F002, F012). Model menempatkan Sigi, Donggala, dan Banggai pada 2018.|Contradicts the nation’s 60 in both 2018 and 2019 (F002, F012). The model has Sigi, Donggala and Banggai join in 2018.
15 of 17; 16.04 Lahat and 16.72 Pagar Alam none; stated May 2023, flat since 2022|15 dari 17; Lahat dan Pagar Alam belum ada. Dinyatakan Mei 2023; jumlah nasional tetap sejak 2022.|15 of 17; Lahat and Pagar Alam have none. Stated in May 2023; the nation has stood still since 2022.
153 of the 265 mix stimulus with the 10,000-library book aid|153 dari 265 mencampur stimulus dengan bantuan buku untuk 10.000 perpustakaan.|153 of the 265 mix the stimulus with book aid for 10,000 libraries.
mixes full support with book aid|Mencampur penerima paket penuh dengan penerima bantuan buku.|Mixes libraries with the full package and those with book aid.
tier all: model has replication at village tier only (assumption)|Mencakup semua tingkat; model menempatkan replikasi hanya di tingkat desa (anggapan).|Counts all tiers; the model has replication at village tier only (an assumption).
= Karimun 4 + Bintan 4 (F232, F233); no other Kepri regency in 2019|Karimun 4 dan Bintan 4 (F232, F233); tidak ada kabupaten/kota lain di Kepulauan Riau pada 2019.|Karimun 4 and Bintan 4 (F232, F233); no other regency of Kepulauan Riau in 2019.
PerpuSeru (2011-2018), not TPBIS|PerpuSeru (2011–2018), bukan TPBIS.|PerpuSeru (2011–2018), not TPBIS.
after both vintages; 65 and 67 in one article|Lebih baru daripada kedua potret data; satu artikel menyebut 65 dan 67.|Later than both snapshots; one article says both 65 and 67.
as F236|Seperti F236.|As F236.
22 villages 2019-2024, 5 of them in 2024|22 desa dari 2019 sampai 2024, lima di antaranya pada 2024.|22 villages from 2019 to 2024, five of them in 2024.
18 others got books only|18 desa lain hanya menerima buku (F242).|18 others got books only (F242).
27 in 2024 against 25 over three years (F244)|27 pada 2024 bertentangan dengan 25 selama tiga tahun (F244).|27 in 2024 contradicts 25 over three years (F244).
undated, contradicts F243|Tanpa tanggal, dan bertentangan dengan F243.|Undated, and contradicts F243.
undated|Tanpa tanggal.|Undated.
source of Oct 2024: holds in 2023-11 too when both vintages share one population|Sumbernya dari Oktober 2024, tetapi berlaku juga pada potret 2023-11 karena keduanya memakai satu populasi perpustakaan.|The source is of October 2024, but holds in snapshot 2023-11 too, since both share one population of libraries.
all village libraries, not TPBIS|Semua perpustakaan desa, bukan hanya TPBIS.|All village libraries, not only TPBIS.
34 (33 in F027, F030, F033)|F027, F030, dan F033 menyebut 33.|F027, F030 and F033 say 33.
296|-|-
1,696: forces a 2022 flow of 446 (remainder, published by nobody). Contradicts 2025-04 (1,346)|Memaksa 446 desa baru pada 2022: sisa hitung yang tidak diterbitkan pihak mana pun. Bertentangan dengan 1.346 dalam potret 2025-04.|Forces 446 new villages in 2022, a remainder that nobody published. Contradicts the 1,346 of snapshot 2025-04.
450; also F039, F040|F039 dan F040 menyatakan hal yang sama.|F039 and F040 say the same.
1,205 ("more than" in F084); last replication point of 2023-11|F084 menyebut “lebih dari” 1.205. Titik replikasi terakhir dalam potret 2023-11.|F084 says “more than” 1,205. The last point of replication in snapshot 2023-11.
26; holds at Feb only|Hanya berlaku untuk Februari 2023.|Holds for February 2023 only.
`;

const sentences = new Map(
  WHYS.trim()
    .split('\n')
    .map((line) => {
      const [reason = '', id = '', en = ''] = line.split('|');
      return [reason, { id, en } satisfies Record<Lang, string>] as const;
    }),
);

/** The sentence for a reason of FIGURE_USE; null when there is nothing to add, undefined when it has no words. */
export function whyText(reason: string, lang: Lang): string | null | undefined {
  if (reason === '') return null;
  const text = sentences.get(reason)?.[lang];
  return text === '-' ? null : text;
}
