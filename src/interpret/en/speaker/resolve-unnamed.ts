import { roleOf } from '../../../lexicon/en/roles.ts'
import { NAME_WITHHELD, UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import { government } from './resolve-nation.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "A senior officer", "residents of the town", "a source in the ministry": described, not named. */
export const resolveUnnamed: SpeakerRule = scene => {
  const { draft, head, words, cast } = scene
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  const withheld = NAME_WITHHELD.test(draft.sourceText)
  if (/^(?:reports|rumou?rs|speculation)$/.test(noun))
    return speaker('unnamed.reports', null, 'unnamed', { anonymous: true })
  if (/^(?:hundreds|thousands|dozens|scores)$/.test(noun)) return null
  const isSomeone =
    roleOf(noun) !== null && /^(?:an?|one|another|some|several|two|three)$/i.test(words[0]?.text ?? '')
  if (!UNNAMED.has(noun) && !withheld && !isSomeone) return null
  if (!withheld && isNamed(scene)) return null
  const nation = head.length === 2 ? cast.nations.ofAdjective(head[0]?.text ?? '') : null
  if (nation && noun === 'officials' && words.length === 2) return government(nation, 'unnamed.officials')
  const again = sameAsBefore(scene, noun)
  if (again) return again
  return !withheld && isOffice(scene, noun) ? null : fresh(scene)
}

/** "The Norlandian defence minister", "Norland's commander in the valley": an office that one person holds is not hidden. */
const isOffice = ({ head, cast }: Scene, noun: string): boolean =>
  /^(?:minister|ambassador|envoy|commander)$/.test(noun) &&
  (/^the$/i.test(head[0]?.text ?? '') ||
    head[0]?.possessive === true ||
    (head[0]?.capital === true &&
      (head.at(-1)?.capital === true || cast.nations.ofAdjective(head[0].text) !== null)))

/** "A man who gave his name as Oto", "a resident called Ilsa": the name tells who it is, if not more. */
const isNamed = ({ draft }: Scene): boolean =>
  /\b(?:name (?:of|as|was)|named|called|identified (?:himself |herself )?(?:only )?as)\s+(?:only )?\p{Lu}/u.test(
    draft.sourceText,
  )

/** "The source" and "the ministry source" are the one that spoke before. */
function sameAsBefore({ earlier, words }: Scene, noun: string): Speaker | null {
  if (words[0]?.text.toLowerCase() !== 'the') return null
  const before = earlier.filter(
    ({ speaker }) => speaker.anonymous && new RegExp(`\\b${noun}s?\\b`, 'i').test(speaker.name ?? ''),
  )
  const last = before.at(-1)
  return last ? { ...last.speaker, by: 'interpret.en.speaker.unnamed.again' } : null
}

function fresh({ draft, head, cast }: Scene): Speaker {
  const nation = head.map(word => cast.nations.ofAdjective(word.text)).find(found => found !== null)
  const words = draft.sourceText.replace(/^(?:an?|the)\s+/i, '').replace(/,?\s+(?:who|which)\s.*$/i, '')
  return speaker('unnamed', words.charAt(0).toUpperCase() + words.slice(1), 'unnamed', {
    anonymous: true,
    of: nation?.name ?? null,
  })
}
