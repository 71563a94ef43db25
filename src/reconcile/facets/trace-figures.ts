import {
  CUMULATIVE,
  INCIDENTS,
  NOT_YET,
  OF_A_WHOLE,
  ON_TOP,
  ONE_OF_SEVERAL,
  RATE,
  STATES,
} from '../../lexicon/en/counted-classes.ts'
import type { Dossier, Figure, FigureTrace, SpeechAct, Statement } from '../../model/index.ts'
import { amountOf } from './amounts.ts'
import { orderOf } from './order-of.ts'
import { type Grounds, groundsOf, storyOf } from './place-keys.ts'
import { readContext } from './read-context.ts'
import { readCounted } from './read-counted.ts'
import { sentenceAt } from './sentence-at.ts'
import { type Voice, voicesOf } from './voices.ts'
import { withParts } from './with-parts.ts'

/** What is wanted, threatened, hoped or denied is no count of what happened. */
const COUNT_NOTHING: ReadonlySet<SpeechAct> = new Set([
  'demand',
  'call-on',
  'offer',
  'promise',
  'threaten',
  'hope',
  'condition',
  'deny',
  'warn',
  'request-proof',
])
/** Of a document as long as a book, as many figures are compared. */
const MOST_FIGURES = 400
/** Places a figure is found by. */
const MOST_PLACES = 4

/** The figures of an article that those of others may agree or clash with. */
export function traceFigures(dossier: Dossier): FigureTrace[] {
  const { article, interpretation } = dossier
  if (interpretation.figures.length === 0) return []
  const ground: Ground = {
    dossier,
    grounds: groundsOf(dossier),
    story: storyOf(dossier),
    voiceOf: voicesOf(dossier),
    published: article.published?.slice(0, 10) ?? null,
  }
  return withParts(
    interpretation.figures.flatMap(figure => traceOf(figure, ground) ?? []).slice(0, MOST_FIGURES),
  )
}

interface Ground {
  readonly dossier: Dossier
  readonly grounds: Grounds
  readonly story: readonly string[]
  readonly voiceOf: (statement: string | null) => Voice
  readonly published: string | null
}

function traceOf(figure: Figure, ground: Ground): FigureTrace | null {
  const { article } = ground.dossier
  const counted = readCounted(figure)
  const amount = amountOf(figure)
  const voice = ground.voiceOf(figure.statement)
  // "A man was killed" is told of every war.
  if (counted === null || amount === null || amount.most <= 1 || saysNothingSo(voice.statement)) return null
  const sentence = sentenceAt(article, figure.start)
  const before = article.text.slice(sentence.start, figure.start)
  const after = article.text.slice(figure.end, sentence.end)
  if (NOT_YET.test(before) || RATE.test(after) || ON_TOP.test(figure.text) || /\bone of\b/i.test(figure.text))
    return null
  const { places, near } = placesOf(figure, ground)
  const words = article.text.slice(sentence.start, sentence.end)
  const context = readContext(words, figure.text)
  const date = figure.scope?.asOf ?? voice.statement?.said.date ?? ground.published
  return {
    kind: 'figure',
    id: figure.id,
    article: article.id,
    keys: [...keysOf(counted.what, places, context.names), `f ${counted.what} in ${article.id}`],
    order: orderOf(date, String(Math.round(amount.least)).padStart(16, '0'), figure.id),
    date,
    voice: voice.key,
    story: ground.story,
    what: counted.what,
    whose: counted.whose,
    part: OF_A_WHOLE.test(before) || / of (?:the|them|those|these|its|their)\b/i.test(figure.text),
    over: overOf(words),
    aside: ONE_OF_SEVERAL.test(words),
    state: STATES.has(counted.deed),
    places,
    near,
    ...context,
    ...amount,
    start: figure.start,
  }
}

/** "Since May" tells of a stretch of time, "attacks" of several events, "the attack" of one. */
function overOf(sentence: string): FigureTrace['over'] {
  if (CUMULATIVE.test(sentence)) return 'total'
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some(word => INCIDENTS.has(word))) return 'incident'
  return words.some(word => INCIDENTS.has(word.replace(/e?s$/, ''))) ? 'several' : 'unknown'
}

const saysNothingSo = (statement: Statement | null): boolean =>
  statement !== null && COUNT_NOTHING.has(statement.act)

/** Of its sentence, else of its paragraph, else what the article is about. */
function placesOf(
  figure: Figure,
  { dossier: { article }, grounds }: Ground,
): { readonly places: readonly string[]; readonly near: boolean } {
  const own = grounds.within(sentenceAt(article, figure.start))
  if (own.length > 0) return { places: own.slice(0, MOST_PLACES), near: true }
  const block = article.blocks.find(({ start, end }) => start <= figure.start && figure.start < end)
  const around = block ? grounds.within(block) : []
  return { places: (around.length > 0 ? around : grounds.main).slice(0, MOST_PLACES), near: false }
}

/** Names by which a figure is found beside its places. */
const MOST_NAMES = 4

const keysOf = (what: string, places: readonly string[], names: readonly string[]): readonly string[] => [
  ...places.map(place => `f ${what} at ${place}`),
  ...names.slice(0, MOST_NAMES).map(name => `f ${what} by ${name}`),
]
