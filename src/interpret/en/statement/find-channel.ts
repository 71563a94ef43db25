import { agencyNamed } from '../../../lexicon/agencies.ts'
import { CHANNELS } from '../../../lexicon/en/channels.ts'
import type { Channel } from '../../../model/index.ts'

export interface ChannelFound {
  readonly channel: Channel | null
  /** The agency that the words were told to, if one is named. */
  readonly agency: string | null
}

const TOLD =
  /\b(?:told|telling|tells|interview with|quoted by|cited by|reported by|according to|to|obtained by|seen by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.-]*(?:\s+|$|(?=[,:;]))){1,4})/gu

/** Only what the words around the cue name counts; a channel is never carried over from another sentence. */
export function findChannel(around: string, agency: string | null): ChannelFound {
  const told = [...around.matchAll(TOLD)]
    .map(match => namedAgency(match[1]?.trim() ?? '', agency))
    .find(name => name !== null)
  const named = CHANNELS.find(({ words }) => words.test(around))?.channel ?? null
  if (told) return { channel: named ?? 'news agency', agency: told ?? null }
  if (!named && /\bnews agenc(?:y|ies)\b/i.test(around)) return { channel: 'news agency', agency: null }
  return { channel: named, agency: null }
}

/** The longest beginning of the words that names an agency: "AFP Abuja" is AFP. */
function namedAgency(words: string, own: string | null): string | null {
  const parts = words.split(/\s+/)
  for (let count = parts.length; count > 0; count--) {
    const name = parts.slice(0, count).join(' ')
    const agency = agencyNamed(name) ?? (own !== null && name === own ? own : null)
    if (agency) return agency
  }
  return null
}
