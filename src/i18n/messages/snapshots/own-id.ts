/** Berkas milik pembaca. */
export const own = {
  heading: 'Berkas sendiri',
};
export type OwnMessages = typeof own;
