const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const SPAN = '(?:second|minute|hour|day|night|week|weekend|month|year|decade|morning|afternoon|evening)s?'
const FEW =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|many|recent|the last|the past|\\d+)'
/** With the preposition before it, so that "on Friday" is one piece. */
const TIME = new RegExp(
  `\\b(?:(?:on|in|since|by|until|till|from|at|during|over|after|before|late|early|earlier|later|for|within|through|around) +){0,2}(?:the +(?:night|morning|evening) +of +)?(?:${[
    `(?:${DAY},? +)?(?:${MONTH} +\\d{1,2}(?:st|nd|rd|th)?\\b(?:,? +\\d{4}\\b)?|\\d{1,2}(?:st|nd|rd|th)? +${MONTH}(?:,? +\\d{4})?|${MONTH} +\\d{4})`,
    `(?:last |next |this )?${DAY}(?: +(?:night|morning|afternoon|evening))?`,
    `(?:last|next|this|earlier this|later this|the (?:past|last|previous|coming|next|following)|that|the same) +(?:(?:\\d+|two|three|four|five|six|few|several) +)?${SPAN}`,
    `${FEW} +${SPAN} +(?:ago|earlier|later|before)`,
    `(?:the )?(?:past|last) +${SPAN}`,
    `(?:last|next|this) +${MONTH}`,
    `(?:a|the) +(?:second|third|fourth|fifth|consecutive|straight) +(?:consecutive +|straight +)?${SPAN}(?: +(?:running|in a row))?`,
    'yesterday|today|tonight|tomorrow|overnight|midnight|noon|dawn|dusk',
  ].join(
    '|',
  )})(?![\\p{L}])|\\b(?:in|since|by|during|from) +(?:the +)?(?:(?:early|late|mid) +)?(?:${MONTH}|(?:19|20)\\d\\d)\\b(?! +(?:people|soldiers|troops|fighters|men|civilians))`,
  'gu',
)

/** Where the text between two positions tells a time. */
export const timesIn = (plain: string, start: number, end: number): [start: number, end: number][] =>
  foundIn(TIME, plain, start, end)

const BOUND =
  /\b(?:at (?:least|most)|more than|less than|fewer than|up to|as many as|as much as|no (?:fewer|less|more) than|close to|an estimated)(?= +(?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|several|dozens|hundreds|thousands|[$€£]))/g

/** "At least 20": the words of the bound belong to the number and are no prepositions. */
export const boundsIn = (plain: string, start: number, end: number): [start: number, end: number][] =>
  foundIn(BOUND, plain, start, end)

const foundIn = (
  pattern: RegExp,
  plain: string,
  start: number,
  end: number,
): [start: number, end: number][] =>
  [...plain.slice(start, end).matchAll(pattern)].map(({ index, 0: words }) => [
    start + index,
    start + index + words.length,
  ])
