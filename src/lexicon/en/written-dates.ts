const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TIME = '(?:[\\s,|–-]*(?:at )?(\\d{1,2})[:.](\\d{2})(?!\\d)\\s*([ap]\\.?m\\.?)?)?'
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? (\\d{4})\\b${TIME}`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b${TIME}`, 'i')

/**
 * The first full date in a short text, as ISO 8601: "3 May 2031", "May 3, 2031, 2:05 pm". A date without its year fixes
 * nothing, and 03/05/2031 is another day on each side of the Atlantic: neither is read.
 */
export function writtenDate(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  const match = dayFirst ?? MONTH_FIRST.exec(text)
  if (match === null) return null
  const [, first = '', second = '', year = '', hour, minute, half] = match
  const [day, month] = dayFirst ? [first, second] : [second, first]
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const date = `${year}-${two(number)}-${two(Number(day))}`
  const parsed = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return null
  const time = hour === undefined || minute === undefined ? null : clock(Number(hour), Number(minute), half)
  return time === null ? date : `${date}T${time}`
}

function clock(hour: number, minute: number, half: string | undefined): string | null {
  const afternoon = half === undefined ? 0 : /^p/i.test(half) ? 12 : 0
  const hours = half === undefined ? hour : (hour % 12) + afternoon
  return hours > 23 || minute > 59 ? null : `${two(hours)}:${two(minute)}`
}

const two = (value: number): string => String(value).padStart(2, '0')
