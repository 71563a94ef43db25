import { describe, expect, it } from 'vitest'
import { continueQuotations } from '../../../src/attribute/en/continue-quotations.ts'
import type { Found } from '../../../src/attribute/en/rule.ts'
import { readWords, stretch, type Words } from '../../../src/attribute/en/words.ts'
import type { Article } from '../../../src/model/index.ts'
import { segment } from '../../../src/segment/index.ts'

function wordsOf(paragraphs: readonly string[]): Words {
  const text = paragraphs.join('\n\n')
  let end = -2
  const blocks = paragraphs.map(paragraph => {
    const start = end + 2
    end = start + paragraph.length
    return { kind: 'paragraph' as const, start, end }
  })
  const article: Article = {
    type: 'article',
    id: 'ar-1',
    uri: 'interview.txt',
    sha256: '0',
    text,
    blocks,
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language: 'en',
    copyOf: null,
  }
  return readWords(segment(article))
}

const NARRATED = 'Harl said: “We saw the mill.”'

/** One attribution for each paragraph that names the speaker: its quotation is the content. */
function attributionsOf(words: Words, look: () => void): Found[] {
  return words.document.sentences
    .filter(sentence => words.lower[sentence.tokens[0]] === 'harl')
    .map(({ tokens: [first] }) => {
      const content = [stretch(first + 3, first + 10)]
      return {
        rule: 'quotedAfter',
        lemma: 'say',
        source: [stretch(first, first + 1)],
        cue: [stretch(first + 1, first + 2)],
        get content() {
          look()
          return content
        },
      }
    })
}

/** How often the attributions of an interview with so many answers are looked into. */
function looks(answers: number): number {
  const paragraphs = Array.from({ length: answers }, () => [NARRATED, '“Then we left the town.”']).flat()
  const words = wordsOf(paragraphs)
  let count = 0
  const found = attributionsOf(words, () => count++)
  continueQuotations(words, found)
  return count
}

const written = ({ document: { text, tokens } }: Words, found: readonly Found[]): readonly string[][] =>
  found.map(({ content }) =>
    content.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end)),
  )

describe('quotations that no cue claims', () => {
  it('go on a second time, later in the report', () => {
    const words = wordsOf([NARRATED, '“Then we left.”', 'The road was quiet.', NARRATED, '“Then we slept.”'])
    const all = continueQuotations(
      words,
      attributionsOf(words, () => undefined),
    )
    expect(
      written(
        words,
        all.filter(({ rule }) => rule === 'continued'),
      ),
    ).toEqual([['“Then we left.”'], ['“Then we slept.”']])
  })

  it('go on with the attribution of their paragraph, and with the speech of the paragraph before', () => {
    const words = wordsOf([`${NARRATED} “It burned. The roof fell.” “All night.”`, '“Then we left.”'])
    expect(
      written(
        words,
        continueQuotations(
          words,
          attributionsOf(words, () => {}),
        ),
      ),
    ).toEqual([['“We saw the mill.”', '“It burned. The roof fell.”', '“All night.”'], ['“Then we left.”']])
  })

  it('left open at the end of their paragraph, belong to whom the next paragraph names', () => {
    const words = wordsOf(['“We saw the road. We kept to it.', '“Then we saw the mill,” Harl said.'])
    const first = words.lower.indexOf('harl')
    const content = [stretch(words.lower.indexOf('then') - 1, first)]
    const found = {
      rule: 'quotedBefore',
      lemma: 'say',
      source: [],
      cue: [stretch(first + 1, first + 2)],
      content,
    }
    expect(written(words, continueQuotations(words, [found]))).toEqual([
      ['“We saw the road. We kept to it.', '“Then we saw the mill,”'],
    ])
  })

  it('cost twice as much in an interview twice as long, not four times', () => {
    expect(looks(40)).toBeGreaterThan(40)
    expect(looks(400) / looks(200)).toBeLessThan(2.5)
  })
})
