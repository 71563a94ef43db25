import {
  HEADLINE_WORDS,
  HEDGING,
  OPENING_WORDS,
  REFUTING,
  REFUTING_HEADLINE,
  SAYS_NO,
} from '../src/lexicon/en/claim-refuting.ts'
import { stemsOf } from '../src/lexicon/en/word-stems.ts'
import type { Dossier } from '../src/model/index.ts'
import { answerOf, asserts, isNegated } from '../src/reconcile/stances.ts'
import { type Utterance, utterancesOf } from '../src/reconcile/utterances.ts'

/** What a body has to say of any headline: read once, asked often. */
export interface Body {
  readonly sentences: readonly Sentence[]
  readonly utterances: readonly Said[]
  /** Which of the telling words stand at its beginning. */
  readonly opening: readonly string[]
  /** A judgement in capitals, as those who check rumours give it. */
  readonly verdict: number
}

interface Sentence {
  readonly stems: ReadonlySet<string>
  readonly refutes: Readonly<Record<string, number>>
  readonly hedges: number
  readonly no: number
  /** By the article itself: no part of what somebody is said to have said. */
  readonly narrated: number
}

interface Said {
  readonly stems: ReadonlySet<string>
  readonly kind: 'deny' | 'negate' | 'assert' | null
}

/** A sentence farther on is looked at no more. */
const MOST = 400

export function bodyOf(dossier: Dossier): Body {
  const { text } = dossier.article
  const utterances = utterancesOf([dossier])
  const opening = wordsOf(text.slice(0, OPENING))
  const spans = utterances.flatMap(({ statement }) => statement.content.spans)
  const sentences = [...text.matchAll(/[^\n]+?(?:[.!?]["”’']?(?=\s|$)|(?=\n)|$)/g)]
    .filter(([words]) => /\p{L}/u.test(words))
    .slice(0, MOST)
    .map(({ 0: words, index }) => ({
      stems: stemsOf(words),
      refutes: Object.fromEntries(
        Object.entries(REFUTING).map(([kind, form]) => [kind, form.test(words) ? 1 : 0]),
      ),
      hedges: HEDGING.test(words) ? 1 : 0,
      no: SAYS_NO.test(words) ? 1 : 0,
      narrated: spans.some(({ start, end }) => start < index + words.length && index < end) ? 0 : 1,
    }))
  return {
    sentences,
    utterances: utterances.slice(0, MOST).map(said),
    opening: OPENING_WORDS.filter(word => opening.has(word)),
    verdict: /\b(?:FALSE|FAKE|HOAX|NOT TRUE|UNTRUE)\b/.test(text) ? 1 : 0,
  }
}

/** Characters that say what an article is up to. */
const OPENING = 700

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z']+/g) ?? [])

function said(utterance: Utterance): Said {
  const stems = new Set(utterance.stems.keys())
  if (answerOf(utterance) === 'deny') return { stems, kind: 'deny' }
  if (!asserts(utterance)) return { stems, kind: null }
  return { stems, kind: isNegated(utterance) ? 'negate' : 'assert' }
}

const STRONG = ['made', 'false', 'denied'] as const

const isStrong = ({ refutes }: Sentence): boolean => STRONG.some(kind => (refutes[kind] ?? 0) > 0)

/** Says something without a no and without leaving it open. */
const isPlain = ({ refutes, hedges, no }: Sentence): boolean =>
  hedges === 0 && no === 0 && Object.values(refutes).every(value => value === 0)

/** A single word is weaker evidence than what stands above, so its weight is dearer. */
const WORD = 0.5

type Near = Sentence & { readonly share: number }

/**
 * What speaks for or against a headline being contradicted by a body, a value for each feature, 0 to 1. A headline that itself
 * says no is contradicted by a body that affirms, so that each feature of the body stands twice: alone, and with such a headline.
 */
export function featuresOf(headline: string, body: Body): Record<string, number> {
  const words = stemsOf(headline)
  const share = (stems: ReadonlySet<string>): number =>
    words.size === 0 ? 0 : words.intersection(stems).size / words.size
  const near = body.sentences.map(sentence => ({ ...sentence, share: share(sentence.stems) }))
  const told = (kind: Said['kind']): number =>
    Math.max(0, ...body.utterances.filter(one => one.kind === kind).map(({ stems }) => share(stems)))
  const found: Record<string, number> = {
    ...Object.fromEntries(Object.keys(REFUTING).flatMap(kind => refutedBy(kind, near))),
    noOnTop: [...near]
      .sort((a, b) => b.share - a.share)
      .slice(0, 3)
      .reduce((sum, { no }) => sum + no / 3, 0),
    hedges: average(near, ({ hedges }) => hedges),
    hedgesFirst: near.slice(0, 3).reduce((sum, one) => sum + one.hedges / 3, 0),
    affirmed: Math.max(0, ...near.map(one => (isPlain(one) ? one.narrated * one.share : 0))),
    affirmedFirst: Math.max(0, ...near.slice(0, 3).map(one => (isPlain(one) ? one.share : 0))),
    affirmedOften: average(near, one => (isPlain(one) ? 1 : 0)),
    strong: near.some(isStrong) ? 1 : 0,
    strongFirst: Math.max(0, ...near.slice(0, 3).map(one => (isStrong(one) ? one.share : 0))),
    strongOften: Math.min(1, near.filter(isStrong).length / 5),
    verdict: body.verdict,
    denied: told('deny'),
    negated: told('negate'),
    asserted: told('assert'),
    covered: share(new Set(near.flatMap(({ stems }) => [...stems]))),
    onTop: Math.max(0, ...near.map(one => one.share)),
    length: Math.min(1, near.length / 50),
  }
  const inHeadline = wordsOf(headline)
  const no = REFUTING_HEADLINE.test(headline) ? 1 : 0
  return {
    ...found,
    ...Object.fromEntries(
      Object.entries(found).map(([name, value]) => [`${name}, headline says no`, no * value]),
    ),
    ...Object.fromEntries(body.opening.map(word => [`opens with ${word}`, WORD])),
    ...together({ ...found, 'headline says no': no, 'headline hedges': HEDGING.test(headline) ? 1 : 0 }),
    ...Object.fromEntries(HEADLINE_WORDS.map(word => [`headline: ${word}`, inHeadline.has(word) ? WORD : 0])),
    'headline: quotes': /[:“"‘]/.test(headline) ? WORD : 0,
    'headline says no': no,
    'headline hedges': HEDGING.test(headline) ? 1 : 0,
    'headline asks': /\?/.test(headline) ? 1 : 0,
  }
}

/** Evidence that means something else beside other evidence: a refuting word beside a hedge, or in a body that covers the headline. */
const CORE = [
  'made near',
  'made average',
  'false near',
  'denied near',
  'denied average',
  'corrected near',
  'never average',
  'noOnTop',
  'hedges',
  'affirmed',
  'strongFirst',
  'strongOften',
  'covered',
  'length',
  'headline hedges',
  'headline says no',
  'asserted',
  'made narrated',
] as const

const together = (found: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    CORE.flatMap((a, i) => CORE.slice(i).map(b => [`${a} × ${b}`, (found[a] ?? 0) * (found[b] ?? 0)])),
  )

/** One kind of no in a body: near the headline's words, in the article's own voice, at its beginning, and how much of it. */
function refutedBy(kind: string, near: readonly Near[]): [string, number][] {
  const of = (one: Near): number => one.refutes[kind] ?? 0
  const most = (value: (one: Near, i: number) => number): number => Math.max(0, ...near.map(value))
  return [
    [`${kind} near`, most(one => of(one) * one.share)],
    [`${kind} narrated`, most(one => of(one) * one.narrated * one.share)],
    [`${kind} first`, most((one, i) => (i < 3 ? of(one) : 0))],
    [`${kind} last`, most((one, i) => (i > near.length - 4 ? of(one) : 0))],
    [`${kind} average`, average(near, of)],
    [`${kind} often`, Math.min(1, near.reduce((sum, one) => sum + of(one), 0) / 3)],
  ]
}

/** Weighted by how much of the headline a sentence has. */
function average(near: readonly Near[], of: (one: Near) => number): number {
  const weight = near.reduce((sum, { share }) => sum + share, 0)
  return weight === 0 ? 0 : near.reduce((sum, one) => sum + of(one) * one.share, 0) / weight
}
