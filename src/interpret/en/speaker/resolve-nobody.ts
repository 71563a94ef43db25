import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { COLLECTIVES, HAD_BY_SOMEBODY, isMatter, NEVER_SPEAK } from '../../../lexicon/en/collectives.ts'
import { PERSONS } from '../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import { UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import type { Word } from '../names/words.ts'
import { type SpeakerRule, speaker } from './types.ts'

/**
 * "The credibility of the envoy called …", "there", "2019": what stands where a source should is nobody, so that nobody is
 * said to speak. The words stay in the statement's source.
 */
export const resolveNobody: SpeakerRule = ({ head }) => {
  const last = head.at(-1)
  if (!last || (last.capital && head.length > 1)) return null
  const noun = last.text.toLowerCase()
  if (head.length === 1 && /^[\d.,%]+(?:st|nd|rd|th|s)?$/.test(noun)) return nobody()
  if (NEVER_SPEAK.has(noun)) return nobody()
  if (HAD_BY_SOMEBODY.has(noun)) return speaker('nobody.named', null, 'unnamed', { anonymous: true })
  return !last.capital && isMatter(noun) && !head.some(isSomebody) ? nobody() : null
}

/** "Aid groups working …" has its noun before the participle; of "the mayor's abduction" the mayor is only the owner. */
const isSomebody = ({ text, possessive }: Word): boolean => {
  const noun = text.toLowerCase()
  return (
    !possessive &&
    [noun, noun.replace(/s$/, '')].some(
      word =>
        UNNAMED.has(word) ||
        COLLECTIVES.has(word) ||
        PERSONS.has(word) ||
        roleOf(word) !== null ||
        bodyKind(word) !== null,
    )
  )
}

const nobody = () => speaker('nobody', null, 'unnamed')
