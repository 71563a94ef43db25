import { NO_MODIFIER, PART_OF, SITE_NOUN, SITE_OPENING } from '../../../../lexicon/en/facets-sites.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'
import { isState } from '../places/find-names.ts'
import type { Toponym } from '../places/find-places.ts'
import { resolveLocal } from './resolve-local.ts'
import type { Site } from './types.ts'

/** Everything in the text that somebody could be said to hold, in text order. */
export function findSites(view: View, cast: Cast, toponyms: readonly Toponym[]): Site[] {
  const isTown = (name: string): boolean => !isState(name, cast)
  const named = toponyms
    .filter(({ use }) => use !== 'name-part' && use !== 'modifier')
    .map(toponym => widened(view, toponym, isTown))
  const local = resolveLocal(view, toponyms, isTown)
  const known = [...named, ...local].sort((a, b) => a.start - b.start)
  return [...known, ...unnamedSites(view, known)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "Large parts of Norland" is not Norland. */
function widened(view: View, toponym: Toponym, isTown: (name: string) => boolean): Site {
  const { start, end, name } = toponym
  const part = PART_OF.exec(view.plain.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  return {
    start: start - part.length,
    end,
    name: part.replace(/^(?:the|a) /i, '') + name,
    town: name,
    kind: part === '' && !isTown(name) ? 'land' : 'town',
  }
}

/** How far behind a building the town may stand that it is in: "a police station and two shops in Karsk". */
const BEHIND = 60

function unnamedSites(view: View, known: readonly Site[]): Site[] {
  let next = 0
  return view.blocks.flatMap(block =>
    [...view.plain.slice(block.start, block.end).matchAll(SITE_NOUN)].flatMap(match => {
      const noun = block.start + match.index
      const opening = openingOf(view.plain.slice(Math.max(block.start, noun - 80), noun), match[0])
      if (opening === null) return []
      const start = noun - opening
      while (next < known.length && (known[next]?.end ?? 0) <= start) next++
      return unnamedSite(view, start, view.plain.slice(start, noun + match[0].length), known[next]) ?? []
    }),
  )
}

/** How many characters before its noun a phrase begins: at the nearest article, number or "several", over four words at most. Null where it has no such opening and needs one. */
function openingOf(before: string, noun: string): number | null {
  let at = before.length
  for (let words = 0; words <= 4; words++) {
    const match = SITE_OPENING.exec(before.slice(0, at))
    if (match) return before.length - match.index
    // "Occupied offices" needs no article.
    if (/(?<![\p{L}-])occupied $/iu.test(before.slice(0, at))) return before.length - at + 'occupied '.length
    const word = /(?<![\p{L}'-])[\p{L}'-]+ $/u.exec(before.slice(0, at))
    if (!word || NO_MODIFIER.test(word[0].trim())) break
    at = word.index
  }
  return /^\d| of |(?:s|y|d)$/i.test(noun) ? 0 : null
}

/** @param behind the named place that stands in or behind the phrase */
function unnamedSite(view: View, start: number, words: string, behind: Site | undefined): Site | null {
  const end = start + words.length
  if (behind && behind.start < end) return null
  // "The town of Karsk" is Karsk, and "the base" alone may be any.
  if (/^ of (?:the )?\p{Lu}/u.test(view.plain.slice(end, end + 12))) return null
  const name = words.replace(/^(?:the|an?|its|their|his|our) /i, '')
  if (!name.includes(' ') && /^(?:the|its|their|his|our) /i.test(words)) return null
  const link = behind && behind.start - end <= BEHIND ? view.plain.slice(end, behind.start) : ''
  if (
    !behind ||
    !/^(?: from (?:the )?(?:[\p{Ll}-]+ ){0,2}?[\p{Ll}]+s)? (?:in|near|at|outside) (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u.test(
      link,
    )
  )
    // "Territory" and "villages" anywhere tell nobody anything.
    return words.includes(' ') ? { start, end, name, town: null, kind: 'unnamed' } : null
  return { start, end: behind.end, name: `${name} in ${behind.name}`, town: behind.town, kind: 'unnamed' }
}
