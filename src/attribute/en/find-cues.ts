import { CUES, type Cue } from '../../lexicon/en/cues.ts'
import { verbForms, withS } from '../../lexicon/en/inflect.ts'
import type { VerbForm } from '../../lexicon/en/verbs.ts'
import type { WordClass } from '../../lexicon/en/word-classes.ts'
import type { Stretch, Words } from './words.ts'

/** An occurrence of a cue of the lexicon, with what stands before a verb: "has repeatedly said". */
export interface CueHit extends Stretch {
  /** The rows of the lexicon that it may be, all of one lemma or of the same words. */
  readonly cue: Cue
  readonly form: VerbForm | 'word'
  /** Where its auxiliaries and adverbs begin; the cue itself where it has none. */
  readonly groupFirst: number
  /** "was accused", "to be urged". */
  readonly passive: boolean
  /** Bound to a "to" or an -ing: its subject stands further off. */
  readonly finite: boolean
  readonly negated: boolean
}

interface Entry {
  readonly cue: Cue
  readonly form: VerbForm | 'word'
  readonly rest: readonly string[]
}

const BE = ['is', 'are', 'was', 'were', 'been', 'be']

/** By first word in every form; the longest first, so that "decline to comment" goes before "decline". */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = indexCues()

function indexCues(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const cue of CUES) {
    const [head = '', ...rest] = cue.lemma.split(' ')
    for (const [word, form] of formsOf(cue, head)) {
      const list = map.get(word) ?? []
      list.push({ cue, form, rest })
      map.set(word, list)
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return map
}

function formsOf({ pos }: Cue, head: string): [string, VerbForm | 'word'][] {
  if (pos === 'noun') {
    return [
      [head, 'word'],
      [withS(head), 'word'],
    ]
  }
  if (pos !== 'verb') return [[head, 'word']]
  if (head === 'be') return BE.map(word => [word, 'base'])
  const { base, s, ing, past, participle } = verbForms(head)
  const both = [...new Set([...past, ...participle])]
  return [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
    ...both.map((word): [string, VerbForm] => [word, past.includes(word) ? 'past' : 'participle']),
  ]
}

const VERBAL: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'past', 'ing', 'be'])
const BEFORE_HEAD: ReadonlySet<WordClass> = new Set<WordClass>([
  'adverb',
  'negation',
  'be',
  'have',
  'do',
  'modal',
  'to',
])

/** All cues that begin at a token, in the order in which the rules should try them: one lemma's rows only. */
export function cuesAt(words: Words, at: number, { first, end }: Stretch): readonly CueHit[] {
  const entries = ENTRIES.get(words.lower[at] ?? '')
  if (entries === undefined) return []
  const hits: CueHit[] = []
  let length = -1
  for (const entry of entries) {
    if (length >= 0 && entry.rest.length < length) break
    const close = matchRest(words, at + 1, end, entry)
    if (close === null || !fits(words.tags[at], entry)) continue
    length = entry.rest.length
    hits.push(hitOf(words, at, close, first, entry))
  }
  return hits
}

function matchRest({ lower, tags }: Words, from: number, end: number, { cue, rest }: Entry): number | null {
  let i = from
  if (cue.lemma.startsWith('be ')) {
    while (i < end && (tags[i] === 'adverb' || tags[i] === 'negation')) i++
  }
  for (const word of rest) if (i >= end || lower[i++] !== word) return null
  // "agreed to a pullback" has "agree to"; "agreed to pull back" has "agree" and an infinitive.
  if (rest.at(-1) === 'to' && /^(?:verb|be|have|do)$/.test(tags[i] ?? '')) return null
  return i
}

/** Without its part of speech a word is no cue: "the report", "a call", "in charge". */
function fits(tag: WordClass | undefined, { cue }: Entry): boolean {
  if (tag === undefined) return false
  if (cue.pos === 'verb') return VERBAL.has(tag)
  if (cue.pos === 'noun') return tag === 'noun'
  return true
}

function hitOf(words: Words, at: number, end: number, low: number, { cue, form }: Entry): CueHit {
  if (cue.pos !== 'verb')
    return { cue, form, first: at, end, groupFirst: at, passive: false, finite: true, negated: false }
  const groupFirst = groupBegin(words, at, low)
  const { tags } = words
  const before = tags.slice(groupFirst, at)
  const past = form === 'past' || form === 'participle'
  const passive = past && before.some((tag, k) => tag === 'be' && tags[groupFirst + k + 1] !== 'to')
  // "fighting", "to fight" and "seized" alone have no tense; "is fighting" has.
  const bound =
    (form === 'ing' && !before.includes('be')) ||
    before.includes('to') ||
    (form === 'participle' && !passive && tags[groupFirst] !== 'have')
  return {
    cue,
    form,
    first: at,
    end,
    groupFirst,
    passive,
    finite: !bound,
    negated: before.includes('negation'),
  }
}

/** Where the auxiliaries and adverbs before a verb begin. */
function groupBegin({ tags }: Words, at: number, low: number): number {
  let first = at
  while (first > low && BEFORE_HEAD.has(tags[first - 1] ?? 'mark')) first--
  // "Yesterday he said": what opens the sentence is no part of the group.
  while (first < at && tags[first] === 'adverb' && tags[first + 1] === 'pronoun') first++
  return first
}
