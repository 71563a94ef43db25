import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { articleId, type GivenMetadata, type Reading, sha256 } from '../../src/model/index.ts'
import { originalFromBytes, READ_VERSION, readArticle, readVersion } from '../../src/read/index.ts'
import { encodeAs, seeded, utf8, utf16le } from './bytes.ts'

const REPORT = `Governor denies shelling the mill

VARN, May 3 – The governor of the river province denied on Tuesday that her troops had shelled the mill at Oster.

“Nobody here gave such an order,” she told reporters, and asked the council for proof.
`

const read = (content: string | Uint8Array, uri = 'report.txt', given: GivenMetadata = {}): Reading =>
  readArticle(originalFromBytes(typeof content === 'string' ? utf8(content) : content, uri, given), null)
const rules = (reading: Reading): string[] => reading.notes.map(note => note.rule)

describe('the article of a text', () => {
  it('is the decoded file unchanged, named by its bytes', () => {
    const text = REPORT.replaceAll('\n', '\r\n')
    const { article, format, encoding } = read(`\ufeff${text}`)
    expect(article).toMatchObject({ text, uri: 'report.txt', language: 'en', copyOf: null })
    expect(article?.sha256).toBe(sha256(utf8(`\ufeff${text}`)))
    expect(article?.id).toBe(articleId(sha256(utf8(`\ufeff${text}`))))
    expect([format, encoding]).toEqual(['text', 'utf-8'])
  })

  it('marks each value by whether it was given, found, or is known to nobody', () => {
    const { article } = read(REPORT, 'report.txt', { outlet: 'Varn Courier', published: '2031-05-03' })
    expect(article).toMatchObject({
      outlet: 'Varn Courier',
      published: '2031-05-03',
      title: 'Governor denies shelling the mill',
      url: null,
      metadataFrom: {
        outlet: 'given',
        published: 'given',
        title: 'found',
        url: 'unknown',
        language: 'found',
      },
    })
  })

  it('has the language that is given, unless that is none', () => {
    expect(read(REPORT, 'a.txt', { language: 'fr' }).article).toMatchObject({
      language: 'fr',
      metadataFrom: { language: 'given' },
    })
    expect(read(REPORT, 'a.txt', { language: 'no such' }).article).toMatchObject({
      language: 'en',
      metadataFrom: { language: 'found' },
    })
  })

  it('is kept in a language that is not analysed, and told', () => {
    const russian =
      'Губернатор отвергла обвинения\n\nПредставитель губернатора заявил во вторник, что войска не обстреливали мельницу.\n'
    for (const bytes of [utf8(russian), encodeAs('windows-1251', russian), encodeAs('koi8-r', russian)]) {
      const reading = read(bytes)
      expect(reading.article).toMatchObject({ text: russian, language: 'ru' })
      expect(rules(reading)).toContain('language-not-analysed')
    }
  })

  it('is the same, notes and all, each time it is read', () => {
    expect(read(encodeAs('windows-1252', REPORT))).toEqual(read(encodeAs('windows-1252', REPORT)))
  })
})

describe('the format of a file', () => {
  const page = `<!DOCTYPE html><html><body><p>${REPORT}</p></body></html>`
  it.each([
    ['saved.txt', page, 'html'],
    ['saved', page, 'html'],
    ['notes.html', REPORT, 'text'],
    ['notes.md', REPORT, 'markdown'],
    ['notes', REPORT, 'text'],
  ])('of %s is told by what it holds before its ending', (uri, content, format) => {
    expect(read(content, uri).format).toBe(format)
  })
})

describe('what is no article', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a file of white space', utf8(' \r\n\t\n'), 'empty-file'],
    ['a PDF named .txt', utf8('%PDF-1.7\n1 0 obj'), 'binary-file'],
    ['an archive named .txt', gzipSync(REPORT), 'binary-file'],
    ['control characters named .txt', Uint8Array.from({ length: 400 }, (_, i) => i % 9), 'binary-file'],
    [
      'UTF-32',
      Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('V\0\0\0a\0\0\0r\0\0\0')]),
      'binary-file',
    ],
  ])('%s gives a note with a remedy', (_, bytes, rule) => {
    const reading = read(bytes)
    expect(reading.article).toBeNull()
    expect(rules(reading)).toEqual([rule])
    expect(reading.notes[0]?.remedy).toBeTruthy()
  })

  it('is not a text that begins with the letters of a format', () => {
    for (const word of ['RIFFAT', 'BZhur', 'GIF'])
      expect(read(`${word} and her guards left, the council said on Monday.`).article).not.toBeNull()
  })

  it.each([
    ['a WebP picture', 'RIFF\u0024\0\0\0WEBPVP8 \u0018\0\0\0\u0030\u0001\0'],
    ['a bzip2 archive', 'BZh91AY&SY\u0001\u0002\u0003\u0004\0\0\u0010'],
  ])('%s named .txt shows itself by its control characters', (_, bytes) => {
    expect(rules(read(Buffer.from(bytes, 'latin1')))).toEqual(['binary-file'])
  })

  it('a page without one is kept, without blocks, and told', () => {
    const menu =
      '<!doctype html><title>Index</title><ul><li><a href="/a">News</a><li><a href="/b">Sport</a></ul>'
    const reading = read(menu, 'index.html')
    expect(reading.article?.blocks).toEqual([])
    expect(rules(reading)).toContain('no-article-found')
  })
})

describe('reading damaged input', () => {
  it('reads a page that was cut off in the middle of a tag', () => {
    const { article } = read(
      `<html><body><article><p>${REPORT.repeat(3)}</p><p>The council <a hre`,
      'cut.html',
    )
    expect(article?.text).toContain('asked the council for proof')
  })

  it('reads UTF-16 without a byte order mark', () => {
    expect(read(utf16le(REPORT)).article?.text).toBe(REPORT)
  })

  it('never throws, and every block lies inside the text, in order, without outer white space', () => {
    const random = seeded(20310503)
    for (let round = 0; round < 500; round++) {
      const { article } = read(scrambled(random, round), `x.${['txt', 'html', 'md', 'bin'][round % 4]}`)
      let last = 0
      for (const { start, end } of article?.blocks ?? []) {
        const words = article?.text.slice(start, end) ?? ''
        expect([start >= last, words.length, words]).toEqual([true, end - start, words.trim()])
        expect(words).not.toBe('')
        last = end
      }
    }
  })
})

/** Bytes of pure chance, and texts and pages with pieces of chance in them, which get further into the readers. */
function scrambled(random: () => number, round: number): Uint8Array {
  const noise = Uint8Array.from({ length: Math.floor(random() * 400) }, () => random() * 256)
  if (round % 3 === 0) return noise
  const whole = utf8(round % 3 === 1 ? REPORT : `<html><body><article><p>${REPORT}<ul><li>x</article>`)
  const cut = Math.floor(random() * whole.length)
  return Buffer.concat([whole.subarray(0, cut), noise.subarray(0, 12), whole.subarray(cut)])
}

describe('the version of reading', () => {
  it('moves with the furniture templates', () => {
    expect(readVersion(null)).toBe(READ_VERSION)
    expect(readVersion({ version: 'abc', outlets: {} })).not.toBe(
      readVersion({ version: 'abd', outlets: {} }),
    )
  })
})
