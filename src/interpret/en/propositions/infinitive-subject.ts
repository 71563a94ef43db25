import type { Chunk, NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { controlled, governedBy, joinedLike, ofObject } from './find-controller.ts'
import { BY_SPEECH, NOBODY, ofNoun, type Subject, skipBack } from './subject.ts'
import type { Word } from './words.ts'

/** "Agreed to withdraw", "urged Ostra to withdraw", "a plan to withdraw": who does what an infinitive says. */
export function ofInfinitive(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  before: readonly Clause[],
): Subject {
  const i = skipBack(chunks, at - 1)
  const chunk = chunks[i]
  if (chunk === undefined) return BY_SPEECH
  const governor = before.at(-1)
  if (chunk.kind === 'conjunction' && governor?.verb.form === 'to') return joinedLike(governor)
  const noun = chunk.kind === 'noun' ? chunk : null
  if (!governor) return ofOpening(words, noun)
  if (noun && isForWhom(words, noun)) return governedBy(noun, governor)
  // "Gave Ostra three days to withdraw": whoever has the time.
  if (chunks[at - 1]?.kind === 'time' && governor.verb.lemma === 'give') return ofObject(governor)
  const known = passiveOfObject(chunks, at, governor) ?? controlled(governor)
  return besideNoun(words, { ...known, governor, noun: governor.end > i ? noun : null })
}

/** "A decision to withdraw" at the start of a content: its owner decides; "the next one to buy it" does so. */
function ofOpening(words: readonly Word[], noun: NounChunk | null): Subject {
  if (noun && !isMatter(words, noun)) return ofNoun(noun)
  return { ...NOBODY, ...ownerOf(noun), noun, bySpeech: noun?.owner == null }
}

/** "Made it hard for the nurses to leave": they would. */
const isForWhom = (words: readonly Word[], { first }: NounChunk): boolean =>
  words[first - 1]?.lower === 'for' && FOR_WHOM.test(words[first - 2]?.lower ?? '')

const FOR_WHOM =
  /^(?:hard|harder|difficult|easy|easier|impossible|possible|necessary|safe|important|vital|dangerous|unsafe)$/

const TALKS = /^(?:talk|negotiation|discussion)s?$/

/** What the noun right before an infinitive, or an abstract one that controls it, changes. */
function besideNoun(words: readonly Word[], known: Subject): Subject {
  const { noun, governor, subject } = known
  // "Talks to free the crew": those who talk are not those who hold them.
  if (noun && TALKS.test(words[noun.head]?.lower ?? '')) return { ...NOBODY, noun, governor }
  if (noun?.owner && isMatter(words, noun)) return { ...known, ...ownerOf(noun) }
  if (!subject || !isMatter(words, subject)) return known
  return { ...known, ...ownerOf(subject), bySpeech: false, noun: noun ?? subject }
}

/** "Hopes the talks to be held": what is done to them. */
function passiveOfObject(chunks: readonly Chunk[], at: number, governor: Clause): Subject | null {
  const verb = chunks[at]
  const object = governor.object
  if (verb?.kind !== 'verb' || !verb.passive || object === null || chunks[at - 1] !== object) return null
  return governedBy(object, governor)
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
