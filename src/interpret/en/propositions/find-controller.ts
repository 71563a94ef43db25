import { OBJECT_CONTROL } from '../../../lexicon/en/verb-control.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { isSkipped, NOBODY, type Subject } from './subject.ts'
import type { Word } from './words.ts'

export function ofInfinitive(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  before: readonly Clause[],
): Subject {
  let i = at - 1
  while (isSkipped(chunks[i])) i--
  const chunk = chunks[i]
  if (chunk === undefined) return { ...NOBODY, bySpeech: true }
  const governor = before.at(-1) ?? null
  if (chunk.kind === 'conjunction' && governor?.verb.form === 'to') return hangingLike(governor)
  if (!governor) {
    // "A decision to withdraw" at the start of a content: its owner decides.
    const noun = chunk.kind === 'noun' ? chunk : null
    // "The next one to buy it" does so; behind "a plan to" it is the plan's owner.
    if (noun && !isMatter(words, noun)) return { ...NOBODY, subject: noun, subjectFirst: noun.first }
    return { ...NOBODY, ...ownerOf(noun), noun, bySpeech: noun?.owner == null }
  }
  const noun = chunk.kind === 'noun' && governor.end > i ? chunk : null
  const known = passiveOfObject(chunks, at, governor) ?? controlled(governor)
  const abstract = known.subject && isMatter(words, known.subject) ? known.subject : null
  // "Talks to free the crew": those who talk are not those who hold them.
  if (noun && /^(?:talk|negotiation|discussion)s?$/.test(words[noun.head]?.lower ?? ''))
    return { ...NOBODY, noun, governor }
  if (noun?.owner && isMatter(words, noun)) return { ...known, ...ownerOf(noun), noun, governor }
  return {
    ...known,
    ...(abstract ? { bySpeech: false, ...ownerOf(abstract) } : {}),
    noun: noun ?? abstract,
    governor,
  }
}

/** "Hopes the talks to be held": what is done to them. */
function passiveOfObject(chunks: readonly Chunk[], at: number, governor: Clause): Subject | null {
  const verb = chunks[at]
  const object = governor.object
  if (verb?.kind !== 'verb' || !verb.passive || object === null || chunks[at - 1] !== object) return null
  return of(object, governor)
}

/** "His decision to", "Ostra's plan to": the owner does it. */
const ownerOf = (noun: NounChunk | null): Pick<Clause, 'subject' | 'subjectFirst'> => {
  const owner = noun?.owner
  if (!noun || !owner) return { subject: null, subjectFirst: null }
  const [first, last] = owner
  const subject = { ...noun, first, last, head: last - 1, owner: null, pronoun: last - first === 1 }
  return { subject, subjectFirst: first }
}

const MATTER =
  /^(?:agreement|deal|plan|decision|accord|effort|attempt|call|offer|order|proposal|promise|pledge|campaign|bid|move|operation|threat|ultimatum|demand|request|initiative|measure|progress|way)s?$/

const isMatter = (words: readonly Word[], { head }: NounChunk): boolean =>
  MATTER.test(words[head]?.lower ?? '')

const hangingLike = (clause: Clause): Subject => ({
  subject: clause.subject,
  subjectFirst: clause.subjectFirst,
  bySpeech: clause.bySpeech,
  governor: clause.governor,
  noun: clause.noun,
  opener: null,
})

/** "Wanted to leave", "asked to speak": without an object the subject does it. */
const ALSO_OF_SUBJECT = /^(?:want|expect|ask|help|push|press|prepare|train|choose|vote|lobby|request)$/

/** "Urged Ostra to withdraw", "agreed with Ostra to withdraw". */
function controlled(governor: Clause, byObject = OBJECT_CONTROL.has(controlKey(governor))): Subject {
  if (byObject) {
    if (governor.passive || governor.verb.passive) return of(governor.subject, governor)
    const receiver =
      governor.indirect ??
      governor.object ??
      governor.adjuncts.find(({ preposition }) => /^(?:on|upon|to|with|for)$/.test(preposition))?.phrase
    if (receiver) return of(receiver, governor)
    if (!ALSO_OF_SUBJECT.test(governor.verb.lemma)) return { ...NOBODY, governor }
  }
  return {
    ...of(governor.subject, governor),
    subjectFirst: governor.subjectFirst,
    bySpeech: governor.bySpeech,
  }
}

const of = (subject: NounChunk | null, governor: Clause): Subject => ({
  ...NOBODY,
  subject,
  subjectFirst: subject?.first ?? null,
  governor,
})

/** "Call on" and "appeal to" by the preposition behind them. */
export function controlKey({ verb, adjuncts, object }: Clause): string {
  const first = object === null ? adjuncts[0]?.preposition : undefined
  const joined = first === undefined ? '' : `${verb.lemma}_${first}`
  return joined !== '' && OBJECT_CONTROL.has(joined) ? joined : verb.lemma
}

/** "Accused Ostra of shelling", "stopped it from shelling": the object does it. */
const OF_OBJECT =
  /^(?:accuse|blame|suspect|condemn|criticise|criticize|denounce|prevent|stop|ban|bar|block|thank|praise|charge|discourage|convict|deter|hold|slam|prohibit|keep|fine|arrest|detain|jail|sentence|punish|commend|indict|prosecute|try)$/

export function ofGerund(chunks: readonly Chunk[], at: number, before: readonly Clause[]): Subject {
  let i = at - 1
  while (isSkipped(chunks[i])) i--
  const chunk = chunks[i]
  const governor = before.at(-1) ?? null
  if (chunk === undefined) return { ...NOBODY, bySpeech: true }
  if (chunk.kind === 'preposition') {
    if (!governor) return { ...NOBODY, bySpeech: true }
    if (OF_OBJECT.test(governor.verb.lemma)) return controlled(governor, true)
    return {
      ...of(governor.subject, governor),
      subjectFirst: governor.subjectFirst,
      bySpeech: governor.bySpeech,
    }
  }
  if (chunk.kind === 'noun') {
    // "Rebels fighting in the east"; an object's gerund is the object's.
    return { ...NOBODY, subject: chunk, subjectFirst: chunk.first }
  }
  if (!governor) return { ...NOBODY, bySpeech: true }
  if (chunk.kind === 'conjunction' && governor.verb.form === 'ing') return hangingLike(governor)
  return {
    ...of(governor.subject, governor),
    subjectFirst: governor.subjectFirst,
    bySpeech: governor.bySpeech,
    governor: chunk.kind === 'verb' ? governor : null,
  }
}
