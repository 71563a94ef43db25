/**
 * Time of attribution over text that no newsroom writes, at growing sizes: is it linear? Prints processor time a
 * character at each size.
 *
 *   node eval/bench-strange-text.ts [--largest MB]
 */
import { type Article, originalFromBytes, readArticle } from '../src/index.ts'
import { attributeArticle } from '../src/pipeline/index.ts'

const REPORT =
  'The army of Ostra said that its troops had left Velk. "We kept our word," said Colonel Ana Reth. '

const KINDS: readonly (readonly [name: string, unit: string])[] = [
  ['nothing but quotation marks', '“”"‘’\'„«» '],
  ['a mark that never closes', `“${REPORT}`],
  ['no full stop', 'the army of the valley and its many friends in the north of the country '],
  ['a cue every five words', 'the army said the rebels '],
  ['control characters', '\u0007a\u001b[31m \u200b\u202b'],
]

const at = process.argv.indexOf('--largest')
const largest = at < 0 ? 1 : Number(process.argv[at + 1])
const SIZES = [1 / 16, 1 / 4, 1].map(share => share * largest)

function articleOf(text: string): Article | null {
  const original = originalFromBytes(Buffer.from(text), 'strange.txt', { language: 'en' })
  return readArticle(original, null).article
}

function microseconds(text: string): number | null {
  const before = process.cpuUsage()
  const article = articleOf(text)
  if (article === null) return null
  attributeArticle(article)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

// The first call loads the weights, which is none of these texts' doing.
microseconds(REPORT)
for (const [name, unit] of KINDS) {
  const rates = SIZES.map(size => {
    // Without a sentence at its head the reader takes a file of marks for no article.
    const text = REPORT + unit.repeat(Math.ceil((size * 1e6) / unit.length))
    const taken = microseconds(text)
    return taken === null ? null : taken / text.length
  })
  const line = rates.map(
    (rate, k) => `${SIZES[k]} MB ${rate === null ? 'no article' : `${rate.toFixed(2)} µs/char`}`,
  )
  console.log(`${name.padEnd(28)} ${line.join('   ')}`)
}
