import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { encodeAs, utf8, utf16be, utf16le } from './bytes.ts'

const ENGLISH = 'The ministry said its troops “had not crossed” the Varn; the council’s envoy denied that.'
const RUSSIAN =
  'Министр обороны заявил в понедельник, что войска не переходили реку Варн. Совет города отверг обвинение.'
const UKRAINIAN =
  'Речник міністерства заявив, що війська не переходили річку. Міська рада відкинула звинувачення.'
const GREEK = 'Ο υπουργός δήλωσε τη Δευτέρα ότι τα στρατεύματα δεν διέσχισαν τον ποταμό.'

const rules = (bytes: Uint8Array): string[] => decode(bytes).problems.map(problem => problem.rule)
const page = (charset: string, body: Uint8Array): Uint8Array =>
  Buffer.concat([utf8(`<!doctype html><meta charset="${charset}"><p>`), body, utf8('</p>')])

describe('decoding a text that states nothing', () => {
  it.each([
    ['utf-8', utf8(ENGLISH), ENGLISH],
    ['windows-1252', encodeAs('windows-1252', ENGLISH), ENGLISH],
    ['windows-1251', encodeAs('windows-1251', RUSSIAN), RUSSIAN],
    ['koi8-r', encodeAs('koi8-r', RUSSIAN), RUSSIAN],
    ['koi8-u', encodeAs('koi8-u', UKRAINIAN), UKRAINIAN],
    ['iso-8859-7', encodeAs('iso-8859-7', GREEK), GREEK],
    ['utf-16le', utf16le(ENGLISH), ENGLISH],
    ['utf-16be', utf16be(ENGLISH), ENGLISH],
    ['utf-16le', utf16le(RUSSIAN), RUSSIAN],
    ['utf-16be', utf16be(RUSSIAN), RUSSIAN],
  ])('tells %s by its bytes', (encoding, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ encoding, text })
  })

  it('says that it guessed, but not of UTF-8', () => {
    expect(rules(encodeAs('koi8-r', RUSSIAN))).toEqual(['encoding-guessed'])
    expect(rules(utf8(RUSSIAN))).toEqual([])
  })

  it('tells windows-1251 from KOI8-R in a line of a few words, and in capitals', () => {
    for (const text of ['Варн: войска отошли', RUSSIAN.toUpperCase()])
      for (const encoding of ['windows-1251', 'koi8-r'])
        expect(decode(encodeAs(encoding, text))).toMatchObject({ encoding, text })
  })
})

describe('decoding a text with a byte order mark', () => {
  it.each([
    ['utf-8', utf8(`\ufeff${RUSSIAN}`)],
    ['utf-16le', utf16le(`\ufeff${RUSSIAN}`)],
    ['utf-16be', utf16be(`\ufeff${RUSSIAN}`)],
  ])('takes the mark of %s off and notes nothing', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ encoding, text: RUSSIAN, problems: [] })
  })

  it('does not take UTF-32 for UTF-16', () => {
    expect(rules(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))).toContain('encoding-not-supported')
  })
})

describe('decoding UTF-8 with damage', () => {
  it('stays UTF-8 when the file was cut off inside a character', () => {
    const whole = utf8(ENGLISH.slice(0, ENGLISH.indexOf('’') + 1))
    const { encoding, text, problems } = decode(whole.subarray(0, -1))
    expect(encoding).toBe('utf-8')
    expect(text).toContain('“had not crossed”')
    expect(problems.map(problem => problem.rule)).toEqual(['undecodable-bytes'])
  })

  it('stays UTF-8 when one byte is wrong, and says how many places are lost', () => {
    const bytes = Uint8Array.from(utf8(ENGLISH))
    bytes[5] = 0xff
    expect(decode(bytes).text).toContain('council’s')
    expect(decode(bytes).problems[0]?.reason).toMatch(/^1 place /)
  })

  it('does not count a replacement character that the file itself holds', () => {
    expect(rules(utf8('A \ufffd stood there before.'))).toEqual([])
  })
})

describe('decoding a page whose declaration lies', () => {
  it.each([
    ['utf-8', 'windows-1252', encodeAs('windows-1252', ENGLISH), ENGLISH],
    ['iso-8859-1', 'utf-8', utf8(ENGLISH), ENGLISH],
    ['iso-8859-1', 'windows-1251', encodeAs('windows-1251', RUSSIAN), RUSSIAN],
    ['koi8-r', 'windows-1251', encodeAs('windows-1251', RUSSIAN), RUSSIAN],
    ['shift_jis', 'windows-1252', encodeAs('windows-1252', ENGLISH), ENGLISH],
  ])('says %s and is %s: what fits is used, and told', (declared, encoding, body, text) => {
    const decoded = decode(page(declared, body))
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).toContain(text)
    expect(decoded.problems.map(problem => problem.rule)).toContain('encoding-declared-wrong')
  })

  it.each([
    ['windows-1253', GREEK],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1252', ENGLISH],
  ])('believes a true declaration of %s without a word', (declared, text) => {
    const decoded = decode(page(declared, encodeAs(declared, text)))
    expect(decoded.text).toContain(text)
    expect(decoded.problems).toEqual([])
  })

  it('passes over a declaration that names no encoding', () => {
    expect(decode(page('x-nonsense', encodeAs('windows-1252', ENGLISH))).text).toContain(ENGLISH)
  })
})
