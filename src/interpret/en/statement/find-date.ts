import { type Span, spanOf } from '../../../model/index.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const EXPRESSION = new RegExp(
  [
    `${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?`,
    `\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?`,
    '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day',
    '(?:yesterday|today|last (?:week|month|year|night)|(?:earlier )?this (?:week|month|year|morning|afternoon|evening)|(?:one|two|three|four|five|six|a few|several) (?:days|weeks|months|hours) (?:ago|earlier))',
  ].join('|'),
  'g',
)
/** A date of the event, not of the saying: "since Monday", "by Friday", "the attack on Friday". */
const EVENT =
  /\b(?:since|until|till|by|before|after|for|from|between|later|of|last|next|starting|due|scheduled)\s+(?:on\s+)?$/i

/** Between saying and date, what gives the date to something else: "the accord, which was signed on Friday". */
const OF_SOMETHING_ELSE =
  /\b(?:which|who|whom|whose|where|signed|reached|concluded|agreed|struck|adopted|brokered|dated)\b/i

export interface Said {
  readonly expression: Span | null
  readonly date: string | null
}

/**
 * When it was said: the date words nearest to the cue in its own frame.
 * @param around the frame of the saying, from position `start` of the article
 * @param published ISO 8601; without it a weekday stays a weekday
 */
export function findDate(
  text: string,
  around: { text: string; start: number },
  at: number,
  published: string | null,
): Said {
  let best: Span | null = null
  for (const match of around.text.matchAll(EXPRESSION)) {
    const start = around.start + match.index
    if (EVENT.test(around.text.slice(Math.max(0, match.index - 20), match.index))) continue
    if (OF_SOMETHING_ELSE.test(text.slice(at, start))) continue
    if (!best || Math.abs(start - at) < Math.abs(best.start - at))
      best = spanOf(text, { start, end: start + match[0].length })
  }
  return { expression: best, date: best && isoOf(best.text, published) }
}

function isoOf(words: string, published: string | null): string | null {
  const lower = words.toLowerCase()
  const day = published && /^\d{4}-\d\d-\d\d/.exec(published)?.[0]
  const month = MONTHS.findIndex(name => new RegExp(`\\b${name.slice(0, 3)}`).test(lower))
  const number = /\b(\d{1,2})\b/.exec(lower)?.[1]
  const year = /\b(\d{4})\b/.exec(lower)?.[1]
  if (number && month >= 0) {
    const tail = `-${pad(month + 1)}-${pad(Number(number))}`
    if (year) return year + tail
    return day ? latestBy(Number(day.slice(0, 4)), tail, day) : null
  }
  if (!day) return null
  if (lower === 'today' || (lower.startsWith('this ') === false && lower === 'tonight')) return day
  if (lower === 'yesterday') return shift(day, -1)
  const weekday = DAYS.indexOf(lower)
  if (weekday < 0) return null
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  return shift(day, -back)
}

/** News looks back: a day without a year is the last one before publication. */
const latestBy = (year: number, tail: string, day: string): string =>
  `${year}${tail}` <= day ? `${year}${tail}` : `${year - 1}${tail}`

const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

const pad = (n: number): string => String(n).padStart(2, '0')
