const HOUR = '(?:[01]\\d|2[0-3])'
const ISO = new RegExp(
  `^\\d{4}(?:-\\d{2}(?:-\\d{2}(?:[T ]${HOUR}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${HOUR}:?[0-5]\\d)?)?)?)?$`,
)

/**
 * Whether somebody's words are a date as ISO 8601 writes it, as precise as is known – "2031", "2031-05", "2031-05-03", or a
 * date-time, in which people write a space for the T – and a day that the calendar has.
 */
export function isIsoDate(text: string): boolean {
  if (!ISO.test(text)) return false
  const day = `${text.slice(0, 10)}-01-01`.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day
}

/** A date of ISO 8601 with the T between day and hour. */
export const withHourMark = (date: string): string => date.replace(' ', 'T')
