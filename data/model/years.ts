/** Years in which provincial and regency libraries joined. */
export const LIBRARY_YEARS = [2018, 2020, 2022] as const;
/** Years in which villages joined by stimulus. */
export const VILLAGE_YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const;
/** Years in which villages could join with a regency library of the same year; otherwise a year after it. */
export const SAME_YEAR_HOSTS: readonly number[] = [2020];
