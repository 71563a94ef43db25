import type { SpeechAct } from '../model/index.ts'
import { type Common, indexOf, standsBefore } from './common-words.ts'
import { dayOf, farApart, type Line, printingKey } from './lines.ts'
import type { Standing } from './standing.ts'

/** What is asked about: what does `second` do with what `first` puts forward? */
export interface Pair {
  readonly first: string
  readonly second: string
  /** How much the two have in common, for the order of asking. */
  readonly score: number
}

/** Acts by which a statement answers something. */
const ANSWERS: ReadonlySet<SpeechAct> = new Set([
  'deny',
  'acknowledge',
  'request-proof',
  'conditional-judgement',
])
/** Acts by which something is put forward that can be answered. */
const PUTS_FORWARD: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'assert',
  'warn',
  'agree',
  'promise',
  'acknowledge',
  'threaten',
])

/** So many are asked about for one answer. */
const MOST_FIRSTS = 5
const LEAST_SCORE = 0.2
/** One sentence that two papers print a little differently: nobody needs a model to see that. */
const MOST_ALIKE = 0.8
/** "It" and "the claims" put nothing forward that could be recognised. */
const LEAST_STEMS = 2

/**
 * The pairs that the rules leave open, most promising first: what a denial, a concession, a doubt or a negation may answer besides what
 * was found; what else may be said of a claim that is contested; and what an embedding model holds to be near each other, which
 * may agree or not. For two claims one question is asked, whichever of their statements are most alike.
 */
export function choosePairs(
  lines: readonly Line[],
  standing: Standing,
  near: readonly { readonly statement: string; readonly other: string; readonly similarity: number }[],
): Pair[] {
  const pairs = new Map<string, Pair>()
  const keep = ({ first, second, score }: Scored): void => {
    const key = [first, second]
      .map(line => clusterOf(line, standing))
      .sort()
      .join('\n')
    const pair = { first: first.id, second: second.id, score }
    const known = pairs.get(key)
    if (!known || before(pair, known)) pairs.set(key, pair)
  }
  for (const scored of openPairs(lines, standing)) keep(scored)
  const byId = new Map(lines.map(line => [line.id, line]))
  for (const { statement, other, similarity } of near) {
    const [a, b] = [byId.get(statement), byId.get(other)]
    if (!a || !b || standing.settled(a.id, b.id) || sameSpeaker(a, b)) continue
    const [first, second] = inOrder(a, b)
    keep({ first, second, score: similarity })
  }
  return [...pairs.values()].sort((a, b) => (before(a, b) ? -1 : 1))
}

const before = (a: Pair, b: Pair): boolean =>
  a.score !== b.score ? a.score > b.score : a.first !== b.first ? a.first < b.first : a.second < b.second

/** A claim, or what stands alone, wherever it was printed. */
const clusterOf = (line: Line, { claimsOf }: Standing): string =>
  claimsOf(line.id).join(' ') || printingKey(line)

const putsForward = ({ act, stems }: Line): boolean => PUTS_FORWARD.has(act) && stems.size >= LEAST_STEMS

const answers = (line: Line): boolean => ANSWERS.has(line.act) || line.negated

/** What answers comes second, else what was said later. */
function inOrder(a: Line, b: Line): readonly [Line, Line] {
  if (answers(a) !== answers(b)) return answers(a) ? [b, a] : [a, b]
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? [a, b] : [b, a]
  return a.id < b.id ? [a, b] : [b, a]
}

const sameSpeaker = (a: Line, b: Line): boolean => a.speaker !== null && a.speaker === b.speaker

interface Scored {
  readonly first: Line
  readonly second: Line
  readonly score: number
}

function openPairs(lines: readonly Line[], standing: Standing): Scored[] {
  const index = indexOf(lines.filter(putsForward))
  return lines.flatMap(second => {
    const lone = standing.claimsOf(second.id).length === 0 && putsForward(second)
    const answer = answers(second)
    if (!answer && !lone) return []
    return [...index.candidates(second)]
      .filter(([first]) => mayAnswer(first, second) && (answer || standing.contested(first.id)))
      .map(([first, common]) => ({ first, second, score: scoreOf(first, second, common, standing) }))
      .filter(({ first, score }) => score >= LEAST_SCORE && !standing.settled(first.id, second.id))
      .sort((a, b) => b.score - a.score || (a.first.id < b.first.id ? -1 : 1))
      .slice(0, MOST_FIRSTS)
  })
}

function mayAnswer(first: Line, second: Line): boolean {
  return (
    first.id !== second.id &&
    first.within !== second.id &&
    second.within !== first.id &&
    !sameSpeaker(first, second) &&
    !farApart(dayOf(first), dayOf(second))
  )
}

/**
 * Rare words in common; more where the one who answers is spoken of, the charge stands just before, or the answer is one for
 * which nothing was found. 0 where nothing is to be asked.
 */
function scoreOf(first: Line, second: Line, { share }: Common, standing: Standing): number {
  if (share > MOST_ALIKE && first.act === second.act) return 0
  const more = [
    second.speaker !== null && first.target === second.speaker ? 0.2 : 0,
    first.act === 'accuse' ? 0.05 : 0,
    standsBefore(first, second) ? 0.1 : 0,
    ANSWERS.has(second.act) ? 0.25 : 0,
    ANSWERS.has(second.act) && !standing.answered(second.id) ? 0.2 : 0,
    standing.contested(first.id) ? 0.1 : 0,
  ]
  return Math.round(more.reduce((sum, part) => sum + part, share) * 1000) / 1000
}
