import type { SpeechAct, Stance } from '../model/index.ts'
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

export const asserts = ({ statement }: Utterance): boolean => ASSERTS.has(statement.act)

/**
 * The stance that a statement takes on what somebody else put forward; null when its act takes none. Lack of evidence
 * is a question and no denial; a judgement on condition leaves open what it judges.
 */
export function answerOf({ statement }: Utterance): Stance | null {
  switch (statement.act) {
    case 'deny':
      return statement.by.some(rule => rule.endsWith('no-evidence')) ? 'question' : 'deny'
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
  NEGATION.test(/^[^,;:.!?–—]{0,80}/.exec(statement.content.spans[0]?.text ?? '')?.[0] ?? '')
