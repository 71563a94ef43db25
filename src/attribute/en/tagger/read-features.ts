import { WORD_CLASSES, type WordClass } from '../../../lexicon/en/word-classes.ts'
import type { Document, Quotation } from '../../../model/index.ts'
import { type CueHit, cuesAt } from '../find-cues.ts'
import type { Found } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/**
 * What the sequence model sees of a document, one row a token. Words come in a written form that does not tell
 * house styles apart: no case, no accents, one kind of quotation mark, every digit a 9.
 */
export interface Features {
  readonly words: readonly string[]
  /** Row-major, tokens × CLASSES: small numbers, each below its class's size. */
  readonly classes: Uint8Array
}

/** Closed features in the order of a row, each with its number of values. The order is part of the weights. */
export const CLASSES = [
  { name: 'shape', size: 8 },
  { name: 'quote', size: 8 },
  { name: 'tag', size: WORD_CLASSES.length + 1 },
  { name: 'cue', size: 17 },
  { name: 'group', size: 9 },
  { name: 'role', size: 7 },
  { name: 'rule', size: 16 },
  { name: 'place', size: 8 },
] as const

const WIDTH = CLASSES.length

const TAG_NUMBERS: ReadonlyMap<WordClass, number> = new Map(WORD_CLASSES.map((tag, k) => [tag, k + 1]))

/** Rules in an order that stays: a rule's place is part of the weights. New ones go to the end. */
const RULE_NAMES: readonly string[] = [
  'according-to',
  'quoted-before',
  'quoted-after',
  'object-matter',
  'infinitive',
  'addressee-clause',
  'clause',
  'gerund',
  'passive-infinitive',
  'object',
  'noun',
  'adjective',
  'headline-colon',
  'continued',
  'passive-object',
]

/** Features of all tokens; `found` is what the rules make of the document. Linear. */
export function readFeatures(words: Words, found: readonly Found[]): Features {
  const { document } = words
  const count = document.tokens.length
  const classes = new Uint8Array(count * WIDTH)
  const forms = document.tokens.map(({ start, end }) => writtenForm(document.text.slice(start, end)))
  for (let i = 0; i < count; i++) {
    const token = document.tokens[i]
    if (token === undefined) break
    classes[i * WIDTH] = shapeOf(document.text.slice(token.start, token.end))
    classes[i * WIDTH + 2] = TAG_NUMBERS.get(words.tags[i] ?? 'noun') ?? 0
  }
  markQuotations(document, classes)
  markCues(words, classes)
  markRoles(found, classes)
  markPlaces(document, classes)
  return { words: forms, classes }
}

/** Longest word form that is told apart; longer strings are no words. */
const LONGEST = 32

export function writtenForm(raw: string): string {
  const plain = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw
  return plain
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[“”„‟«»]|''/g, '"')
    .replace(/[—–―]/g, '-')
    .replace(/\p{Nd}/gu, '9')
}

function shapeOf(raw: string): number {
  if (!/[\p{L}\p{N}]/u.test(raw)) return 6
  if (/\p{N}/u.test(raw)) return 5
  const low = raw.toLowerCase()
  if (raw === low) return 0
  if (raw === raw.toUpperCase()) return raw.length > 1 ? 2 : 3
  return raw.slice(1) === low.slice(1) ? 1 : 4
}

/** 1 inside double marks, 2 and 3 the marks themselves; 4 to 6 the same of single marks; 7 marks within. */
function markQuotations({ tokens, quotations }: Document, classes: Uint8Array): void {
  let at = 0
  for (const quotation of quotations) {
    if (quotation.within !== null) continue
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at++
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.end) {
      classes[at * WIDTH + 1] = stateIn(quotation, tokens[at]?.start ?? 0)
      at++
    }
  }
}

function stateIn({ inner, mark }: Quotation, start: number): number {
  const base = mark === 'double' ? 1 : 4
  return start < inner.start ? base + 1 : start >= inner.end ? base + 2 : base
}

const PARTS = ['verb', 'noun', 'adjective', 'phrase'] as const

function markCues(words: Words, classes: Uint8Array): void {
  for (const { tokens } of words.document.sentences) {
    const sentence = stretch(tokens[0], tokens[1])
    for (let i = sentence.first; i < sentence.end; i++) {
      const hit = cuesAt(words, i, sentence)[0]
      if (hit === undefined) continue
      classes[i * WIDTH + 3] = kindOf(hit)
      classes[i * WIDTH + 4] = groupOf(hit)
    }
  }
}

const kindOf = ({ cue: { pos, strength, act } }: CueHit): number =>
  PARTS.indexOf(pos) * 4 + (strength === 'strong' ? 2 : 0) + (act === null ? 0 : 1) + 1

const groupOf = ({ passive, finite, negated }: CueHit): number =>
  (passive ? 1 : 0) + (finite ? 2 : 0) + (negated ? 4 : 0) + 1

function markRoles(found: readonly Found[], classes: Uint8Array): void {
  for (const { rule, source, cue, content } of found) {
    const number = RULE_NAMES.indexOf(rule) + 1
    const mark = (parts: readonly Stretch[], begin: number): void => {
      for (const { first, end } of parts) {
        for (let i = first; i < end; i++) {
          if (classes[i * WIDTH + 5] !== 0) continue
          classes[i * WIDTH + 5] = i === first ? begin : begin + 1
          classes[i * WIDTH + 6] = number
        }
      }
    }
    mark(cue, 3)
    mark(source, 1)
    mark(content, 5)
  }
}

/** Where a block begins, where a sentence begins, and what stands in a title or heading. */
function markPlaces({ blocks, sentences }: Document, classes: Uint8Array): void {
  let block = -1
  for (const sentence of sentences) {
    const [first, end] = sentence.tokens
    const base = blocks[sentence.block]?.kind === 'paragraph' ? 0 : 4
    for (let i = first; i < end; i++) classes[i * WIDTH + 7] = base
    if (end > first) classes[(end - 1) * WIDTH + 7] = base + 1
    if (end > first) classes[first * WIDTH + 7] = base + (sentence.block === block ? 2 : 3)
    block = sentence.block
  }
}
