import type { Mention } from '../../../model/index.ts'
import { isAcrossContent } from './across-content.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "The minister", "the ministry", "he": whomever the mention's chain stands for; between two chains it stays open. */
export const resolveChain: SpeakerRule = scene => {
  const { lead } = scene
  if (!lead) return null
  if (lead.chain === null) return lead.candidates.length > 1 ? open(scene, lead) : null
  return speakerOfChain(scene, lead.chain, lead)
}

/**
 * Whoever speaks under another mention of the chain. A chain without a fuller mention than the one at hand tells nothing more than
 * that one itself does.
 */
export function speakerOfChain(scene: Scene, chain: number, lead: Mention | null): Speaker | null {
  if (isAcrossContent(scene, chain, lead)) return null
  const person = scene.cast.personOf(chain)
  if (person) return ofPerson(person, 'chain')
  // A name that is no person's and no body's tells by itself what it is; a longer one may be another's.
  if (lead?.name && lead.referent !== 'body') return null
  const found = otherMention(scene, chain, lead)
  // "One officer" brings in somebody new, who is not "officers" nor "the officer" of before; a name may still be his.
  return found && isNewcomer(scene, lead) && (found.anonymous || found.kind === 'unnamed') ? null : found
}

/** "An aide", "another officer", "three sources": nobody that was there before. */
const isNewcomer = ({ words }: Scene, lead: Mention | null): boolean =>
  lead !== null &&
  lead.kind !== 'pronoun' &&
  /^(?:an?|one|another|some|several|many|few|two|three|four|five|six|a|other|others|most)$/i.test(
    words[0]?.text ?? '',
  )

function otherMention(scene: Scene, chain: number, lead: Mention | null): Speaker | null {
  const spoke = scene.earlier.find(other => other.chain === chain && other.speaker.name !== null)
  if (spoke && !isFuller(lead, spoke.draft.sourceText)) return { ...spoke.speaker, by: `${BY}chain.spoke` }
  const { mentions, chains } = scene.view.document
  const fullest = mentions[chains[chain]?.representative ?? -1]
  if (!fullest || fullest === lead || fullest.kind === 'pronoun') return null
  // "A rebel close to the talks" tells more than "the rebel" that the chain is called by.
  if (fullest.name === null && lead !== null && lead.kind !== 'pronoun' && isShorter(fullest, scene))
    return null
  return { ...scene.speakerBy(fullest), by: `${BY}chain.fullest` }
}

const isShorter = (mention: Mention, { words }: Scene): boolean =>
  mention.tokens[1] - mention.tokens[0] < words.length

const BY = 'interpret.en.speaker.'

/** "The Norlandian defence ministry" tells more than "the ministry" that spoke before. */
const isFuller = (lead: Mention | null, before: string): boolean =>
  lead !== null && lead.kind !== 'pronoun' && lead.tokens[1] - lead.tokens[0] > before.split(' ').length

function open(scene: Scene, lead: Mention): Speaker | null {
  const found = lead.candidates.map(chain => speakerOfChain(scene, chain, lead))
  const names = [...new Set(found.flatMap(who => who?.name ?? []))].sort()
  const [only] = names
  if (names.length === 1 && only !== undefined) return found.find(who => who?.name === only) ?? null
  return names.length === 0 ? null : speaker('chain.open', null, 'unnamed', { candidates: names })
}
