import { SENTENCE_OPENERS } from '../lexicon/en/small-words.ts'

/** Further on stands what belongs to no headline. */
const LONGEST_QUESTION = 180

/** The sentence of a text that holds a place in it; a speech of several says the matter in one. */
export function sentenceAt(text: string, at: number): string {
  let start = 0
  for (const { index } of text.matchAll(/(?<=[.!?]["”’']?)\s+(?=["“‘']?\p{Lu})/gu)) {
    if (isAbbreviated(text.slice(start, index))) continue
    if (index >= at) return text.slice(start, index).trim()
    start = index
  }
  return text.slice(start).trim()
}

const isAbbreviated = (text: string): boolean =>
  /\b(?:\p{Lu}|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Det|Sen|Rep|Gov|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u.test(
    text,
  )

/** "that the quay", "It … the quay was lost", "the quay … to have been lost": what they say as a clause. */
export const asClause = (content: string): string =>
  withFinite(content.replace(/^(?:it\s+…\s+)?(?:that\s+)?(?:which\s[^,]{1,60},\s)?(?=\S)/i, ''))

/** Of what is reported "to have" happened to somebody. */
function withFinite(content: string): string {
  const parts = /^([^…]{1,80}?)\s+…\s+to\s+(have|be)\s+(.+)$/s.exec(content)
  const [, subject, verb, rest] = parts ?? []
  if (subject === undefined || rest === undefined) return content
  const many = isMany(subject)
  const finite = verb === 'have' ? (many ? 'have' : 'has') : many ? 'are' : 'is'
  return `${subject} ${finite} ${rest}`
}

export const isMany = (subject: string): boolean =>
  /^(?:they|we|these|those|some|many|both)\b/i.test(subject) ||
  (/s$/i.test(subject) && !/(?:ss|is|us|United States|Netherlands|Philippines)$/i.test(subject)) ||
  /\sand\s/.test(subject)

/** Without the quotation mark that has lost its other half, and without what ends a sentence. */
export function bare(words: string): string {
  const text = words
    .replace(/[\s.!?…,;:]+(?=["”’']*$)/, '')
    .replace(/^''|''$/g, '"')
    .trim()
  const straight = text.match(/"/g)?.length ?? 0
  const curly = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)
  return straight % 2 === 0 && curly === 0 ? text : text.replace(/^["“]\s*|\s*["”]$/g, '')
}

/** A first word that is no name, made small: one that the article also writes small, or that opens many sentences. */
export function lowered(words: string, article: string): string {
  const first = /^[\p{L}'’-]+/u.exec(words)?.[0] ?? ''
  const small = first.charAt(0).toLowerCase() + first.slice(1)
  if (first === 'I' || /^\p{Lu}{2}/u.test(first)) return words
  const name = /^\s\p{Lu}/u.test(words.slice(first.length))
  const ordinary = SENTENCE_OPENERS.has(first.toLowerCase()) || (!name && article.includes(` ${small} `))
  return ordinary ? small + words.slice(first.length) : words
}

/** Ends at a clause where there is one, else at a word. */
export function short(words: string): string {
  if (words.length <= LONGEST_QUESTION) return words
  const head = words.slice(0, LONGEST_QUESTION)
  const clause = head.search(/,\s(?:where|which|who|whose|and|but|while|as|after|before|when)\s[^,]*$/)
  return clause > LONGEST_QUESTION / 2 ? head.slice(0, clause) : `${head.slice(0, head.lastIndexOf(' '))} …`
}
