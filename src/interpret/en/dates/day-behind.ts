const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)'

/**
 * When something was said, at the end of a source or a cue: "the envoy in August", "said Thursday". Papers are called "… on Sunday",
 * so that day is left to them.
 */
export const DAY_BEHIND = new RegExp(
  [
    `,?\\s+(?:late\\s+|early\\s+)?on\\s+(?:${WEEKDAY}|${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?$`,
    `,?\\s+in\\s+(?:late\\s+|early\\s+)?${MONTH}(?:\\s+\\d{4})?$`,
    `(?<!\\son)\\s+(?:late\\s+|early\\s+)?(?:${WEEKDAY}|Sunday)$`,
    ',?\\s+(?:yesterday|earlier today|(?:last|this|earlier this) (?:week|month|year))$',
  ].join('|'),
)
