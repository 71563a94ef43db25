import { framesOf, type Sense, type SenseFrame, type VerbFrame } from '../../../lexicon/en/predicates.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { type Fit, fitFrame, ownUnless, undergoerOf } from './fit-frame.ts'
import type { Reading } from './reading.ts'

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

/** The sense of a clause's verb: of all its frames that fit the one that asks most; the first of equals. */
export function chooseSense(reading: Reading, clause: Clause): Choice {
  let best: Choice | null = null
  let most = -1
  for (const candidate of framesOf(clause.verb.lemma)) {
    const fit = fitFrame(reading, clause, candidate.frame)
    if (fit === null || fit.asks <= most) continue
    most = fit.asks
    best = choiceOf(candidate, clause, fit)
  }
  return best ?? unlisted(reading, clause)
}

const unlisted = (reading: Reading, clause: Clause): Choice => ({
  sense: null,
  lemma: withParticle(reading, clause),
  frame: null,
  undergoer: undergoerOf(clause),
  event: null,
})

/** "Carry out", "step up": what the lexicon lacks keeps its particle. */
function withParticle({ words }: Reading, { verb }: Clause): string {
  const next = words[verb.last]
  return next && next.tag === 'preposition' && /^(?:out|up|down|off|back|away|over)$/.test(next.lower)
    ? `${verb.lemma} ${next.lower}`
    : verb.lemma
}

/** Classes whose nouns are acted upon; those of all others name the deed itself or its matter. */
const ACTED_UPON =
  /^(?:person|place|forces|weapons|captive|aid|diplomat|peace|information|asset|body|country|suspect|border|good|medicine|money|supply|support|help|embassy|road|position|dead|wounded|injured)$/

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
