import { stemOf } from '../../../../lexicon/en/word-stems.ts'
import {
  type Offer,
  recordId,
  type Span,
  type SpeechAct,
  type Statement,
  spanOf,
} from '../../../../model/index.ts'
import type { View } from '../../view.ts'

const KINDS: Readonly<Partial<Record<SpeechAct, Offer['kind']>>> = {
  offer: 'proposal',
  demand: 'demand',
  'call-on': 'demand',
  promise: 'promise',
  threaten: 'threat',
}
const ANSWERS: Readonly<Partial<Record<SpeechAct, Offer['responses'][number]['answer']>>> = {
  accept: 'accepted',
  agree: 'accepted',
  refuse: 'refused',
}
/** A condition of more characters than this is told no further. */
const LONGEST = 240
const CONDITION =
  /\b(?:on (?:the )?condition (?:that)?|provided(?: that)?|as long as|so long as|only if|if|unless|until|in exchange for|in return for|as soon as) (?=\S)([^.;!?"”]{4,240})/giu

/** Proposals, demands, promises and threats, each with its conditions and the answers that the same article reports. */
export function findOffers(view: View, statements: readonly Statement[]): Offer[] {
  const answers = statements
    .filter(({ act }) => ANSWERS[act] !== undefined)
    .map(statement => ({ statement, words: wordsOf(statement), stems: stemsOf(statement) }))
  const repeats = new Set(
    statements.filter(({ restates }) => (restates?.length ?? 0) > 0).map(({ id }) => id),
  )
  return statements.flatMap(statement => {
    const kind = KINDS[statement.act]
    const spans = statement.content.spans
    const [first, last] = [spans[0], spans.at(-1)]
    if (!kind || !first || !last || repeats.has(statement.id) || !isSomething(kind, statement)) return []
    const conditions = conditionsIn(view, first.start, last.end)
    return {
      type: 'offer' as const,
      id: recordId('of', view.article.id, first.start, last.end, kind),
      kind,
      article: view.article.id,
      start: first.start,
      end: last.end,
      from: statement.speaker,
      to: statement.addressee ?? statement.target?.actor ?? null,
      conditions,
      responses: responsesTo(statement, kind, answers),
      by: ['interpret.en.facets.offers'],
      confidence: 0.65,
    }
  })
}

const MATTER: Readonly<Record<Offer['kind'], RegExp>> = {
  proposal: /\b(?:to|should|would|will|be|that|meet|talks|corridor|truce|ceasefire|cease-fire)\b/i,
  demand:
    /(?:^|[“"‘'])to \p{L}|\b(?:should|must|ha(?:s|ve|d) to|needs? to|be \p{L}+|withdraw\w*|release|resignation|inquiry|investigation|stop|halt|end|cease|pull|return|bring|leave|lay down|hand over|carry out)\b/iu,
  promise: /\b(?:will|would|'ll|to|ready)\b/i,
  threat: /\p{L}/u,
}

/** Somebody's, and of some length: "anonymity", "the difference" and what nobody says are no offers. */
function isSomething(kind: Offer['kind'], statement: Statement): boolean {
  const words = wordsOf(statement)
  return (
    statement.speaker !== null &&
    !statement.anonymous &&
    words.split(/\s+/).length >= 4 &&
    MATTER[kind].test(words)
  )
}

/** Clauses that make it hold, in the offer's own sentence behind its beginning. */
function conditionsIn(view: View, start: number, end: number): Span[] {
  const sentence = view.sentenceAt(end - 1)
  const to = Math.max(end, Math.min(sentence?.end ?? end, end + 200))
  return [...view.plain.slice(start, to).matchAll(CONDITION)].flatMap(match => {
    const whole = match[1] ?? ''
    // Never in the middle of a word.
    const told = whole.length < LONGEST ? whole : whole.slice(0, whole.lastIndexOf(' '))
    const words =
      told.split(
        /,(?= (?:but|while|although|though)\b| (?:he|she|it|they|the \p{Ll}+|\p{Lu}[\p{L}]+) (?:said|says|told|added)\b)/u,
      )[0] ?? ''
    if (!/\S \S/.test(words.trim())) return []
    const at = start + match.index + match[0].length - (match[1] ?? '').length
    return spanOf(view.text, { start: at, end: at + words.trimEnd().replace(/[,:]+$/, '').length })
  })
}

/** How an answer calls what it answers, by the kind of offer that this can be. */
const CALLED: Readonly<Record<Offer['kind'], RegExp>> = {
  proposal: /\b(?:offers?|proposals?|initiative|invitation)\b/i,
  demand: /\b(?:demands?|ultimatum|calls?)\b/i,
  promise: /\b(?:promises?|pledges?|assurances?)\b/i,
  threat: /\b(?:threats?|ultimatum)\b/i,
}

const CALLED_ANYTHING = new RegExp(
  Object.values(CALLED)
    .map(pattern => pattern.source)
    .join('|'),
  'i',
)

interface Answer {
  readonly statement: Statement
  readonly words: string
  readonly stems: ReadonlySet<string>
}

/** An answer comes from somebody else, behind the offer, and shares words of matter with it: two where it names its maker or its kind, else three. */
function responsesTo(
  offer: Statement,
  kindOf: Offer['kind'],
  answers: readonly Answer[],
): Offer['responses'][number][] {
  const stems = stemsOf(offer)
  const at = offer.content.spans[0]?.start ?? 0
  return answers.flatMap(({ statement: answer, words, stems: own }) => {
    const kind = ANSWERS[answer.act]
    const from = answer.content.spans[0]?.start ?? 0
    if (!kind || answer.id === offer.id || from < at || answer.speaker === offer.speaker) return []
    const shared = [...own].filter(stem => stems.has(stem)).length
    const addressed = offer.speaker !== null && answer.target?.actor === offer.speaker
    const called = CALLED[kindOf].test(words)
    // "She rejected the demand" answers no proposal, whatever words the two share.
    if (!called && CALLED_ANYTHING.test(words)) return []
    if (shared < (addressed || called ? 2 : 3)) return []
    const conditional = kind === 'accepted' && /\b(?:on condition|provided|as long as|only if)\b/i.test(words)
    return [
      { statement: answer.id, by: answer.speaker, answer: conditional ? 'accepted-with-conditions' : kind },
    ]
  })
}

const wordsOf = ({ content }: Statement): string => content.spans.map(({ text }) => text).join(' ')

const stemsOf = (statement: Statement): Set<string> =>
  new Set(
    wordsOf(statement)
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.flatMap(word => stemOf(word) ?? []),
  )
