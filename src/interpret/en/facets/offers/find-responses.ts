import { CALLED, CONDITION_WORDS } from '../../../../lexicon/en/facets-offers.ts'
import { covers, type Offer, type Range, type Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import { readAnswer } from './read-answer.ts'
import { mattersIn, sharedBy, stemsIn, wordsOf } from './words-of.ts'

type Response = Offer['responses'][number]

const CALLED_ANYTHING = new RegExp(
  Object.values(CALLED)
    .map(pattern => pattern.source)
    .join('|'),
  'i',
)
const BOUND = new RegExp(`(?<!\\p{L})(?:${CONDITION_WORDS})(?!\\p{L})`, 'iu')

/** A statement that takes something up or turns it down. */
export interface Answer {
  readonly statement: Statement
  readonly answer: Response['answer']
  readonly words: string
  readonly stems: ReadonlySet<string>
  readonly start: number
  readonly sentence: number
}

/** An offer as answers are looked up for it: who made it, where, and whose names its maker goes by. */
export interface Asked extends Range {
  readonly kind: Offer['kind']
  readonly statement: Statement
  readonly stems: ReadonlySet<string>
  readonly names: readonly string[]
  /** No other offer of this kind stands in the article. */
  readonly only: boolean
  /** The stems of what else the same party offers: an answer goes to the offer that it shares most with. */
  readonly others: readonly ReadonlySet<string>[]
}

export function answersAmong(view: View, statements: readonly Statement[]): Answer[] {
  return statements.flatMap(statement => {
    const start = statement.content.spans[0]?.start
    const answer = readAnswer(statement)
    if (answer === null || start === undefined) return []
    const words = wordsOf(statement)
    const cue = statement.cue?.spans[0]?.start ?? start
    return [
      {
        statement,
        answer,
        words,
        stems: stemsIn(words),
        start,
        sentence: view.sentenceAt(cue)?.start ?? start,
      },
    ]
  })
}

/** Every answer to an offer that the article reports. Silence is none. */
export function findResponses(view: View, asked: Asked, answers: readonly Answer[]): Response[] {
  return answers.flatMap(answer => {
    const kind = answer.answer
    if (!answersIt(view, asked, answer)) return []
    const bound = kind === 'accepted' && (BOUND.test(answer.words) || isBound(view, answer))
    return [
      {
        statement: answer.statement.id,
        by: answer.statement.speaker,
        answer: bound ? ('accepted-with-conditions' as const) : kind,
      },
    ]
  })
}

/** The condition may stand behind the words that accept. */
const isBound = (view: View, { statement }: Answer): boolean => {
  const end = statement.content.spans.at(-1)?.end ?? 0
  return /^[,”" ]{0,3}(?:on (?:the )?condition|provided|as long as|only if|but only)(?!\p{L})/iu.test(
    view.plain.slice(end, end + 40),
  )
}

function answersIt(view: View, asked: Asked, answer: Answer): boolean {
  const { statement } = answer
  if (statement.id === asked.statement.id || statement.speaker === asked.statement.speaker) return false
  // "The council blocked a proposal by Norland to …": what is turned down holds the offer.
  if (statement.content.spans.some(span => covers(span, asked)))
    return statement.act === 'refuse' || statement.act === 'accept'
  const called = CALLED[asked.kind].test(answer.words)
  const shared = sharedBy(answer.stems, asked.stems)
  const addressed =
    (asked.statement.speaker !== null && statement.target?.actor === asked.statement.speaker) ||
    asked.names.some(name => isNamed(answer.words, name))
  if (asked.others.some(other => sharedBy(answer.stems, other) > shared)) return false
  // "Had agreed to release them" tells the same promise again.
  if (asked.kind === 'promise' && statement.act === 'agree' && /^to /.test(answer.words)) return false
  // Who names the maker and the offer may be told of before it: reports do not keep the order of events.
  if (called && addressed) return shared >= 1 || asked.only
  // "She rejected the demand" answers no proposal, whatever words the two share.
  if (answer.start < asked.start || (!called && CALLED_ANYTHING.test(answer.words))) return false
  if (called || addressed) return shared >= 2
  return shared >= 3 || isRejoinder(view, asked, answer)
}

/** "The Norlandian president's offer" names the president: a name that a longer one goes on behind is another's. */
function isNamed(words: string, name: string): boolean {
  const at = words.indexOf(name)
  return at >= 0 && !/^(?: \p{Lu}|[\p{L}-])/u.test(words.slice(at + name.length))
}

/** "…, but the council refused": turned against the offer in its own sentence, or in the next on the same matter. */
function isRejoinder(view: View, asked: Asked, { sentence, statement, words, stems }: Answer): boolean {
  const cue = statement.source?.spans[0]?.start ?? statement.cue?.spans[0]?.start ?? 0
  if (cue < asked.end || cue - asked.end > 200) return false
  const gap = view.plain.slice(asked.end, cue)
  if (sentence <= asked.start) return /(?<!\p{L})(?:but|though|although|however|which)(?!\p{L})/iu.test(gap)
  if (!/^["”'\s]*[.!][”"'\s]*(?:But |However,? |Yet )?$/.test(gap)) return false
  const matters = mattersIn(view.plain.slice(asked.start, asked.end))
  return sharedBy(stems, asked.stems) >= 1 || [...mattersIn(words)].some(matter => matters.has(matter))
}
