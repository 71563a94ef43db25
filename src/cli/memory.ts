import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Above this much in use, what the last batches left behind is collected. */
const USED_BYTES = 160 * 1024 * 1024

/**
 * On a machine with much memory V8 lets garbage pile up to several times of what is alive: an ingest of 2,500 reports
 * then takes 800 MB where 300 do. A laptop has other things to do with it, so between two batches it is collected.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  return () => {
    if (process.memoryUsage().heapUsed > USED_BYTES) collect()
  }
}
