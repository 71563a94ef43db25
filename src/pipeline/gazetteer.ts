import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Gazetteer, openGazetteer } from '../lexicon/places/gazetteer.ts'

/** The gazetteer that comes with the package; the folder lies beside src/ and dist/ alike. */
const PLACES = new URL('../../models/gazetteer/places.bin.gz', import.meta.url)
/** Unpacked in one piece: in pieces of the usual size it takes half as long again. */
const ONE_PIECE = 10 * 1024 * 1024

let shipped: Gazetteer | null = null

/**
 * Loads the gazetteer at the first call, and keeps it.
 * @throws {Error} where it is missing or broken.
 */
export function shippedGazetteer(): Gazetteer {
  shipped ??= openShipped()
  return shipped
}

function openShipped(): Gazetteer {
  try {
    return openGazetteer(gunzipSync(readFileSync(PLACES), { chunkSize: ONE_PIECE }))
  } catch (cause) {
    throw new Error(
      'the gazetteer, models/gazetteer/places.bin.gz, is missing or broken: install the package anew',
      { cause },
    )
  }
}
