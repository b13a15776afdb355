/** The few parts of Arrow that decoding uses; version 13 declares no types that this project's resolution finds. */
declare module 'apache-arrow' {
  export interface DataType {
    readonly typeId: number;
    toString(): string;
  }
  export interface Vector {
    readonly length: number;
    get(row: number): unknown;
  }
  export interface Table {
    readonly numRows: number;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: DataType }[] };
    getChildAt(index: number): Vector | null;
  }
  export const Type: {
    readonly Int: number;
    readonly Float: number;
    readonly Utf8: number;
    readonly Bool: number;
  };
  export function tableFromIPC(bytes: Uint8Array): Table;
}
