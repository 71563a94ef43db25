import { stemsOf } from '../lexicon/en/word-stems.ts'
import { type Article, contentWords, type Range, type SpeechAct, type Statement } from '../model/index.ts'

/** A statement with as much of it as is needed to choose what is asked: all of a ledger's are in memory at once. */
export interface Line {
  readonly id: string
  readonly article: string
  readonly act: SpeechAct
  /** Actor id, else name, else the words of the source; null where nobody is named. */
  readonly speaker: string | null
  readonly speakerName: string | null
  readonly target: string | null
  readonly date: string | null
  readonly within: string | null
  /** Something in it is said not to be so. */
  readonly negated: boolean
  readonly place: Range
  /** The content on one line. */
  readonly words: string
  readonly stems: ReadonlySet<string>
}

/** Longer contents are no one proposition, and embedding models cut them anyhow. */
const MOST_WORDS = 1_000

export function lineOf(statement: Statement, published: Article['published']): Line {
  const words = contentWords(statement).replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS)
  const [first] = statement.content.spans
  return {
    id: statement.id,
    article: statement.article,
    act: statement.act,
    speaker: statement.speaker ?? statement.speakerName ?? statement.source?.spans[0]?.text ?? null,
    speakerName: statement.speakerName,
    target: statement.target?.actor ?? null,
    date: statement.said.date ?? published?.slice(0, 10) ?? null,
    within: statement.within,
    negated: (statement.propositions ?? []).some(({ polarity }) => polarity === 'negative'),
    place: { start: first?.start ?? 0, end: first?.end ?? 0 },
    words,
    stems: stemsOf(words),
  }
}

/** The same words of the same speaker, wherever they were printed: one thing to ask about. */
export const printingKey = ({ speakerName, words }: Pick<Line, 'speakerName' | 'words'>): string =>
  `${speakerName ?? ''} ${words.toLowerCase()}`

/** Enough to be compared: "it" and "the claims" are near everything. */
export const saysEnough = ({ stems }: Line): boolean => stems.size >= 3

const MOST_DAYS = 45
const DAY_MS = 86_400_000

/** Days since 1970; null where a date is unknown, or no day. */
export function dayOf({ date }: Pick<Line, 'date'>): number | null {
  if (date === null || date.length < 10) return null
  const day = Date.parse(date.slice(0, 10)) / DAY_MS
  return Number.isFinite(day) ? day : null
}

/** What was said weeks apart is rarely about one deed; a day that is unknown speaks against nothing. */
export const farApart = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) > MOST_DAYS
