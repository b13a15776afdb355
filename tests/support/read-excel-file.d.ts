/** The part of the reader that tests use; declared here so that types are checked before it is installed, too. */
declare module 'read-excel-file/node' {
  export function readSheet(
    file: Buffer,
    sheet: number | string,
    options: { readonly trim: boolean },
  ): Promise<readonly (readonly unknown[])[]>;
}
