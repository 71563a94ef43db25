import { OBJECT_CLASSES } from '../../../lexicon/en/predicate-objects.ts'
import {
  framesOf,
  type Sense,
  type SenseFrame,
  singular,
  type VerbFrame,
} from '../../../lexicon/en/predicates.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { phraseRange, type Reading } from './reading.ts'
import type { Word } from './words.ts'

export interface Choice {
  readonly sense: Sense | null
  /** Lemma with particle, for what the lexicon lacks. */
  readonly lemma: string
  readonly frame: VerbFrame | null
  /** What the verb is done to: its object, its subject in the passive, what stands behind its own preposition. */
  readonly undergoer: NounChunk | null
  /** "Launched an attack": the object names the deed and undergoes nothing. */
  readonly event: NounChunk | null
}

/** Classes whose nouns are acted upon; those of all others name the deed itself or its matter. */
const ACTED_UPON =
  /^(?:person|place|forces|weapons|captive|aid|diplomat|peace|information|asset|body|country|suspect|border|good|medicine|money|supply|support|help|embassy|road|position|dead|wounded|injured)$/

/** The sense of a clause's verb: of all its frames that fit the one that asks most; the first of equals. */
export function chooseSense(reading: Reading, clause: Clause): Choice {
  let best: Choice | null = null
  let most = -1
  for (const candidate of framesOf(clause.verb.lemma)) {
    const fit = fitOf(reading, clause, candidate.frame)
    if (fit === null || fit.asks <= most) continue
    most = fit.asks
    best = choiceOf(candidate, clause, fit)
  }
  return (
    best ?? {
      sense: null,
      lemma: withParticle(reading, clause),
      frame: null,
      undergoer: undergoerOf(clause),
      event: null,
    }
  )
}

/** "Carry out", "step up": what the lexicon lacks keeps its particle. */
function withParticle({ words }: Reading, { verb }: Clause): string {
  const next = words[verb.last]
  return next && next.tag === 'preposition' && /^(?:out|up|down|off|back|away|over)$/.test(next.lower)
    ? `${verb.lemma} ${next.lower}`
    : verb.lemma
}

interface Fit {
  readonly asks: number
  readonly behind: NounChunk | null
}

const undergoerOf = (clause: Clause): NounChunk | null =>
  clause.verb.passive ? clause.subject : clause.object

function fitOf(reading: Reading, clause: Clause, frame: VerbFrame): Fit | null {
  let asks = 0
  let behind: NounChunk | null = null
  if (frame.particle !== null) {
    const found = findParticle(reading, clause, frame.particle)
    if (!found) return null
    behind = found.behind
    asks += 4
  }
  if (frame.preposition !== null) {
    const adjunct = clause.adjuncts.find(({ preposition }) => preposition === frame.preposition)
    if (!adjunct) return null
    behind = adjunct.phrase
    asks += 2
  }
  if (frame.object !== null) {
    const object = frame.undergoes
      ? clause.subject
      : ((frame.preposition === null ? behind : null) ?? undergoerOf(clause))
    // "They were refused entry": the passive keeps its second object.
    const kept = clause.verb.passive ? clause.object : null
    if (![object, kept].some(phrase => phrase && fitsClass(reading, phrase, frame.object ?? ''))) return null
    // A noun of its own tells more than a class: "launched legal action" is no raid.
    asks += OBJECT_CLASSES[frame.object] === undefined && frame.object !== 'anyone' ? 4 : 3
  }
  if (frame.undergoes && undergoes(clause, frame)) return null
  return { asks, behind }
}

/** "Fell to the rebels" has no object; "felled a tree" has. */
const undergoes = (clause: Clause, frame: VerbFrame): boolean =>
  ownUnless(frame, clause.object, clause) !== null || clause.verb.passive

function choiceOf({ sense, frame }: SenseFrame, clause: Clause, { behind }: Fit): Choice {
  const particle = frame.particle === null ? '' : `_${frame.particle}`
  const shared = { sense, frame, lemma: `${frame.lemma}${particle}` }
  if (frame.undergoes) return { ...shared, undergoer: clause.subject, event: null }
  const own = undergoerOf(clause)
  const object = frame.preposition === null ? (behind ?? ownUnless(frame, own, clause)) : own
  const isEvent = frame.object !== null && !ACTED_UPON.test(frame.object)
  if (isEvent) return { ...shared, undergoer: frame.preposition === null ? null : behind, event: object }
  return { ...shared, undergoer: object ?? behind, event: null }
}

/** "Joined forces": the words of the frame itself undergo nothing. */
const ownUnless = (frame: VerbFrame, own: NounChunk | null, clause: Clause): NounChunk | null =>
  frame.particle !== null &&
  own !== null &&
  own === clause.object &&
  own.last <= clause.verb.last + frame.particle.split('_').length
    ? null
    : own

/** A particle right behind the verb or behind its object; with a noun phrase behind it as a preposition. */
function findParticle(
  reading: Reading,
  clause: Clause,
  particle: string,
): { readonly behind: NounChunk | null } | null {
  const parts = particle.split('_')
  const at =
    clause.object === null || clause.verb.passive
      ? [clause.verb.last]
      : [clause.verb.last, clause.object.last]
  for (const from of at) {
    let i = from
    while (reading.words[i]?.tag === 'adverb' && reading.words[i]?.lower !== parts[0]) i++
    if (!parts.every((part, k) => isPart(reading.words[i + k], part))) continue
    const adjunct = clause.adjuncts.find(
      ({ preposition, phrase }) => preposition === parts.at(-1) && phrase.first === i + parts.length,
    )
    return { behind: adjunct?.phrase ?? null }
  }
  return null
}

/** "Called on Friday" is no calling on. */
const isPart = (word: Word | undefined, part: string): boolean => word?.lower === part && word.tag !== 'time'

const fitsClass = (reading: Reading, phrase: NounChunk, name: string): boolean =>
  isOf(reading, phrase, name) || (name === 'place' && couldBePlace(reading, phrase))

/** "Took Karsk": a name that is nobody's is a town's. */
const couldBePlace = (reading: Reading, phrase: NounChunk): boolean =>
  reading.words[phrase.head]?.tag === 'name' && reading.about.isUnknown(phraseRange(reading.words, phrase))

const AMOUNT =
  /^(?:numbers?|dozens|hundreds|thousands|tens|scores|groups?|majority|rest|most|some|many|all|lots?|couple|handful|total|half|part|units?|batch|members?)$/

/** "Large numbers of troops" are troops. */
function countedHead(words: readonly Word[], { head, last }: NounChunk): number {
  if (!AMOUNT.test(words[head]?.lower ?? '') || words[last]?.lower !== 'of') return head
  let end = last + 1
  while (/^(?:determiner|possessive|number|adjective|noun|name)$/.test(words[end]?.tag ?? '')) end++
  return end > last + 1 ? end - 1 : head
}

/** Whether one of a phrase's nouns is of a class, or is that noun itself. */
export function isOf(reading: Reading, phrase: NounChunk, name: string): boolean {
  if (name === 'anyone') return true
  const nouns = OBJECT_CLASSES[name]
  if (name === 'place' && reading.about.isPlace(phraseRange(reading.words, phrase))) return true
  if (name === 'person' && reading.about.isPerson(phraseRange(reading.words, phrase))) return true
  const head = countedHead(reading.words, phrase)
  const begin = head !== phrase.head ? head : phrase.owner ? phrase.owner[1] : phrase.first
  for (let i = head; i >= begin; i--) {
    const word = reading.words[i]
    if (!word) continue
    const noun = singular(word.lower)
    if (nouns === undefined ? noun === name : nouns.has(noun)) return true
    // Of people, places and forces the last word tells: "an army base" is no army.
    if (/^(?:person|place|forces)$/.test(name)) return false
  }
  return false
}
