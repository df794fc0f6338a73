import { deflateSync } from 'node:zlib';

/** Bytes as a stream holds them, and what its dictionary says of it. */
export function compress(bytes: Uint8Array): { readonly filter: string; readonly bytes: Uint8Array } {
  return { filter: '/Filter/FlateDecode', bytes: deflateSync(bytes) };
}
