import type { Found, Page } from './found.ts'

/** A pronoun of persons or bodies; null for what only looks like one: "IT", "the US", "it is clear that". */
export function findPronoun(page: Page, at: number, sentence: number): Found | null {
  const word = page.words[at]
  const pronoun = word?.pronoun
  if (!word || !pronoun || (word.upper && !page.titles[sentence])) return null
  if (pronoun.of === 'thing' && pronoun.case === 'subject' && isEmpty(page, at)) return null
  return {
    first: at,
    end: at + 1,
    head: at,
    sentence,
    kind: 'pronoun',
    referent: pronoun.of === 'person' ? 'person' : 'unknown',
    gender: pronoun.gender,
    number: pronoun.number,
    name: null,
    parts: [],
    nouns: [],
    modifiers: [],
    complement: [],
    form: 'definite',
    role: null,
    owner: null,
    located: false,
    thing: false,
    by: 'pronoun',
  }
}

const EMPTY_VERBS = /^(?:seems?|seemed|appears?|appeared|turns?|turned|takes?|took|rain\w*|snow\w*)$/

/** "It is clear that", "it remains to be seen", "it was the army that": nobody is meant. */
function isEmpty({ words, tokens }: Page, at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || tokens[at + 1]?.kind !== 'word') return false
  if (EMPTY_VERBS.test(next.lower)) return true
  if (next.cls !== 'be' && next.cls !== 'modal' && next.lower !== "'s" && next.lower !== 'remains')
    return false
  for (let i = at + 2; i < at + 7 && tokens[i]?.kind === 'word'; i++)
    if (words[i]?.lower === 'that' || (words[i]?.cls === 'to' && words[i - 1]?.cls !== 'be')) return true
  return false
}
