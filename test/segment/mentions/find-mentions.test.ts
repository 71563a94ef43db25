import { describe, expect, it } from 'vitest'
import { mentionsOf } from './chains.ts'

const only = (text: string, words: string) => mentionsOf(text).find(mention => mention.words === words)

describe('a name', () => {
  it('takes in its title, whatever the case of its words', () => {
    expect(only('The army spokesman Colonel Bo Adan left.', 'The army spokesman Colonel Bo Adan')).toEqual({
      words: 'The army spokesman Colonel Bo Adan',
      head: 'Adan',
      name: 'Bo Adan',
      kind: 'name',
      referent: 'person',
      gender: 'he',
      number: 'one',
      role: 'army spokesman Colonel',
    })
  })

  it.each([
    ['Defence Minister Ilya Maren left.', 'Defence Minister Ilya Maren', 'Ilya Maren'],
    ['Yesterday Selm Gov. Ilya Maren left.', 'Selm Gov. Ilya Maren', 'Ilya Maren'],
    ['They met PM Ilya Maren there.', 'PM Ilya Maren', 'Ilya Maren'],
    [
      "They met Norland's prime minister Ilya Maren there.",
      "Norland's prime minister Ilya Maren",
      'Ilya Maren',
    ],
    ['They met the chief of staff Ilya Maren there.', 'the chief of staff Ilya Maren', 'Ilya Maren'],
    ['They met Omar bin Saleh there.', 'Omar bin Saleh', 'Omar bin Saleh'],
    ['They met Abdullah al-Tarn there.', 'Abdullah al-Tarn', 'Abdullah al-Tarn'],
    ['They met Ursula von Harten-Örne there.', 'Ursula von Harten-Örne', 'Ursula von Harten-Örne'],
    ['They met Ivan Adan, Jr. there.', 'Ivan Adan, Jr.', 'Ivan Adan, Jr.'],
  ])('in %j is of a person', (text, words, name) => {
    expect(only(text, words)).toMatchObject({ name, kind: 'name', referent: 'person' })
  })

  it.each([
    ['The Ministry of Health and Welfare left.', 'The Ministry of Health and Welfare', 'body'],
    ['They met the Prosecutor General’s Office there.', 'the Prosecutor General’s Office', 'body'],
    ['They left the Karr Valley on foot.', 'the Karr Valley', 'place'],
    ['The rebel movement Red Dawn left.', 'The rebel movement Red Dawn', 'body'],
    ['They met Red Dawn militants there.', 'Red Dawn', 'body'],
    ['They signed the Selm Protocol there.', 'the Selm Protocol', 'unknown'],
    ['They fled from South Sudan.', 'South Sudan', 'place'],
    ["They left the Selm People's Republic on foot.", "the Selm People's Republic", 'place'],
  ])('in %j is read whole, with its kind', (text, words, referent) => {
    expect(only(text, words)).toMatchObject({ kind: 'name', referent })
  })

  it('is not made of capitals that only begin a sentence', () => {
    expect(
      mentionsOf('Gunfire was heard. Yesterday nobody slept. Honestly Maren did not.').map(m => m.words),
    ).toEqual(['Maren'])
  })

  it('is not made of an adjective', () => {
    const words = mentionsOf('They met a Russian painter and the Republican nominee.').map(
      mention => mention.words,
    )
    expect(words).not.toContain('Russian')
    expect(words.filter(word => word.endsWith('Republican'))).toEqual([])
  })

  it('is not made of a day or month', () => {
    expect(mentionsOf('They left on Monday in April.').map(mention => mention.words)).toEqual(['They'])
  })
})

describe('an office', () => {
  it('takes in article, qualities and owner; what it is of is part of the role', () => {
    expect(only("They met Norland's new minister of defence there.", "Norland's new minister")).toMatchObject(
      {
        head: 'minister',
        name: null,
        kind: 'role',
        role: 'new minister of defence',
      },
    )
  })

  it('that only describes another word is no mention', () => {
    const words = mentionsOf('They burnt the government building and met an army spokesman.').map(
      m => m.words,
    )
    expect(words).toEqual(['They', 'an army spokesman'])
  })

  it('tells the gender where the word does', () => {
    expect(only('The spokeswoman left.', 'The spokeswoman')).toMatchObject({ gender: 'she', number: 'one' })
    expect(only('The ministers left.', 'The ministers')).toMatchObject({ gender: null, number: 'many' })
  })
})

describe('a pronoun', () => {
  it('tells gender and number', () => {
    expect(mentionsOf('She saw them.').map(({ words, gender, number }) => [words, gender, number])).toEqual([
      ['She', 'she', 'one'],
      ['them', null, 'many'],
    ])
  })

  it('that stands for nothing is no mention', () => {
    expect(mentionsOf('It is clear that nobody slept. It seems so.')).toEqual([])
  })

  it('is not found in initials', () => {
    expect(mentionsOf('The US left.').map(({ words, referent }) => [words, referent])).toEqual([
      ['The US', 'place'],
    ])
  })
})
