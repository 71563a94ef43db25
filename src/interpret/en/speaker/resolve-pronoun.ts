import { type Pronoun, pronounOf } from '../../../lexicon/en/pronouns.ts'
import { mentionsWithin } from '../names/lead-mention.ts'
import { resolveChain } from './resolve-chain.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type Speaker, type SpeakerRule, type Spoken, speaker } from './types.ts'

/** How many paragraphs back a pronoun without a chain may lead. */
const REACH = 4

/** "He said", "they denied", "its assertions", "we": by its chain, else whoever spoke last that fits. */
export const resolvePronoun: SpeakerRule = scene => {
  const pronoun = scene.head.length === 1 ? pronounOf(scene.head[0]?.text.toLowerCase() ?? '') : null
  if (!pronoun) return null
  if (pronoun.person === 2) return open()
  if (pronoun.person === 1) return self(scene)
  return (
    (pronoun.of === 'person' ? null : denierOutside(scene)) ??
    speakerSince(scene, pronoun) ??
    opener(scene, pronoun) ??
    byChain(scene, pronoun) ??
    (pronoun.case === 'relative' ? justBefore(scene) : last(scene, spoken => fits(spoken, pronoun))) ??
    open()
  )
}

/** A "he" that was led to a town or a ministry was led wrong. */
function byChain(scene: Scene, { gender }: Pronoun): Speaker | null {
  const found = resolveChain(scene)
  return found && gender !== null && !(isPerson(found) || found.candidates) ? null : found
}

const isPerson = ({ kind }: Speaker): boolean => kind === 'person' || kind === 'unnamed' || kind === 'office'

const open = (): Speaker => speaker('pronoun', null, 'unnamed')
const again = (found: Speaker, by: string): Speaker => ({ ...found, by: `interpret.en.speaker.${by}` })

/** "…, said Maren, who added": a relative that no mention stands before is that of the source right before it, or nobody's. */
function justBefore({ earlier, draft }: Scene): Speaker | null {
  const at = draft.source[0]?.start ?? draft.at
  const near = earlier.filter(other => {
    const end = other.draft.source.at(-1)?.end ?? -1
    return end <= at && at - end <= 60
  })
  const found = near.at(-1)
  return found ? again(found.speaker, 'pronoun.relative') : null
}

/** "I" and "we" inside somebody's words are that speaker's; in the report's own words they are the writer's, who is nobody here. */
function self(scene: Scene): Speaker {
  if (scene.outer) return again(scene.outer, 'pronoun.self')
  const at = scene.draft.source[0]?.start ?? scene.draft.at
  const isQuoted = scene.view.document.quotations.some(({ start, end }) => start <= at && at < end)
  return (isQuoted ? last(scene, ({ speaker }) => speaker.name !== null) : null) ?? open()
}

/** "The council denied claims by the army that it had agreed": inside the denied claim "it" is the denier. */
function denierOutside({ outers }: Scene): Speaker | null {
  const denier = outers
    .slice(1)
    .find(({ draft }) => /\b(?:den(?:y|ies|ied|ial|ying)|reject|dismiss)/i.test(draft.cueText))
  return denier ? again(denier.speaker, 'pronoun.denier') : null
}

/**
 * "Maren slept. Tarn of Blue Shield said the road was cut. '…', he said": who spoke last goes before somebody whom the
 * text has not mentioned since.
 */
function speakerSince(scene: Scene, pronoun: Pronoun): Speaker | null {
  const { lead, earlier, draft } = scene
  const chain = lead?.chain ?? null
  if (pronoun.of !== 'person' || chain === null) return null
  const last = earlier
    .filter(
      other => other.draft.within === null && draft.block - other.draft.block <= 1 && fits(other, pronoun),
    )
    .at(-1)
  const start = last?.draft.source[0]?.start
  if (!last || start === undefined || last.speaker.kind !== 'person' || last.chain === chain) return null
  return isMentioned(scene, chain, start) ? null : again(last.speaker, 'pronoun.since')
}

/** "Tarn gave a talk in which he said": a paragraph that opens with a name is about whoever bears it, until another is named. */
function opener(scene: Scene, { gender }: Pronoun): Speaker | null {
  const { lead, draft, view, cast } = scene
  const block = view.blocks[draft.block]
  const first =
    block && mentionsWithin(view.document.mentions, { start: block.start, end: block.start + 1 })[0]
  if (!lead || !block || gender === null || !first?.name || first.chain === null) return null
  if (lead.chain === first.chain || (lead.chain !== null && isMentioned(scene, lead.chain, block.start)))
    return null
  const chain = view.document.chains[first.chain]
  if (!chain || chain.referent === 'body' || chain.referent === 'place') return null
  const person = cast.readAsPerson(first.chain)
  if (!person || cast.groups.includes(person.name) || cast.nations.named(person.name)) return null
  return person.gender === null || person.gender === gender ? ofPerson(person, 'pronoun.opener') : null
}

/** Between a position and the pronoun. */
function isMentioned({ view, lead }: Scene, chain: number, from: number): boolean {
  const { chains, mentions } = view.document
  return (chains[chain]?.mentions ?? []).some(i => {
    const at = mentions[i]?.start ?? -1
    return from <= at && at < (lead?.start ?? 0)
  })
}

function fits({ speaker }: Spoken, pronoun: Pronoun): boolean {
  if (speaker.name === null) return false
  const isPerson = speaker.kind === 'person' || speaker.kind === 'unnamed'
  if (pronoun.of === 'person')
    return (
      isPerson && (speaker.gender === null || pronoun.gender === null || speaker.gender === pronoun.gender)
    )
  if (pronoun.of === 'thing') return speaker.kind !== 'person'
  return speaker.kind !== 'person' && (isMany(speaker) || speaker.kind !== 'unnamed')
}

const isMany = ({ kind, name, candidates }: Speaker): boolean =>
  /^(?:armed-group|crowd|state-forces)$/.test(kind) || /s$/.test(name ?? '') || (candidates?.length ?? 0) > 1

function last(scene: Scene, fitting: (spoken: Spoken) => boolean): Speaker | null {
  const near = scene.earlier.filter(spoken => scene.draft.block - spoken.draft.block <= REACH)
  const fit = near.filter(fitting)
  const found = fit.filter(({ draft }) => draft.within === null).at(-1) ?? fit.at(-1)
  return found ? again(found.speaker, 'pronoun') : null
}
