const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * The day, month or year that date words mean, as ISO 8601 cut short to what they say.
 * @param published of the article, ISO 8601; without it only a written year fixes anything
 * @returns null where the words and the article's date do not fix it, and of a week, which no shortened date can tell
 */
export function resolveDate(words: string, published: string | null): string | null {
  const lower = words.toLowerCase().replace(/\s+/g, ' ')
  const day = published === null ? null : (/^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? null)
  return written(lower, day) ?? (day === null ? null : (relative(lower, day) ?? weekday(lower, day)))
}

function written(lower: string, day: string | null): string | null {
  const month = MONTHS.findIndex(name =>
    new RegExp(`(?<![a-z])${name.slice(0, 3)}(?:[a-z]*|\\.)`).test(lower),
  )
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(lower)?.[1]
  if (month < 0 || DAYS.some(name => lower.includes(name))) return /^\d{4}$/.test(lower) ? lower : null
  const number = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(lower)?.[1]
  const tail = `-${pad(month + 1)}${number ? `-${pad(Number(number))}` : ''}`
  if (number && !exists(`${year ?? '2000'}${tail}`)) return null
  if (year) return year + tail
  return day === null ? null : latestBy(Number(day.slice(0, 4)), tail, day)
}

/** News looks back: a day or month without a year is the last one before publication. */
const latestBy = (year: number, tail: string, day: string): string =>
  `${year}${tail}` <= day.slice(0, 4 + tail.length) ? `${year}${tail}` : `${year - 1}${tail}`

function relative(lower: string, day: string): string | null {
  if (
    /^(?:today|tonight|this (?:morning|afternoon|evening)|earlier this (?:morning|afternoon|evening))$/.test(
      lower,
    )
  )
    return day
  if (/^(?:yesterday|last night)$/.test(lower)) return shift(day, -1)
  if (/(?:^| )this month$/.test(lower)) return day.slice(0, 7)
  if (/(?:^| )this year$/.test(lower)) return day.slice(0, 4)
  if (lower === 'last month') return monthsBack(day, 1)
  if (lower === 'last year') return String(Number(day.slice(0, 4)) - 1)
  const [, count = '', unit] = /^(\S+) (day|month|year)s? ago$/.exec(lower) ?? []
  const number = /^\d+$/.test(count) ? Number(count) : COUNTS.indexOf(count)
  if (unit === undefined || number < 0) return null
  const back = Math.max(1, number)
  if (unit === 'day') return shift(day, -back)
  return unit === 'month' ? monthsBack(day, back) : String(Number(day.slice(0, 4)) - back)
}

/** "Friday" is the last one, and the day of publication itself; "last Friday" is one before it. */
function weekday(lower: string, day: string): string | null {
  const wanted = DAYS.indexOf(lower.replace(/^last /, ''))
  if (wanted < 0) return null
  const back = (new Date(`${day}T00:00:00Z`).getUTCDay() - wanted + 7) % 7
  return shift(day, -(back === 0 && lower.startsWith('last ') ? 7 : back))
}

function monthsBack(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`
}

const exists = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

const shift = (day: string, by: number): string | null => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time + by * 86_400_000).toISOString().slice(0, 10)
}

const pad = (n: number): string => String(n).padStart(2, '0')
