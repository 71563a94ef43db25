import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So much more in use than after the last collection, and what the batches since then left behind is collected. */
const GROWTH_BYTES = 40 * 1024 * 1024

/**
 * V8 doubles the room for young objects up to 48 MB and more, so that a single long report took 400 MB for its attributions
 * where 290 do. To be called before much is made.
 */
export function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * On a machine with much memory V8 lets garbage pile up to several times of what is alive: an ingest of 2,500 reports
 * then takes 800 MB where 300 do. A laptop has other things to do with it, so between two batches it is collected.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let floor = 0
  return () => {
    if (process.memoryUsage().heapUsed < floor + GROWTH_BYTES) return
    collect()
    floor = process.memoryUsage().heapUsed
  }
}
