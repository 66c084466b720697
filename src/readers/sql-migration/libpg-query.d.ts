/** The WebAssembly module behind `libpg-query`, which its package ships without types. */
declare module 'libpg-query/wasm/libpg-query.js' {
  /** Addresses count bytes of the memory; the views are new ones after it grew. */
  export interface PgQueryModule {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    readonly HEAPU32: Uint32Array<ArrayBuffer>;
    _malloc(bytes: number): number;
    _free(address: number): void;
    /** Of a result: the tree as JSON, what was written to stderr, the error. */
    _wasm_parse_query_raw(text: number): number;
    _wasm_free_parse_result(result: number): void;
    /** Of a text: JSON, or a message. */
    _wasm_parse_plpgsql(text: number): number;
    _wasm_free_string(text: number): void;
  }
  export default function load(): Promise<PgQueryModule>;
}
