/**
 * Made by `tsx data/figure-use/write.ts` from `data/sources/model_constraints.csv`: a line holds the id of a figure,
 * the snapshots whose model it binds, and why.
 */
export const FIGURE_USE = `
F001|2023-11;2025-04|21; also F011, F016
F002|2023-11;2025-04|60; also F012 (2019)
F003|2023-11;2025-04|
F004|2023-11;2025-04|59
F005|2023-11;2025-04|60 + 100 = 160
F006|2023-11;2025-04|500; not 361 (F017)
F007|2023-11;2025-04|
F009|2023-11;2025-04|159
F010|2023-11;2025-04|32
F014||359 against 360
F015||16: slip for 60
F017||661 contradicts 800 (F020)
F019|2023-11;2025-04|
F020|2023-11;2025-04|
F021|2023-11;2025-04|read as provincial libraries
F022|2023-11;2025-04|
F023|2023-11;2025-04|1,250
F041|2023-11;2025-04|136
F042||33 against 34 (F043): feasible either way, choose 34 and keep both in the ledger
F043|2023-11;2025-04|
F045||168 = 136 + 32 is our decomposition; soft target: 32 hosts in 2022
F046|2025-04|546 - 450 = 96 in 2022 (derived); undated 2024 source, not known in Nov 2023
F048||399 includes PerpuSeru legacy
F049||3,535 mixes PerpuSeru; also F050-F055
F059|2025-04|34; carried forward to Apr 2025, which nobody states (35 in F079)
F060|2025-04|
F061|2025-04|1,796
F062|2025-04|600
F064|2025-04|143
F065|2025-04|34; era not stated, read as 34-era
F068|2025-04|38: coverage, not provincial libraries
F069|2025-04|
F070|2025-04|2,396
F077||2,496: later source, 100 above F070; ledger variant
F078||385: basis unexplained
F079||35: later source
F081|2023-11;2025-04|1,125
F082||18 regencies: tier split of the later 2,669 and 3,237 unpublished; all replication modelled at village tier
F083||stale repeat of Dec 2022
F086|2025-04|1,396; known in Nov 2023 but the article states 1,205
F087|2025-04|27
F089||slot of the book plan
F090|2025-04|2,669 (tier all)
F091|2025-04|29
F092|2025-04|3,237 (tier all)
F105|2023-11;2025-04|8,635
F106|2023-11;2025-04|259,944
F109|2023-11;2025-04|10,434
F110|2023-11;2025-04|279,437
F114|2023-11;2025-04|85,776 -> 2021+2022 = 66,707; yearly split unpublished
F115|2023-11;2025-04|2,133,918 -> 2021+2022 = 1,594,537
F118|2023-11;2025-04|1,661; last activity point of 2023-11
F119|2023-11;2025-04|70,165
F121|2025-04|3,476,985 as of 7 Dec 2023: set at end Nov 2023; later than the 2023-11 vintage
F123|2025-04|"more than 8.2 million": meet as 8,200,000 and print "at least"
F125|2025-04|"more than 317,000": meet as 317,000 and print "at least"
F171|2025-04|funding not stated: read as stimulus + replication; feasible with F173-F175. Undated excerpt. Not a stimulus-only total (would be 6.8% of 2,396 for 2.9% of regencies)
F172||contradicts national flow: first 300 villages joined in 2019 (F003, F013); PerpuSeru-era villages. Ledger only
F173|2023-11;2025-04|funding na but in the year series of the stimulus; lies in Tulang Bawang, Lampung Tengah, Way Kanan
F174|2023-11;2025-04|as F173
F175|2025-04|1,125 (Dec 2022) -> 2,669 (Jul 2024) leaves room. Not in 2023-11: replication there ends at Feb 2023 (1,205 = +80 nationally)
F176||all village libraries, not TPBIS; also 2,654 villages against 2,651 in the register
F177||10,000-library book aid, not TPBIS
F178|2025-04|all funding; feasible (stimulus + replication)
F179|2025-04|14 of 17 regencies; the other 3 (unnamed) have none
F180|2025-04|same speaker calls all 3,000 national villages "replicated" (F058), so read as stimulus + replication, not replication alone. In 2023-11 replication stops at Feb 2023: use <= there
F181|2023-11;2025-04|the 11 kabupaten; 63.71 Banjarmasin and 63.72 Banjarbaru none yet
F182|2025-04|of 79 village libraries
F183||15 with CSR: inside or beside the 47 not stated; may set funding = csr for 15 of the 47 only as a stated assumption
F184|2025-04|funding na: read as stimulus + replication; Agam alone has 8 (F191). Undated page, so not binding for 2023-11
F185|2025-04|11 of 19; national regency stock flat at 296 since 2022, so = at end 2022 too
F186||all nagari libraries, not TPBIS
F187|2023-11;2025-04|
F188||repeat of F187
F189||variant of F190; does not close to 8
F190|2023-11;2025-04|of the two variants (1 in F189) the one that closes 6 + 2 = 8 (F191)
F191|2023-11;2025-04|= F187 + F190
F192||stock or 2024 intake: cannot be told (as stock 99/2,396 in 21 regencies; as intake 99/600). Ledger only; show beside the modelled figure
F193||stock or 2024 intake: cannot be told (as stock 99/2,396 in 21 regencies; as intake 99/600). Ledger only; show beside the modelled figure
F194||stock or 2024 intake: cannot be told (as stock 99/2,396 in 21 regencies; as intake 99/600). Ledger only; show beside the modelled figure
F195||stock or 2024 intake: cannot be told (as stock 99/2,396 in 21 regencies; as intake 99/600). Ledger only; show beside the modelled figure
F196|2023-11;2025-04|= Berau 5 + Kutai Barat 3 + Penajam Paser Utara 3 (F197-F199); no other Kaltim regency in 2021
F197|2023-11;2025-04|
F198|2023-11;2025-04|
F199|2023-11;2025-04|
F200||18 libraries of all tiers: with 1 provincial, >= 3 regency and the 11 villages of 2021 it leaves at most 3 more villages for 2019-2023; jointly feasible, but scope unknown. Ledger only
F201|2025-04|
F203|2023-11;2025-04|Bone, Maros, Soppeng
F204|2023-11;2025-04|= Bone 5 + Maros 6 + Soppeng 6 (F205-F207)
F205|2023-11;2025-04|
F206|2023-11;2025-04|
F207|2023-11;2025-04|
F208|2023-11;2025-04|Bulukumba, Luwu Utara, Sinjai, Toraja Utara (of the national 100)
F209|2025-04|= 12 + 20
F210||"committed": quality judgement
F211||47 counts all 15 of 2024 in February; covered by F214 + F215
F212|2023-11;2025-04|funding apbd_province (note: funded by province): the only published split, with F213, F214; do not set "unspecified"
F213|2025-04|funding apbd_regency; month unknown, so not binding at Feb 2023
F214|2025-04|funding apbd_regency; 12 + 35 = 47 (F211)
F215|2023-11;2025-04|12 stimulus, incl. 6 in 2019
F217|2025-04|47 + 3 (new 2024 stimulus)
F218|2023-11;2025-04|11 of 13; Buol and Banggai Laut none; = 3 + 4 + 4 with F221, F223 re-dated
F219|2023-11;2025-04|stated Apr 2022, before the 2022 intake reached villages: set at end 2021
F220||criterion not visible
F221|2023-11;2025-04|Toli-Toli, Tojo Una-Una, Morowali Utara, Palu (of the national 136)
F222|2023-11;2025-04|
F223||contradicts the national stock, 60 at 2018 and 60 at 2019 (F002, F012). Use re-dated: Sigi, Donggala, Banggai joined in 2018 (3 of the 60); closes 3 + 4 + 4 = 11
F224|2023-11;2025-04|15 of 17; 16.04 Lahat and 16.72 Pagar Alam none; stated May 2023, flat since 2022
F225|2023-11;2025-04|
F226|2023-11;2025-04|
F227|2023-11;2025-04|
F228||153 of the 265 mix stimulus with the 10,000-library book aid
F229||mixes full support with book aid
F230|2025-04|tier all: model has replication at village tier only (assumption)
F231|2023-11;2025-04|= Karimun 4 + Bintan 4 (F232, F233); no other Kepri regency in 2019
F232|2023-11;2025-04|
F233|2023-11;2025-04|
F234|2023-11;2025-04|
F235||PerpuSeru (2011-2018), not TPBIS
F236||after both vintages; 65 and 67 in one article
F237||as F236
F238|2025-04|22 villages 2019-2024, 5 of them in 2024
F239|2025-04|
F240||10,000-library book aid, not TPBIS
F241|2025-04|18 others got books only
F242||10,000-library book aid, not TPBIS
F243||27 in 2024 against 25 over three years (F244)
F244||undated, contradicts F243
F246|2023-11;2025-04|
F247|2023-11;2025-04|
F248||undated
F249|2023-11;2025-04|
F250|2023-11;2025-04|
F251|2023-11;2025-04|
F252|2025-04|source of Oct 2024: holds in 2023-11 too when both vintages share one population
F253||10,000-library book aid, not TPBIS
F254||10,000-library book aid, not TPBIS
F255||10,000-library book aid, not TPBIS
F256||10,000-library book aid, not TPBIS
F257||10,000-library book aid, not TPBIS
F258||all village libraries, not TPBIS
S001|2023-11;2025-04|34 (33 in F027, F030, F033)
S002|2023-11;2025-04|296
S003|2023-11|1,696: forces a 2022 flow of 446 (remainder, published by nobody). Contradicts 2025-04 (1,346)
S004|2023-11;2025-04|450; also F039, F040
S005|2023-11;2025-04|1,205 ("more than" in F084); last replication point of 2023-11
S006|2023-11;2025-04|26; holds at Feb only
`;
