import { COLLECTIVES } from '../../../lexicon/en/collectives.ts'
import { CROWDS } from '../../../lexicon/en/unnamed-sources.ts'
import { type SpeakerRule, speaker } from './types.ts'

/** "Families of the missing", "the parties": a group called by what it is. "The parties" are those who agreed before. */
export const resolveCrowd: SpeakerRule = ({ draft, head, earlier }) => {
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  if (/^(?:parties|sides|two|both)$/.test(noun)) {
    const joint = earlier.filter(({ speaker }) => (speaker.candidates?.length ?? 0) > 1).at(-1)
    if (joint) return { ...joint.speaker, by: 'interpret.en.speaker.crowd.parties' }
  }
  if (draft.sourceText === '') return null
  const words = draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  if (CROWDS.has(noun) || /^(?:hundreds|thousands|dozens|scores|tens)$/.test(noun))
    return speaker('crowd', name, 'crowd')
  // "Channel 10": a number behind the noun.
  const collective = COLLECTIVES.get(/^\d+$/.test(noun) ? (head.at(-2)?.text.toLowerCase() ?? '') : noun)
  if (collective) return speaker('crowd.collective', name, collective)
  // A name somewhere in the phrase may be the source's own, and all is one in a script without capitals.
  return speaker('crowd.as-written', name, 'unnamed', { anonymous: !MAY_BE_NAME.test(words.slice(1)) })
}

const MAY_BE_NAME = /\p{Lu}|\p{Lo}/u
