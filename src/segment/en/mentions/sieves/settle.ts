import { distinct, type Sieve } from './sieve.ts'

/** Those between which a mention was open may have turned out to be one since. */
export const settle: Sieve = {
  by: 'settled',
  run(scene) {
    for (const [mention, open] of scene.groups.open) {
      const [only, other] = distinct(scene, open)
      if (only !== undefined && other === undefined) scene.groups.join(mention, only, 'settled')
    }
  },
}
