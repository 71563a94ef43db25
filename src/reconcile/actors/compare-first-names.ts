import { oneTransliteration } from '../../lexicon/actors/transliterate.ts'
import { genderOfFirstName } from '../../lexicon/en/more-first-names.ts'
import { areOneName, hasListedForms } from '../../lexicon/en/name-variants.ts'

/** How two given names go together: the same, forms of one name, spellings of one, an initial of the other; null where they are two. */
export type FirstNames = 'same' | 'form' | 'spelling' | 'initial'

export function compareFirstNames(a: string, b: string): FirstNames | null {
  if (a === b) return 'same'
  if (areOneName(a, b)) return 'form'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null
  const listed = [a, b].filter(isListed).length
  // Two listed names are two, however alike: "Hans" and "Hanna".
  if (listed === 2) return null
  const spell = listed === 1 ? withoutDoubles : oneTransliteration
  return spell(a) === spell(b) ? 'spelling' : null
}

const isListed = (name: string): boolean => genderOfFirstName(name) !== null || hasListedForms(name)

/** Beside a listed name another vowel is another name – "Ellen", "Allan" – and a letter too many is not. */
const withoutDoubles = (name: string): string =>
  name
    .replace(/ck/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(\p{L})\1/gu, '$1')
