import { UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import type { Person } from '../names/cast.ts'
import type { Gender } from '../names/titles.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type Speaker, type SpeakerRule, type Spoken, speaker } from './types.ts'

/** "Oslin, who said …": the person or the source that stands right before. */
function antecedent({ cast, draft, earlier, view }: Scene): Speaker {
  const at = draft.source[0]?.start ?? draft.at
  const isBefore = (end: number): boolean => end <= at && at - end <= 60
  const spoke = earlier.filter(other => isBefore(other.draft.source.at(-1)?.end ?? -1)).at(-1)
  const person = cast.persons.find(
    ({ mentions, sure }) => sure && mentions.some(({ end }) => end <= at && at - end <= 3),
  )
  if (person) return ofPerson(person, 'pronoun.relative')
  if (spoke) return again(spoke.speaker, 'pronoun.relative')
  const before = view.plain.slice(Math.max(0, at - 80), at)
  const phrase = /\b(?:an?|the|one|another)\s+((?:[\p{L}-]+\s+){0,4}[\p{L}-]+),?\s*$/iu.exec(before)?.[1]
  if (!phrase || !UNNAMED.has(phrase.split(' ').at(-1)?.toLowerCase() ?? '')) return open('pronoun')
  return speaker('pronoun.relative', phrase.charAt(0).toUpperCase() + phrase.slice(1), 'unnamed', {
    anonymous: true,
  })
}

/** How many paragraphs back a pronoun may lead. */
const REACH = 4

/** "He said", "they denied", "its assertions": whoever spoke last that fits; two that fit equally stay open. */
export const resolvePronoun: SpeakerRule = scene => {
  const word = scene.words.length === 1 ? scene.words[0]?.text.toLowerCase() : undefined
  switch (word) {
    case 'he':
    case 'his':
    case 'him':
      return byGender(scene, 'he')
    case 'she':
    case 'her':
      return byGender(scene, 'she')
    case 'it':
    case 'its':
      return denierOutside(scene) ?? last(scene, isBody) ?? open('pronoun')
    case 'they':
    case 'their':
    case 'them':
      return denierOutside(scene) ?? last(scene, isMany) ?? last(scene, isBody) ?? open('pronoun')
    case 'i':
    case 'we':
    case 'our':
    case 'my':
      return scene.outer ? again(scene.outer, 'pronoun.self') : (last(scene, () => true) ?? open('pronoun'))
    case 'who':
      return antecedent(scene)
    case 'you':
      return open('pronoun')
    default:
      return null
  }
}

const open = (by: string): Speaker => speaker(by, null, 'unnamed')
const again = (found: Speaker, by: string): Speaker => ({ ...found, by: `interpret.en.speaker.${by}` })

/** "The council denied claims by the army that it had agreed": inside the denied claim "it" is the denier. */
function denierOutside({ outers }: Scene): Speaker | null {
  const denier = outers
    .slice(1)
    .find(({ draft }) => /\b(?:den(?:y|ies|ied|ial|ying)|reject|dismiss)/i.test(draft.cueText))
  return denier ? again(denier.speaker, 'pronoun.denier') : null
}

const isBody = ({ speaker }: Spoken): boolean => speaker.kind !== 'person' && speaker.name !== null
const isMany = (spoken: Spoken): boolean =>
  isBody(spoken) &&
  (/^(?:armed-group|crowd|state-forces)$/.test(spoken.speaker.kind) ||
    /s$/.test(spoken.speaker.name ?? '') ||
    (spoken.speaker.candidates?.length ?? 0) > 1)

function last(scene: Scene, fits: (spoken: Spoken) => boolean): Speaker | null {
  const near = scene.earlier.filter(spoken => scene.draft.block - spoken.draft.block <= REACH)
  const fitting = near.filter(fits)
  const found = fitting.filter(({ draft }) => draft.within === null).at(-1) ?? fitting.at(-1)
  return found ? again(found.speaker, 'pronoun') : null
}

function byGender(scene: Scene, gender: Gender): Speaker {
  if (scene.outer && fitsGender(scene.outer, gender)) return again(scene.outer, 'pronoun.outer')
  const spoke = last(scene, ({ speaker }) => fitsGender(speaker, gender))
  const named = lastNamed(scene, gender)
  if (!spoke) return named ? again(ofPerson(named, 'pronoun.named'), 'pronoun.named') : open('pronoun')
  // "She" is sooner the spokeswoman just named than somebody of whom nothing tells the gender.
  if (named && named.name !== spoke.name && named.gender === gender && spoke.gender === null)
    return ofPerson(named, 'pronoun.gender')
  // A paragraph that begins with somebody else by name speaks of him or her from then on.
  if (named && named.name !== spoke.name && startsParagraph(named, scene)) {
    if (named.gender === gender || spoke.gender !== gender) return ofPerson(named, 'pronoun.paragraph')
    return speaker('pronoun', null, 'person', { candidates: [named.name, spoke.name ?? ''].sort() })
  }
  return spoke
}

const fitsGender = (who: Speaker, gender: Gender): boolean =>
  who.name !== null &&
  (who.kind === 'person' || who.kind === 'unnamed') &&
  (who.gender === null || who.gender === gender)

/** The person last named before the pronoun, in this paragraph or the one before. */
function lastNamed({ cast, draft, view }: Scene, gender: Gender): Person | null {
  let best: Person | null = null
  let at = -1
  const from = view.blocks[Math.max(0, draft.block - 1)]?.start ?? 0
  for (const person of cast.persons) {
    if (!person.sure || (person.gender !== null && person.gender !== gender)) continue
    for (const mention of person.mentions)
      if (mention.start < draft.at && mention.start >= from && mention.start > at) {
        at = mention.start
        best = person
      }
  }
  return best
}

function startsParagraph(person: Person, { view, draft }: Scene): boolean {
  const block = view.blocks[draft.block]
  return (
    block !== undefined &&
    person.mentions.some(
      mention => mention.start >= block.start && mention.start < block.start + 60 && mention.start < draft.at,
    )
  )
}
