/**
 * Time of attribution over text that no newsroom writes, at growing sizes: is it linear? Prints processor time a
 * character at each size, beside that of the smallest.
 *
 *   node eval/bench-strange-text.ts [--largest MB]
 */
import { originalFromBytes, readArticle } from '../src/index.ts'
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

function microseconds(text: string): number {
  const before = process.cpuUsage()
  const { article } = readArticle(originalFromBytes(Buffer.from(text), 'strange.txt', {}), null)
  if (article !== null) attributeArticle(article)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

attributeArticle(
  readArticle(originalFromBytes(Buffer.from(REPORT), 'a.txt', {}), null).article ??
    (() => {
      throw new Error('the first report gives no article')
    })(),
)
for (const [name, unit] of KINDS) {
  const rates = SIZES.map(size => {
    const text = unit.repeat(Math.ceil((size * 1e6) / unit.length))
    return microseconds(text) / text.length
  })
  const line = rates.map((rate, k) => `${SIZES[k]} MB ${rate.toFixed(2)} µs/char`).join('   ')
  console.log(`${name.padEnd(28)} ${line}   ×${((rates.at(-1) ?? 0) / (rates[0] ?? 1)).toFixed(2)}`)
}
