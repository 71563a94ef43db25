import { describe, expect, it } from 'vitest'
import {
  COUNTRIES,
  countryNamed,
  countryOfAdjective,
  countryOfCapital,
} from '../../../src/lexicon/en/countries.ts'

describe('the lands', () => {
  it('have a code each, and no name or capital stands for two', () => {
    const codes = COUNTRIES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const words = COUNTRIES.flatMap(({ name, capitals, aliases }) => [name, ...capitals, ...aliases])
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it('are led to by name, alias, adjective and capital', () => {
    expect(countryNamed('Timor-Leste')?.code).toBe('TL')
    expect(countryOfAdjective('Fijian')?.name).toBe('Fiji')
    expect(countryOfCapital('Suva')?.name).toBe('Fiji')
    expect(countryOfCapital('Brazzaville')?.name).not.toBe(countryOfCapital('Kinshasa')?.name)
  })
})
