import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { clauseEnd, objectEnd } from '../find-content.ts'
import { type CueHit, cuesAt } from '../find-cues.ts'
import { lastSubject } from '../find-source.ts'
import { found, has, type Rule, type Scene } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/**
 * "Ostra's denial that it sent troops", "a call for talks", "reports that …", "its plan to withdraw", "claims by the
 * ministry that …", "doubts surrounded the truce".
 */
export const noun: Rule = {
  name: 'noun',
  find(hit, scene) {
    if (hit.cue.pos !== 'noun') return null
    const { words, sentence } = scene
    const agent = agentOf(hit, words, sentence)
    const owner = agent ?? ownerOf(hit, scene)
    const at = agent?.end ?? (/^(?:yet|again|now)$/.test(words.lower[hit.end] ?? '') ? hit.end + 1 : hit.end)
    const hangs = surrounds(words, at) !== null
    // "the threat of rain", "a charge to the town": such nouns are someone's or say what they hold with "that".
    if (hit.cue.strength === 'weak' && owner === null && !hangs && words.lower[at] !== 'that') return null
    const range = contentOf(hit, at, words, sentence)
    if (range === null) return null
    const other = hangs || isAnswered(hit, words, sentence)
    const source = owner ?? (other ? null : lastSubject(words, sentence.first, hit.first))
    return found(this.name, hit, source, [range])
  },
}

/** "claims by the ministry that …", "an offer from Harl to talk". */
function agentOf(hit: CueHit, { lower, tags, quoted }: Words, sentence: Stretch): Stretch | null {
  if (lower[hit.end] !== 'by' && lower[hit.end] !== 'from') return null
  for (let i = hit.end + 1; i < Math.min(sentence.end, hit.end + 12); i++) {
    if (quoted[i] !== quoted[hit.first]) return null
    if (i > hit.end + 1 && (INTRODUCES.test(lower[i] ?? '') || tags[i] === 'to'))
      return stretch(hit.end + 1, i)
    if (!/^(?:determiner|possessive|adjective|name|noun|number|conjunction|past)$/.test(tags[i] ?? '')) {
      if (lower[i] !== 'of' && !(i === hit.end + 1 && tags[i] === 'object-pronoun')) return null
    }
  }
  return null
}

/**
 * "slammed reports of a pullback", "denied claims that …": what is answered is somebody else's; and nobody is said to have
 * made what is there "after a report", "despite claims".
 */
function isAnswered(hit: CueHit, words: Words, sentence: Stretch): boolean {
  let i = hit.first - 1
  while (i > sentence.first && /^(?:adjective|determiner|noun|number)$/.test(words.tags[i] ?? '')) i--
  if (/^(?:after|amid|despite|before|over|following|against)$/.test(words.lower[i] ?? '')) return true
  if (words.tags[i] === 'preposition') i--
  return cuesAt(words, i, sentence).some(
    ({ cue }) => cue.pos === 'verb' && cue.strength === 'strong' && cue.act !== null,
  )
}

const INTRODUCES = /^(?:that|about|for|over|on)$/
const ABOUT = /^(?:about|over|regarding|concerning|surrounding)$/

function contentOf(hit: CueHit, at: number, words: Words, sentence: Stretch): Stretch | null {
  const next = words.lower[at] ?? ''
  if (next === 'that' && has(hit, 'that') && !isRelative(words, at, sentence.end))
    return stretch(at, clauseEnd(words, at, sentence.end))
  if (next === 'to' && has(hit, 'to')) return stretch(at, clauseEnd(words, at, sentence.end))
  const surrounded = has(hit, 'about') ? surrounds(words, at) : null
  if (surrounded !== null) return stretch(surrounded, objectEnd(words, surrounded, sentence.end))
  if (has(hit, 'about') && ABOUT.test(next)) return stretch(at + 1, objectEnd(words, at + 1, sentence.end))
  const preposition = (['of', 'for', 'on'] as const).find(one => one === next && has(hit, one))
  if (preposition === undefined) return null
  return stretch(at + 1, matterEnd(words, hit, at + 1, sentence))
}

/** "Rumours of a raid have spread": where the noun is the subject its matter ends before the sentence's own verb. */
function matterEnd(words: Words, hit: CueHit, from: number, sentence: Stretch): number {
  const { tags } = words
  const end = objectEnd(words, from, sentence.end)
  const isSubject = tags.slice(sentence.first, hit.first).every(tag => !VERBAL.test(tag))
  if (!isSubject) return end
  for (let i = from; i < end; i++) {
    if (tags[i] === 'wh' || tags[i] === 'subordinator') return end
    if (i > from && /^(?:be|have|modal|do)$/.test(tags[i] ?? '')) return i
  }
  return end
}

const VERBAL = /^(?:verb|past|be|have|modal|do)$/

/** Behind the verb of "questions surrounded the truce", "doubts still hang over the deal": nobody says whose they are. */
function surrounds({ lower, tags }: Words, at: number): number | null {
  const verb = tags[at] === 'adverb' ? at + 1 : at
  if (/^surround(?:s|ed)?$/.test(lower[verb] ?? '')) return verb + 1
  if (
    /^(?:hangs?|hung|linger(?:s|ed)?|remain(?:s|ed)?)$/.test(lower[verb] ?? '') &&
    ABOUT.test(lower[verb + 1] ?? '')
  )
    return verb + 2
  return null
}

/** "accusations that were made", "a charge that Harl denied at once": the noun is what the clause lacks. */
function isRelative(words: Words, that: number, end: number): boolean {
  const { tags, lower } = words
  if (/^(?:be|have|do|modal|verb|past|adverb)$/.test(tags[that + 1] ?? '') && lower[that + 1] !== 'there')
    return true
  for (let i = that + 1; i < Math.min(end, that + 14); i++) {
    if (tags[i] === 'mark' || tags[i] === 'quote') return false
    if (tags[i] !== 'past' && tags[i] !== 'verb') continue
    const objectless =
      i + 1 >= end || /^(?:mark|adverb|preposition|conjunction|subordinator)$/.test(tags[i + 1] ?? 'mark')
    return (
      objectless &&
      (TAKES_NOUN.test(lower[i] ?? '') ||
        cuesAt(words, i, stretch(that, end)).some(hit => has(hit, 'object')))
    )
  }
  return false
}

/** What is done to a charge or a report, beside answering it. */
const TAKES_NOUN =
  /^(?:made|makes|make|issued|received|heard|levelled|leveled|raised|brought|published|voiced|expressed|gave|gives|drew)$/

/** A possessive or a body before it: "Ostra's latest denial", "its call", "army claims". */
function ownerOf(hit: CueHit, { words, sentence }: Scene): Stretch | null {
  const { lower, tags } = words
  const beside = hit.first - 1
  // "despite government claims of a truce": a body before the noun is whose it is.
  if (tags[beside] === 'noun' && bodyKind(lower[beside] ?? '') !== null) return stretch(beside, hit.first)
  for (let i = hit.first - 1; i >= Math.max(sentence.first, hit.first - 5); i--) {
    if (tags[i] === 'possessive')
      return /^['’]s$/.test(lower[i] ?? '') ? possessor(words, i, sentence.first) : stretch(i, i + 1)
    if (!/^(?:adjective|noun|name|past|number)$/.test(tags[i] ?? '')) break
  }
  return null
}

function possessor({ tags, quoted }: Words, at: number, low: number): Stretch {
  let first = at
  while (
    first > low &&
    /^(?:name|noun|adjective|number|determiner)$/.test(tags[first - 1] ?? '') &&
    quoted[first - 1] === quoted[at]
  ) {
    first--
    if (tags[first] === 'determiner') break
  }
  return stretch(first, at)
}
