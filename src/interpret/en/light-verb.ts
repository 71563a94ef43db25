import { CUE_NOUNS } from '../../lexicon/en/cue-nouns.ts'
import { verbForms, withS } from '../../lexicon/en/inflect.ts'
import { LIGHT_VERBS } from '../../lexicon/en/light-verbs.ts'
import type { Attribution } from '../../model/index.ts'

const LIGHT: ReadonlySet<string> = new Set(
  LIGHT_VERBS.flatMap(lemma => {
    const { base, s, ing, past, participle } = verbForms(lemma)
    return [base, s, ing, ...past, ...participle]
  }),
)

const LEMMAS: ReadonlyMap<string, string> = new Map(
  CUE_NOUNS.flatMap(({ lemma }) => [lemma, withS(lemma)].map((form): [string, string] => [form, lemma])),
)

const BEFORE = String.raw`(?:(?:an?|the|its|his|her|their|our|no|any|some|new|fresh|serious|further|grave|strong|similar)\s+){0,3}`
const WHEN = String.raw`(?:(?:on|late|early)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\s+`
const NOUN = new RegExp(
  String.raw`^(?<before>${BEFORE})(?<noun>\p{Ll}+)\s+(?:${WHEN})?(?:about|over|on|of|at|against|regarding|(?=that\s)|(?=to\s))\s*`,
  'u',
)

/**
 * "raised doubts on Sunday about the truce", "issued a denial that …": the verb carries the noun, which is the cue too,
 * and the content is what the noun holds. PolNeAR takes the noun into the content.
 */
export function splitLightVerb(text: string, attribution: Attribution): Attribution {
  const { cue, content } = attribution
  const [first, ...rest] = content
  const verb = cue.at(-1)
  if (first === undefined || verb === undefined || first.start < verb.end) return attribution
  const word = text.slice(verb.start, verb.end).toLowerCase().split(/\s+/).at(-1) ?? ''
  const match = LIGHT.has(word) ? NOUN.exec(text.slice(first.start, first.end)) : null
  const { before = '', noun = '' } = match?.groups ?? {}
  const lemma = LEMMAS.get(noun)
  if (match === null || lemma === undefined || match[0].length >= first.end - first.start) return attribution
  const start = first.start + before.length
  return {
    ...attribution,
    lemma,
    cue: [...cue, { start, end: start + noun.length }],
    content: [{ start: first.start + match[0].length, end: first.end }, ...rest],
  }
}
