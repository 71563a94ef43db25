const NAME = "(?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}"
const THING = "(?:(?:an?|the|its|several|two|three|other|some|many) )(?:[\\p{Ll}'-]+ ){0,4}[\\p{Ll}'-]+"
const LIST = new RegExp(
  `(?<=(?:of|over|from|control|\\p{Ll}+(?:ed|ing)|took|taken|held|hold|holds|overran|lost|retook) )(?:(?:${NAME}|${THING}), ){0,6}(?:${NAME}|${THING})(?:,| and|, and) (?:the )?$`,
  'u',
)

/**
 * The text before the last of several places, as it would be for the first: "captured Karsk, Odrin and" is "captured ".
 * A mere comma makes a list only where an "and" follows: in "captured Karsk, Norland said" nothing else was captured.
 */
export function withoutFellows(before: string, after: string): string {
  const match = LIST.exec(before)
  if (!match) return before
  const closed =
    / and (?:the )?$/.test(match[0]) ||
    /^(?:, \p{Lu}[\p{L}' -]{1,40}){0,6},? and (?:the )?\p{Lu}/u.test(after)
  return closed ? before.slice(0, match.index) : before
}
