import { DENIAL_CUE, FALSE_WORDS, HALF_NEGATION } from '../lexicon/en/claim-words.ts'
import type { SpeechAct, Stance, Statement } from '../model/index.ts'
import type { Utterance } from './utterances.ts'

/** Acts by which a proposition is put forward. */
const ASSERTS: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'assert',
  'warn',
  'agree',
  'promise',
  'acknowledge',
  'praise',
])

export const asserts = (utterance: Utterance): boolean =>
  ASSERTS.has(utterance.statement.act) && falsehoodAt(utterance) === null && !asks(utterance)

/** "Are there any troops?" puts nothing forward. */
const asks = ({ statement }: Utterance): boolean =>
  /^["“‘']?(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|can|could|will|would|should)\b[^.!]*\?["”’']?$/i.test(
    (statement.content.spans.at(-1)?.text ?? '').slice(0, FIRST_CLAUSES),
  )

/** Where a content says of other words that they are not true – "the claims are false" – by its offset in the text; null where it does not. */
export function falsehoodAt({ statement }: Utterance): number | null {
  const content = statement.content.spans[0]
  if (!content || (statement.act !== 'assert' && statement.act !== 'accuse' && statement.act !== 'deny'))
    return null
  const found = FALSE_WORDS.exec(content.text.slice(0, FIRST_CLAUSES))
  return found ? content.start + found.index : null
}

/** Further on it is said of something else. */
const FIRST_CLAUSES = 200

/**
 * The stance that a statement takes on what somebody else put forward; null when its act takes none. Lack of evidence
 * is a question and no denial; a judgement on condition leaves open what it judges.
 */
export function answerOf(utterance: Utterance): Stance | null {
  const { statement } = utterance
  if (statement.act !== 'deny' && falsehoodAt(utterance) !== null) return 'deny'
  switch (statement.act) {
    case 'deny':
      if (statement.by.some(rule => rule.endsWith('no-evidence'))) return 'question'
      return isHalfDenial(utterance) ? null : 'deny'
    case 'acknowledge':
      return 'concede'
    case 'request-proof':
      return 'demand-proof'
    case 'decline-to-comment':
      return 'no-comment'
    case 'conditional-judgement':
      return 'question'
    case 'assert':
    case 'accuse':
    case 'demand':
    case 'call-on':
    case 'offer':
    case 'accept':
    case 'refuse':
    case 'promise':
    case 'threaten':
    case 'warn':
    case 'hope':
    case 'condition':
    case 'praise':
    case 'agree':
      return null
  }
}

const NEGATION = /\b(?:yet to|fail(?:s|ed)? to|no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/i

/** The content's first clause says no: "there are no troops", not "the town is ours, whoever says it is not". */
export const isNegated = ({ statement }: Utterance): boolean =>
  NEGATION.test(withoutHalves(firstClause(statement.content.spans[0]?.text ?? '')))

/** A no anywhere in its first sentence: what is no assertion that a no could contradict. */
export const saysNo = ({ statement }: Utterance): boolean =>
  NEGATION.test(withoutHalves(/^[^.!?]{0,160}/.exec(statement.content.spans[0]?.text ?? '')?.[0] ?? ''))

const HALVES = new RegExp(HALF_NEGATION, 'gi')

const withoutHalves = (text: string): string => text.replaceAll(HALVES, ' ')

const firstClause = (text: string): string => /^[^,;:.!?–—]{0,80}/.exec(text)?.[0] ?? ''

/** "We will not do so on our own", or a no deep inside: without a cue of denial, the first words must say it. */
function isHalfDenial(utterance: Utterance): boolean {
  if (DENIAL_CUE.test(cueOf(utterance.statement)) || falsehoodAt(utterance) !== null) return false
  const text = (utterance.statement.content.spans[0]?.text ?? '').slice(0, FIRST_CLAUSES)
  return !NEGATION.test(withoutHalves(text))
}

export const cueOf = ({ cue }: Statement): string => cue?.spans.map(span => span.text).join(' ') ?? ''
