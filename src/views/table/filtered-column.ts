const PLACE_FIELDS: readonly string[] = ['region', 'region_code', 'province', 'province_code'];
/** The column whose values a filter shows: places are chosen from one tree of codes. */
export const filteredColumn = (id: string): string => (PLACE_FIELDS.includes(id) ? 'region_code' : id);
