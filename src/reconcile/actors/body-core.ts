import { isNameless } from '../../lexicon/en/bodies.ts'
import { CLASS_WORDS, oneSpelling } from '../../lexicon/en/body-names.ts'
import { countryNamed, countryOfAdjective } from '../../lexicon/en/countries.ts'
import { ADHERENTS } from '../../lexicon/en/name-words.ts'

/** A body's name without what may be there or not. */
export interface BodyCore {
  readonly core: string
  /** The class words that were left out: "movement". */
  readonly left: readonly string[]
}

/**
 * "Tern movement", "the Terns", "Selm-based Tern" → "tern". Null where nothing of its own is left: "Islamist group",
 * "Norlandian forces".
 */
export function bodyCore(words: string): BodyCore | null {
  const all = withoutOwner(words.replace(/^\p{L}+(?: \p{L}+)? based /u, ''))
    .split(' ')
    .map(oneSpelling)
  let end = all.length
  while (end > 1 && CLASS_WORDS.has(all[end - 1] ?? '')) end--
  const own = all.slice(0, end)
  const core = own.length === 1 ? singular(own[0] ?? '') : own.join(' ')
  if (core === '' || CLASS_WORDS.has(core)) return null
  return own.length === 1 && (isAdjective(own[0] ?? '') || isAdjective(core))
    ? null
    : { core, left: all.slice(end) }
}

/** "Norland s Daily Post": the land whose it is may be left out, if what stays is a name. */
function withoutOwner(words: string): string {
  const [, owner = '', rest = ''] = /^(\p{L}+(?: \p{L}+)?) s (\p{L}+ \p{L}.*)$/u.exec(words) ?? []
  return rest === '' || !isLand(owner) || isNameless(rest.replace(/ies$/, 'y')) ? words : rest
}

const isLand = (words: string): boolean =>
  countryNamed(
    words.length < 4 ? words.toUpperCase() : words.replace(/(?<!\S)./g, letter => letter.toUpperCase()),
  ) !== null

const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word)

const isAdjective = (word: string): boolean =>
  ADHERENTS.has(word) || countryOfAdjective(word.charAt(0).toUpperCase() + word.slice(1)) !== null
