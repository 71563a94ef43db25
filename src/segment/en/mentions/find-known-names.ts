import type { Found, Page } from './found.ts'
import { isFullPerson } from './full-person.ts'

/** In headlines and shouting, only names that the rest of the article has are told from other capitals. */
export function findKnownNames(page: Page, found: readonly Found[]): Found[] {
  if (!page.titles.includes(true)) return []
  const known = byFirstPart(found)
  return page.sentences.flatMap((sentence, s) => {
    if (!page.titles[s]) return []
    const names: Found[] = []
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      const match = longestAt(page, known, i, sentence.tokens[1])
      if (match === null) continue
      const end = i + match.parts.length
      names.push({
        ...match,
        first: i,
        end,
        head: end - 1,
        sentence: s,
        name: [i, end],
        role: null,
        owner: null,
        modifiers: [],
        complement: [],
        located: false,
        by: 'known-name',
      })
      i = end - 1
    }
    return names
  })
}

/** Names that begin alike: more than so many are looked at by none. */
const MOST_ALIKE = 20

function byFirstPart(found: readonly Found[]): Map<string, Found[]> {
  const known = new Map<string, Found[]>()
  for (const mention of found) {
    const [part] = mention.parts
    if (
      part === undefined ||
      mention.name === null ||
      mention.name[1] - mention.name[0] !== mention.parts.length
    )
      continue
    const last = mention.parts.at(-1)
    // "MAREN SPEAKS" over a text that has "Ilya Maren" once.
    if (last !== undefined && isFullPerson(mention)) add(known, last, { ...mention, parts: [last] })
    add(known, part, mention)
  }
  return known
}

function add(known: Map<string, Found[]>, part: string, mention: Found): void {
  const alike = known.get(part)
  if (!alike) known.set(part, [mention])
  else if (alike.length < MOST_ALIKE && !alike.some(({ parts }) => same(parts, mention.parts)))
    alike.push(mention)
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])

function longestAt(
  page: Page,
  known: ReadonlyMap<string, readonly Found[]>,
  at: number,
  end: number,
): Found | null {
  const alike = page.words[at]?.capital ? known.get(partAt(page, at)) : undefined
  let best: Found | null = null
  for (const mention of alike ?? [])
    if (
      at + mention.parts.length <= end &&
      mention.parts.length > (best?.parts.length ?? 0) &&
      mention.parts.every((part, k) => partAt(page, at + k) === part)
    )
      best = mention
  return best
}

const partAt = ({ words }: Page, at: number): string => words[at]?.lower.replace(/\./g, '') ?? ''
