import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { NOBODY, type Subject } from './subject.ts'

/** From the noun phrase before the verb back to the one that carries it: "the commander of the rebels in Oskel". */
export function phraseSubject(chunks: readonly Chunk[], from: number, before: readonly Clause[]): Subject {
  const nearest = chunks[from]
  // "The murder of a nurse, and we denounce": "we" is joined to nobody.
  if (nearest?.kind === 'noun' && nearest.pronoun && chunks[from - 1]?.kind === 'conjunction')
    return { ...plain(chunks, from), subject: nearest, subjectFirst: nearest.first }
  const i = outermost(chunks, from)
  const link = chunks[i - 1]
  if (link?.kind === 'verb') {
    if (endsNoun(chunks, i - 1)) return ofInner(before, i - 1)
    return ofRelative(before, i - 1) ?? plain(chunks, i)
  }
  if (link?.kind === 'preposition' && chunks[i - 2]?.kind === 'verb')
    return ofRelative(before, i - 2) ?? innerOrPlain(chunks, before, i)
  return plain(chunks, i)
}

function outermost(chunks: readonly Chunk[], from: number): number {
  let i = from
  for (let step = stepOut(chunks, i); step > 0; step = stepOut(chunks, i)) i -= step
  return i
}

/** How many chunks lie from a noun back to the one that it hangs on: none where it carries itself. */
function stepOut(chunks: readonly Chunk[], i: number): number {
  const before = (back: number): Chunk['kind'] | undefined => chunks[i - back]?.kind
  if (before(1) === 'preposition') {
    if (before(2) === 'noun') return 2
    return before(2) === 'time' && before(3) === 'noun' ? 3 : 0
  }
  // "The leaders of Ostra and Maren".
  const isJoined = before(1) === 'conjunction' && before(2) === 'noun'
  return isJoined && before(3) === 'preposition' && before(4) === 'noun' && before(5) !== 'verb' ? 4 : 0
}

/** "Troops sent", "rebels fighting": a verb that belongs to the noun before it. */
function endsNoun(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]
  if (verb?.kind !== 'verb') return false
  return verb.form === 'participle' || (verb.form === 'ing' && chunks[at - 1]?.kind === 'noun')
}

/** "Troops deployed in Oskel fired": the noun of the participle. */
function innerOrPlain(chunks: readonly Chunk[], before: readonly Clause[], i: number): Subject {
  const clause = clauseAt(before, i - 2)
  return clause && clause.verb.form !== 'finite' && clause.subject ? samePhrase(clause) : plain(chunks, i)
}

function ofInner(before: readonly Clause[], at: number): Subject {
  const clause = clauseAt(before, at)
  return clause ? samePhrase(clause) : NOBODY
}

/** "Rebels who took the town fired": what a relative clause is about goes on behind it. */
function ofRelative(before: readonly Clause[], at: number): Subject | null {
  const clause = clauseAt(before, at)
  if (!clause || !/^(?:who|which|that)$/.test(clause.opener ?? '') || clause.subject === null) return null
  return samePhrase(clause)
}

const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find(clause => clause.at === at)

const samePhrase = ({ subject, subjectFirst }: Clause): Subject => ({ ...NOBODY, subject, subjectFirst })

function plain(chunks: readonly Chunk[], i: number): Subject {
  const chunk = chunks[i]
  if (chunk?.kind !== 'noun') return NOBODY
  let first = i
  while (isJoined(chunks, first, i)) first -= 2
  return {
    ...NOBODY,
    subject: chunk,
    subjectFirst: chunks[first]?.first ?? null,
    opener: openerBefore(chunks, first),
  }
}

/** "Ostra, Maren and Kovarra", unless the first is the object of a verb before. */
function isJoined(chunks: readonly Chunk[], first: number, last: number): boolean {
  const link = chunks[first - 1]?.kind
  const isLink = link === 'conjunction' || (link === 'mark' && first < last)
  const before = chunks[first - 3]?.kind
  return isLink && chunks[first - 2]?.kind === 'noun' && before !== 'verb' && before !== 'preposition'
}

function openerBefore(chunks: readonly Chunk[], i: number): string | null {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const chunk = chunks[k]
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'wh') return chunk.word
    if (chunk?.kind === 'verb' || chunk?.kind === 'mark') return null
  }
  return null
}
