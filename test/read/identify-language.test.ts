import { describe, expect, it } from 'vitest'
import { canonical, identifyLanguage } from '../../src/read/identify-language.ts'

const ENGLISH =
  'The governor of the river province denied on Tuesday that her troops had shelled the mill, and asked for proof. '
const SPANISH =
  'El portavoz del ministerio negó el martes que sus tropas hubieran cruzado el río y pidió pruebas al consejo. '
const RUSSIAN =
  'Представитель министерства заявил во вторник, что войска не переходили реку, и потребовал доказательств. '

describe('the language of a text', () => {
  it.each([
    ['en', ENGLISH],
    ['es', SPANISH],
    ['ru', RUSSIAN],
  ])('is told to be %s by its words', (language, text) => {
    expect(identifyLanguage(text.repeat(3), null)).toBe(language)
  })

  it('is that of most of it, whatever language it opens with', () => {
    expect(identifyLanguage(SPANISH.repeat(5) + ENGLISH.repeat(20), null)).toBe('en')
  })

  it('is what the page declares where there are too few words', () => {
    expect(identifyLanguage('Varn, Tuesday', 'pt-br')).toBe('pt-BR')
    expect(identifyLanguage('Varn, Tuesday', null)).toBe('und')
  })

  it('keeps the declared region where the words agree, and drops a declaration that they contradict', () => {
    expect(identifyLanguage(ENGLISH.repeat(3), 'en_gb')).toBe('en-GB')
    expect(identifyLanguage(RUSSIAN.repeat(3), 'en')).toBe('ru')
  })

  it('has no tag where the tag is none', () => {
    expect(canonical('no such')).toBeNull()
  })
})
