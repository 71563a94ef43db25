import { findKnownNames } from './find-known-names.ts'
import { findName } from './find-name.ts'
import { findNominal } from './find-nominal.ts'
import { findPronoun } from './find-pronoun.ts'
import type { Found, Page } from './found.ts'
import { endOfName, startsName } from './name-run.ts'

/** Every mention of a text, in text order, an outer one before those inside it. */
export function findMentions(page: Page): Found[] {
  const found: Found[] = []
  page.sentences.forEach((_, s) => {
    if (!page.titles[s]) scan(page, s, found)
  })
  const known = findKnownNames(page, found)
  return known.length === 0 ? found.sort(inTextOrder) : [...found, ...known].sort(inTextOrder)
}

const inTextOrder = (a: Found, b: Found): number => a.first - b.first || b.end - a.end || a.head - b.head

function scan(page: Page, sentence: number, found: Found[]): void {
  const { words, tokens } = page
  const [first, end] = page.sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) {
    const word = words[i]
    if (word === undefined || tokens[i]?.kind !== 'word') continue
    if (word.pronoun !== null) {
      const pronoun = findPronoun(page, i, sentence)
      if (pronoun !== null) {
        found.push(pronoun)
        continue
      }
    }
    if (word.capital && startsName(page, i, first)) {
      const to = endOfName(page, i, end)
      const name = findName(page, i, to, first, sentence)
      if (name !== null && (name.name !== null || name.nouns.length > 0)) {
        found.push(name)
        i = to - 1
        continue
      }
    }
    if (word.noun !== null && !beginsTitle(page, i, first, end)) {
      const nominal = findNominal(page, i, first, sentence)
      if (nominal !== null) found.push(nominal)
    }
  }
}

/** "The army spokesman Bo Adan": the office is part of the name's mention. */
function beginsTitle(page: Page, at: number, first: number, end: number): boolean {
  const { words, tokens } = page
  const noun = words[at]?.noun
  const next = words[at + 1]
  if (!noun || noun.many || !next?.capital || at + 1 >= end || tokens[at + 1]?.kind !== 'word') return false
  if (words[at]?.capital || next.upper || next.nation !== null || next.noun?.of === 'body') return false
  return startsName(page, at + 1, first)
}
