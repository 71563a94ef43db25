const SEPARATED = /^\s*(?:[|\-–—·•:»«/]+|::)\s*/u
/** A name of an outlet is this short; more words behind a headline are the rest of it. */
const MOST_WORDS = 5

/**
 * The outlet's name where the page's title is its visible headline, a separator and a short name: many a small
 * outlet states it nowhere else.
 */
export function outletInTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null) return null
  const whole = title.replace(/\s+/g, ' ').trim()
  if (!whole.toLowerCase().startsWith(headline.toLowerCase())) return null
  const rest = whole.slice(headline.length)
  const name = rest.replace(SEPARATED, '').trim()
  const isName = /^[\p{Lu}\p{N}]/u.test(name) && name.split(' ').length <= MOST_WORDS && !/[.!?]$/.test(name)
  return SEPARATED.test(rest) && isName ? name : null
}
