import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { type Attribution, originalFromBytes, type Range, readArticle } from '../../src/index.ts'
import { attributeArticle } from '../../src/pipeline/index.ts'

function attribute(text: string): { text: string; found: readonly Attribution[] } {
  const original = originalFromBytes(Buffer.from(text), 'report.txt', { language: 'en' })
  const { article } = readArticle(original, null)
  if (article === null) throw new Error('the reader finds no article')
  return { text: article.text, found: attributeArticle(article) }
}

const parts = ({ source, cue, content }: Attribution): Range[] => [...source, ...cue, ...content]

function expectValid({ text, found }: ReturnType<typeof attribute>): void {
  for (const { start, end } of found.flatMap(parts)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

const REPORT =
  'The army of Ostra said on Monday that its troops had left Velk. "We kept our word," said Colonel Ana Reth, ' +
  'its spokeswoman. The Kovarran ministry denied the claim, calling it "a lie".'

describe('attribution of text as it really looks', () => {
  it.each([
    ['nothing but quotation marks', '“”"‘’\'„«»'.repeat(4000)],
    ['a report, then nothing but quotation marks', `${REPORT} ${'“”"‘’\'„«» '.repeat(400)}`],
    ['a mark that opens and never closes', `“${REPORT} `.repeat(60)],
    ['marks that only close', `${REPORT}” `.repeat(60)],
    ['a line without a full stop', 'the army said the rebels '.repeat(1500)],
    ['lone surrogates', REPORT.replaceAll('said', 'said \ud800 and \udc00')],
    ['marks of writing direction', REPORT.replaceAll(' ', ' \u200f\u202b')],
    ['zero-width characters', REPORT.replaceAll('said', 's\u200ba\u200di\ufeffd')],
    ['control characters', `${REPORT}\n\n`.repeat(20).replace('said', 'said \u0007\u001b[31m')],
    ['no-break spaces', REPORT.replaceAll(' ', '\u00a0')],
    ['capitals only', REPORT.toUpperCase()],
    ['one sentence a paragraph', REPORT.replaceAll('. ', '.\n\n')],
    ['doubled marks', REPORT.replaceAll('"', "''")],
  ])('%s: valid spans and no failure', (_, text) => {
    expectValid(attribute(text))
  })

  it.each([
    ['straight marks', '"', '"'],
    ['curly marks', '“', '”'],
    ['single marks', '‘', '’'],
    ['doubled apostrophes', "''", "''"],
  ])('finds who said a quotation in %s', (_, open, close) => {
    const { text, found } = attribute(
      `The road to Velk is open again.\n\n${open}We have kept our word and the road is safe,${close} said Colonel Ana Reth.`,
    )
    const words = (ranges: readonly Range[]) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join(' ')
    expect(found.map(({ source }) => words(source)).join()).toContain('Ana Reth')
    expect(found.map(({ content }) => words(content)).join()).toContain('the road is safe')
  })

  it('finds the same in a report of 50,000 words as in its first pages', () => {
    const page = `${REPORT}\n\n`.repeat(20)
    const first = attribute(page).found
    const { found } = attribute(page.repeat(70))
    expect(found.length).toBeGreaterThan(first.length * 60)
    expect(found.slice(0, first.length - 4)).toEqual(first.slice(0, -4))
  })

  it('finds more in one "sentence" than a call has room for arguments', () => {
    const text = `${REPORT} ${'the army said the rebels '.repeat(130_000)}`
    const { article } = readArticle(originalFromBytes(Buffer.from(text), 'line.txt', {}), null)
    if (article === null) throw new Error('no article')
    const found = attributeArticle(article, { choice: { engine: 'rules', least: null } })
    expect(found.length).toBeGreaterThan(120_000)
  })

  it('is the same in four workers as in one', async () => {
    const code = `
      import { parentPort } from 'node:worker_threads'
      import { originalFromBytes, readArticle } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)}
      import { attributeArticle } from ${JSON.stringify(new URL('../../src/pipeline/index.ts', import.meta.url).href)}
      const { article } = readArticle(originalFromBytes(Buffer.from(${JSON.stringify(REPORT)}), 'report.txt', {}), null)
      parentPort.postMessage(JSON.stringify(attributeArticle(article)))`
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const results = await Promise.all(
      [1, 2, 3, 4].map(
        () =>
          new Promise<string>((resolve, reject) => {
            new Worker(url).once('message', resolve).once('error', reject)
          }),
      ),
    )
    expect(new Set(results)).toEqual(new Set([JSON.stringify(attribute(REPORT).found)]))
  })
})
