import { type Pronoun, pronounOf } from '../../../lexicon/en/pronouns.ts'
import { resolveChain } from './resolve-chain.ts'
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
    resolveChain(scene) ??
    last(scene, spoken => fits(spoken, pronoun)) ??
    open()
  )
}

const open = (): Speaker => speaker('pronoun', null, 'unnamed')
const again = (found: Speaker, by: string): Speaker => ({ ...found, by: `interpret.en.speaker.${by}` })

/** "I" and "we" inside somebody's words are that speaker's. */
const self = (scene: Scene): Speaker =>
  scene.outer ? again(scene.outer, 'pronoun.self') : (last(scene, () => true) ?? open())

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
  const { lead, earlier, draft, view } = scene
  const chain = lead?.chain ?? null
  if (pronoun.of !== 'person' || chain === null) return null
  const last = earlier
    .filter(
      other => other.draft.within === null && draft.block - other.draft.block <= 1 && fits(other, pronoun),
    )
    .at(-1)
  const start = last?.draft.source[0]?.start
  if (!last || start === undefined || last.speaker.kind !== 'person' || last.chain === chain) return null
  const since = view.document.chains[chain]?.mentions.some(i => {
    const at = view.document.mentions[i]?.start ?? -1
    return start < at && at < (lead?.start ?? 0)
  })
  return since ? null : again(last.speaker, 'pronoun.since')
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
