import { countryNamed, countryOfAdjective, countryOfCapital } from '../../../lexicon/en/countries.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Word } from './words.ts'

/** A state, or what looks like one in this article, by its common name. */
export interface Nation {
  readonly name: string
  readonly aliases: readonly string[]
}

/** How this article's words lead to states. */
export interface Nations {
  named(words: string): Nation | null
  ofCapital(words: string): Nation | null
  ofAdjective(words: string): Nation | null
}

/**
 * The states of the lexicon and those that the article shows by its own words: who writes both "Norland" and
 * "Norlandian", or "Arvia" and "Arvian", means a land. News also comes from lands that no list has.
 */
export function findNations(words: readonly Word[], text: string): Nations {
  const capitalised = new Set(words.filter(word => word.capital).map(word => word.text))
  const adjectives = new Map<string, string>()
  for (const word of capitalised) {
    const base = baseOf(word, capitalised)
    if (base && !countryOfAdjective(word)) adjectives.set(word, base)
  }
  const own = new Set([...adjectives.values(), ...findOwners(text)])
  const capitals = findCapitals(text, word => (own.has(word) ? word : (adjectives.get(word) ?? null)))
  const nation = (name: string): Nation => ({ name, aliases: aliasesOf(name, adjectives, capitals) })
  const known = (country: ReturnType<typeof countryNamed>): Nation | null =>
    country && {
      name: country.name,
      aliases: [country.name, ...country.capitals, ...country.adjectives, ...country.aliases],
    }
  const lookUp = (map: ReadonlyMap<string, string>, word: string): Nation | null => {
    const name = map.get(word)
    return name === undefined ? null : nation(name)
  }
  return {
    named: word => known(countryNamed(word)) ?? (own.has(word) ? nation(word) : null),
    ofCapital: word => known(countryOfCapital(word)) ?? lookUp(capitals, word),
    ofAdjective: word => known(countryOfAdjective(word)) ?? lookUp(adjectives, word),
  }
}

/** "Arvian" → "Arvia", "Norlander" no. Only what the article itself writes as a word counts. */
function baseOf(word: string, written: ReadonlySet<string>): string | null {
  if (word.length < 5 || !/(?:n|ese|ish)$/.test(word)) return null
  const bases = [
    word.replace(/n$/, ''),
    word.replace(/ian$/, ''),
    word.replace(/an$/, ''),
    word.replace(/ese$/, ''),
    word.replace(/ese$/, 'a'),
    word.replace(/ish$/, ''),
    word.replace(/ish$/, 'land'),
  ]
  return bases.find(base => base !== word && base.length >= 4 && written.has(base)) ?? null
}

/** Only states have these: "Arvia's foreign minister", "the border with Arvia". */
const OWNER =
  /(\p{Lu}\p{Ll}{3,})['’]s (?:government|army|military|parliament|presidency|president|prime minister|foreign|defen[cs]e|interior|border|security council|armed forces|Government|Army|Parliament|President|Prime Minister|Foreign|Defen[cs]e|Interior|Border|Security Council|Armed Forces)\b|\bborders? with (\p{Lu}\p{Ll}{3,})/gu

function findOwners(text: string): string[] {
  const found = [...text.matchAll(OWNER)].map(match => match[1] ?? match[2] ?? '')
  return [...new Set(found)].filter(
    word => countryNamed(word) === null && countryOfCapital(word) === null && !isSurname(word, text),
  )
}

/** "Oslin's government" is a president's, if the text writes "President Oslin" or "Ivo Oslin" anywhere. */
const isSurname = (word: string, text: string): boolean =>
  [...text.matchAll(new RegExp(`(\\p{Lu}[\\p{L}.]+) ${word}(?!\\p{L})`, 'gu'))].some(
    match => !SENTENCE_OPENERS.has(match[1]?.toLowerCase() ?? ''),
  )

/** "Arvia's capital, Selm", "the Arvian capital Selm". */
const CAPITAL = /(\p{Lu}[\p{L}-]+)(?:['’]s)? capital,? (?:city,? )?(?:of )?(\p{Lu}[\p{L}-]+)/gu

function findCapitals(text: string, nationOf: (word: string) => string | null): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, owner = '', city = ''] of text.matchAll(CAPITAL)) {
    const nation = nationOf(owner)
    if (nation && nation !== city) found.set(city, nation)
  }
  return found
}

function aliasesOf(
  name: string,
  adjectives: ReadonlyMap<string, string>,
  capitals: ReadonlyMap<string, string>,
): string[] {
  const leadingTo = (map: ReadonlyMap<string, string>): string[] =>
    [...map].filter(([, to]) => to === name).map(([word]) => word)
  return [name, ...leadingTo(capitals).sort(), ...leadingTo(adjectives).sort()]
}
