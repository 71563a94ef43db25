import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { ADHERENTS } from '../../../lexicon/en/name-words.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "The group", "the militant group", "the rebels": the one armed group that the article names; of several, the one that spoke last. */
export const resolveGroup: SpeakerRule = scene => {
  const { head, words } = scene
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  if (bodyKind(noun) !== 'armed-group' && noun !== 'group') return null
  const isDefinite = /^the$/i.test(words[0]?.text ?? '') && words.length === head.length
  return isDefinite && head.slice(1).every(word => !word.capital || ADHERENTS.has(word.text.toLowerCase()))
    ? onlyGroup(scene)
    : null
}

function onlyGroup({ cast, earlier }: Scene): Speaker | null {
  const names = new Set(cast.groups)
  const spoke = earlier.filter(({ speaker }) => speaker.name !== null && names.has(speaker.name)).at(-1)
  const name = cast.groups.length === 1 ? cast.groups[0] : spoke?.speaker.name
  return name ? speaker('group', name, 'armed-group') : null
}
