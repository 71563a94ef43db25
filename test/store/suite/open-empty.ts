import type { Store } from '../../../src/store/index.ts'

/** Opens an empty store that is closed when the test ends. */
export type OpenEmpty = () => Promise<Store>
