import { gunzipSync, gzipSync } from 'node:zlib'
import { DamagedRow } from './rows.ts'

/** Gzip rather than bare deflate: whoever takes the blob out with other tools knows what it is. */
export const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 6 })

/** @throws DamagedRow where the blob is not what was packed; gzip has a sum of its own to tell it by. */
export function unpack(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DamagedRow(`its bytes cannot be unpacked (${reason})`, { cause: error })
  }
}
