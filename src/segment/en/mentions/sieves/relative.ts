import type { Sieve } from './sieve.ts'

/** "Maren, who", "the officials who": whoever ends right before. */
export const relative: Sieve = {
  by: 'relative',
  run({ page, found, groups }) {
    const byEnd = new Map<number, number>()
    found.forEach((mention, i) => {
      if (mention.kind !== 'pronoun') {
        if (mention.referent === 'person' || mention.referent === 'unknown')
          byEnd.set(
            mention.name === null && mention.role !== null
              ? Math.max(mention.end, mention.role[1])
              : mention.end,
            i,
          )
        return
      }
      if (page.words[mention.head]?.pronoun?.case !== 'relative') return
      const at = page.words[mention.first - 1]?.text === ',' ? mention.first - 1 : mention.first
      const before = byEnd.get(at)
      if (before !== undefined && found[before]?.sentence === mention.sentence)
        groups.join(i, before, 'relative')
    })
  },
}
