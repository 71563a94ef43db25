import { oneTransliteration } from '../../lexicon/actors/transliterate.ts'
import { genderOfFirstName } from '../../lexicon/en/more-first-names.ts'
import { areOneName, hasListedForms } from '../../lexicon/en/name-variants.ts'

/** How two given names go together: the same, forms of one name, spellings of one, an initial of the other; null where they are two. */
export type FirstNames = 'same' | 'form' | 'spelling' | 'initial'

export function compareFirstNames(a: string, b: string): FirstNames | null {
  if (a === b) return 'same'
  if (areOneName(a, b)) return 'form'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null
  const [one, other] = [genderOfFirstName(a), genderOfFirstName(b)]
  // Two listed names are two, however alike: "Ellen" and "Allan", "Hans" and "Hanna".
  if ((one !== null || hasListedForms(a)) && (other !== null || hasListedForms(b))) return null
  return oneTransliteration(a) === oneTransliteration(b) ? 'spelling' : null
}
