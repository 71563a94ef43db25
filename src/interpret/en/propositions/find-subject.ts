import type { Chunk, VerbChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { ofGerund, ofInfinitive } from './find-controller.ts'
import { isSkipped, NOBODY, type Subject } from './subject.ts'
import type { Word } from './words.ts'

/** Who does what a verb says: by its form, from what stands before it and from the clauses read so far. */
export function findSubject(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  before: readonly Clause[],
): Subject {
  switch (verb.form) {
    case 'finite':
      return ofFinite(chunks, at, before)
    case 'to':
      return ofInfinitive(words, chunks, at, before)
    case 'ing':
      return ofGerund(chunks, at, before)
    case 'participle':
      return { ...NOBODY, ...antecedent(chunks, at), governor: null }
  }
}

function ofFinite(chunks: readonly Chunk[], at: number, before: readonly Clause[]): Subject {
  let i = at - 1
  while (isSkipped(chunks[i])) i--
  const chunk = chunks[i]
  if (chunk === undefined) return { ...NOBODY, bySpeech: true }
  if (chunk.kind === 'wh') {
    const owner = antecedent(chunks, i)
    return { ...NOBODY, ...owner, opener: chunk.word }
  }
  if (chunk.kind === 'subordinator') {
    // "The town that fell": a relative, where a noun stands before it.
    if (chunk.word === 'that') return { ...NOBODY, ...antecedent(chunks, i), opener: 'which' }
    return { ...NOBODY, opener: chunk.word }
  }
  if (chunk.kind === 'conjunction' || chunk.kind === 'verb')
    return shared(before, chunk.kind === 'conjunction')
  if (chunk.kind === 'mark') return behindComma(chunks, i, before)
  if (chunk.kind !== 'noun') return NOBODY
  return fromPhrase(chunks, i, before)
}

/** "Shelled the town and took the bridge": the subject of the last clause that has a finite verb. */
function shared(before: readonly Clause[], joined: boolean): Subject {
  for (let i = before.length - 1; i >= 0; i--) {
    const clause = before[i]
    if (!clause) break
    if (clause.verb.form === 'finite' || (joined && clause.verb.form === 'to'))
      return {
        ...NOBODY,
        subject: clause.subject,
        subjectFirst: clause.subjectFirst,
        bySpeech: clause.bySpeech,
        opener: clause.opener,
        governor: joined && clause.verb.form === 'to' ? clause.governor : null,
      }
  }
  return { ...NOBODY, bySpeech: before.length === 0 }
}

/** "Ostra, a neighbour of Kovarra, attacked": back over what the commas part off. */
function behindComma(chunks: readonly Chunk[], comma: number, before: readonly Clause[]): Subject {
  for (let i = comma - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'mark' && !/^(?:,|–|—|-|--)$/.test(chunk.word)) break
    if (chunk?.kind === 'mark' && chunks[i - 1]?.kind === 'noun') return fromPhrase(chunks, i - 1, before)
  }
  return shared(before, true)
}

/** From the noun phrase before the verb back to the one that carries it: "the commander of the rebels in Oskel". */
function fromPhrase(chunks: readonly Chunk[], from: number, before: readonly Clause[]): Subject {
  let i = from
  while (i > 1) {
    const link = chunks[i - 1]
    const outer = chunks[i - 2]
    if (link?.kind === 'preposition' && outer?.kind === 'noun') i -= 2
    else if (link?.kind === 'preposition' && outer?.kind === 'time' && chunks[i - 3]?.kind === 'noun') i -= 3
    else if (
      link?.kind === 'conjunction' &&
      outer?.kind === 'noun' &&
      chunks[i - 3]?.kind === 'preposition' &&
      chunks[i - 4]?.kind === 'noun' &&
      chunks[i - 5]?.kind !== 'verb'
    )
      i -= 4
    else break
  }
  const link = chunks[i - 1]
  if (
    link?.kind === 'verb' &&
    (link.form === 'participle' || (link.form === 'ing' && chunks[i - 2]?.kind === 'noun'))
  )
    return ofInner(before, i - 1)
  if (link?.kind === 'verb' && from !== i) return objectOfRelative(before, i - 1) ?? plain(chunks, i)
  if (link?.kind === 'verb') return objectOfRelative(before, i - 1) ?? plain(chunks, i)
  if (link?.kind === 'preposition' && chunks[i - 2]?.kind === 'verb')
    return objectOfRelative(before, i - 2) ?? innerOrPlain(chunks, before, i)
  return plain(chunks, i)
}

/** "Troops deployed in Oskel fired": the noun of the participle. */
function innerOrPlain(chunks: readonly Chunk[], before: readonly Clause[], i: number): Subject {
  const clause = before.find(({ at }) => at === i - 2)
  return clause && clause.verb.form !== 'finite' && clause.subject ? ofInner(before, i - 2) : plain(chunks, i)
}

function ofInner(before: readonly Clause[], at: number): Subject {
  const clause = before.find(other => other.at === at)
  return clause ? { ...NOBODY, subject: clause.subject, subjectFirst: clause.subjectFirst } : NOBODY
}

/** "Rebels who took the town fired": what a relative clause is about goes on behind it. */
function objectOfRelative(before: readonly Clause[], at: number): Subject | null {
  const clause = before.find(other => other.at === at)
  if (!clause || !/^(?:who|which|that)$/.test(clause.opener ?? '') || clause.subject === null) return null
  return { ...NOBODY, subject: clause.subject, subjectFirst: clause.subjectFirst }
}

function plain(chunks: readonly Chunk[], i: number): Subject {
  const chunk = chunks[i]
  if (chunk?.kind !== 'noun') return NOBODY
  let first = i
  // "Ostra, Maren and Kovarra", unless the first is the object of a verb before.
  while (
    first > 1 &&
    chunks[first - 2]?.kind === 'noun' &&
    (chunks[first - 1]?.kind === 'conjunction' || (first < i && chunks[first - 1]?.kind === 'mark')) &&
    !(chunks[first - 3]?.kind === 'verb' || chunks[first - 3]?.kind === 'preposition')
  )
    first -= 2
  const opener = openerBefore(chunks, first)
  return { ...NOBODY, subject: chunk, subjectFirst: chunks[first]?.first ?? null, opener }
}

function openerBefore(chunks: readonly Chunk[], i: number): string | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const chunk = chunks[k]
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'wh') return chunk.word
    if (chunk?.kind === 'verb' || chunk?.kind === 'mark') return null
  }
  return null
}

/** The noun before a relative pronoun or a participle: "rebels, who", "troops in Oskel sent by". */
function antecedent(chunks: readonly Chunk[], at: number): Pick<Clause, 'subject' | 'subjectFirst'> {
  let i = at - 1
  while (isSkipped(chunks[i]) || (chunks[i]?.kind === 'mark' && i === at - 1)) i--
  const chunk = chunks[i]
  if (chunk?.kind === 'preposition' && chunks[i - 1]?.kind === 'noun') i--
  const noun = chunks[i]
  if (noun?.kind !== 'noun') return { subject: null, subjectFirst: null }
  return { subject: noun, subjectFirst: noun.first }
}
