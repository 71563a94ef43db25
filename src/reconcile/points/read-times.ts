/** What an expression of time fixes; null where it says nothing of the kind. */
export interface Times {
  readonly weekday: string | null
  readonly month: string | null
  readonly day: string | null
  readonly year: string | null
}

export const NO_TIMES: Times = { weekday: null, month: null, day: null, year: null }

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*|\.)/i
const YEAR = /\b(?:19|20)\d\d\b/
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\b/

export function readTimes(words: string | null): Times {
  if (words === null) return NO_TIMES
  const month = MONTH.exec(words)?.[1]?.toLowerCase() ?? null
  return {
    weekday: WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? null,
    month,
    // A number alone may count anything: "in the past 3 months".
    day: month === null ? null : (DAY.exec(words)?.[1] ?? null),
    year: YEAR.exec(words)?.[0] ?? null,
  }
}

/** Monday against Tuesday, March against April: what both fix must be equal. */
export const timesClash = (a: Times, b: Times): boolean =>
  clash(a.weekday, b.weekday) || clash(a.month, b.month) || clash(a.day, b.day) || clash(a.year, b.year)

/** Both fix one and the same day. */
export const timesMeet = (a: Times, b: Times): boolean =>
  !timesClash(a, b) &&
  ((a.weekday !== null && a.weekday === b.weekday) || (a.day !== null && a.day === b.day))

const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

export const joinTimes = (a: Times, b: Times): Times => ({
  weekday: a.weekday ?? b.weekday,
  month: a.month ?? b.month,
  day: a.day ?? b.day,
  year: a.year ?? b.year,
})
