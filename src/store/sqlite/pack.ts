import { gunzipSync, gzipSync } from 'node:zlib'

/** Gzip rather than bare deflate: whoever takes the blob out with other tools knows what it is. */
export const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 6 })

export const unpack = (packed: Uint8Array): Uint8Array => gunzipSync(packed)
