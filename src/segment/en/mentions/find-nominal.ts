import type { Found, Page } from './found.ts'
import { phraseEndingAt } from './noun-phrase.ts'

/** "The minister", "army spokesmen", "the ministry": a phrase whose noun calls persons or bodies. `from` is its sentence's first token. */
export function findNominal(page: Page, at: number, from: number, sentence: number): Found | null {
  const noun = page.words[at]?.noun
  if (!noun || goesOn(page, at) || isVerbHere(page, at)) return null
  const phrase = phraseEndingAt(page, at, from)
  const complement = complementEnd(page, at)
  return {
    first: phrase.first,
    end: at + 1,
    head: at,
    sentence,
    kind: noun.role ? 'role' : 'nominal',
    referent: noun.of,
    gender: noun.gender,
    number: noun.many ? 'many' : noun.of === 'person' ? 'one' : null,
    name: null,
    parts: [],
    nouns: [noun.noun],
    modifiers: phrase.modifiers,
    complement: complementOf(page, at, complement),
    form: phrase.form,
    role: noun.of === 'person' ? [phrase.bare, complement] : null,
    owner: phrase.owner,
    located: false,
    thing: false,
    by: noun.role ? 'role' : 'nominal',
  }
}

/** The words of matter behind "of". */
function complementOf({ words }: Page, at: number, end: number): readonly string[] {
  const found: string[] = []
  for (let k = at + 2; k < end; k++) {
    const word = words[k]
    if (word !== undefined && word.cls === null) found.push(word.key)
  }
  return found
}

/** In "the army spokesman" and "the government building" the army and the government only describe. */
export function goesOn({ words, tokens }: Page, at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || tokens[at + 1]?.kind !== 'word') return false
  if (next.noun !== null && !next.capital) return true
  // "The minister slept": holders of offices are seldom the first half of another word.
  if (words[at]?.noun?.role) return false
  if (next.cls === 'noun') return true
  if (/^['’]/.test(next.text) || next.capital || next.cls !== null || next.date) return false
  return !next.finite && !next.verb && !/(?:ly|ed|ing)$/.test(next.lower)
}

/** "To head", "will guard", "they monitor". */
function isVerbHere({ words }: Page, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (before === undefined || !word?.finite) return false
  return before.cls === 'to' || before.cls === 'modal' || before.pronoun?.case === 'subject'
}

/** "Minister of defence", "commander of the garrison": up to four words behind "of" or "for". */
export function complementEnd({ words, tokens }: Page, at: number): number {
  const link = words[at + 1]?.lower
  if (link !== 'of' && link !== 'for') return at + 1
  let k = at + 2
  const bare = words[k]?.cls !== 'determiner'
  if (!bare) k++
  const from = k
  while (k < from + 5) {
    const word = words[k]
    if (word === undefined || tokens[k]?.kind !== 'word' || word.verb || word.date) break
    if (k > from && (word.text === "'s" || word.text === '’s')) {
      k++
      continue
    }
    // "Secretary of state Ada Bren".
    if (bare && k > from && word.capital && !words[k - 1]?.capital) break
    if (word.cls !== null && word.cls !== 'adjective' && word.cls !== 'noun' && word.cls !== 'name') break
    k++
  }
  return k > from ? k : at + 1
}
