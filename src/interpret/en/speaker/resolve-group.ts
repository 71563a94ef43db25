import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { ADHERENTS } from '../../../lexicon/en/name-words.ts'
import { ofKnown } from './resolve-known.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** Words that a phrase for an armed group may have before its noun; "the Christian aid group" is another kind of group. */
const DESCRIBES =
  /^(?:the|this|that|same|armed|militant|militants|islamist|islamic|jihadist|jihadi|extremist|rebel|separatist|insurgent|terror|terrorist|guerrilla|radical|hardline|ultra-\S+|\S+-linked|\S+-affiliated|al-\S+|shadowy|feared|banned|outlawed|notorious|brutal|deadly|\p{Ll}+ist|anti-government)$/iu

/** "The group", "the militant group", "the rebels": the one armed group that the article names; of several, the one that spoke last or is spoken of here. */
export const resolveGroup: SpeakerRule = scene => {
  const { head, words } = scene
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  if (bodyKind(noun) !== 'armed-group' && noun !== 'group') return null
  const isDefinite = /^the$/i.test(words[0]?.text ?? '') && words.length === head.length
  return isDefinite &&
    head.slice(0, -1).every(({ text }) => DESCRIBES.test(text) || ADHERENTS.has(text.toLowerCase())) &&
    !(noun === 'group' && head.length === 2 && ADHERENTS.has(head[1]?.text.toLowerCase() ?? ''))
    ? groupOf(scene)
    : null
}

function groupOf(scene: Scene): Speaker | null {
  const { cast, earlier } = scene
  const names = new Set(cast.groupNames)
  const spoke = earlier.filter(({ speaker }) => speaker.name !== null && names.has(speaker.name)).at(-1)
  const name =
    cast.groupNames.length === 1
      ? cast.groupNames[0]
      : (spoke?.speaker.name ?? onlyOneHere(scene) ?? onlyOneSoFar(scene))
  if (name) return groupSpeaker(cast, name)
  return cast.groupNames.length > 1 && cast.groupNames.length <= MOST
    ? speaker('group.open', null, 'unnamed', { candidates: [...cast.groupNames].sort() })
    : null
}

/** More candidates than these tell a reader nothing. */
const MOST = 4

/** The one group that is named in this paragraph before the phrase, or in the one before it. */
const onlyOneHere = (scene: Scene): string | null =>
  onlyOneIn(scene, scene.view.blocks[Math.max(0, scene.draft.block - 1)]?.start ?? 0)

/** Characters back to a group that "the group" may mean: a report of any length is read in one time. */
const FAR = 6000

const onlyOneSoFar = (scene: Scene): string | null => onlyOneIn(scene, 0)

function onlyOneIn({ cast, view, draft }: Scene, from: number): string | null {
  const words = view.plain.slice(Math.max(from, draft.at - FAR), draft.at)
  const found = new Set(cast.groups.filter(form => words.includes(form)).map(cast.nameOf))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

function groupSpeaker(cast: Scene['cast'], name: string): Speaker {
  const known = cast.known.all.find(other => other.name === name)
  return known ? ofKnown(known, 'group') : speaker('group', name, 'armed-group')
}
