import { findKnownNames } from './find-known-names.ts'
import { findName } from './find-name.ts'
import { findNominal } from './find-nominal.ts'
import { findPronoun } from './find-pronoun.ts'
import type { Found, Page } from './found.ts'
import { endOfName, startsName } from './name-run.ts'
import { trimNames } from './trim-names.ts'

/** Every mention of a text, in text order, an outer one before those inside it. */
export function findMentions(page: Page): Found[] {
  const found: Found[] = []
  page.sentences.forEach((_, s) => {
    if (!page.titles[s]) scan(page, s, found)
  })
  trimNames(page, found)
  const known = findKnownNames(page, found)
  return known.length === 0 ? found.sort(inTextOrder) : [...found, ...known].sort(inTextOrder)
}

const inTextOrder = (a: Found, b: Found): number => a.first - b.first || b.end - a.end || a.head - b.head

function scan(page: Page, sentence: number, found: Found[]): void {
  const [first, end] = page.sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) {
    if (page.tokens[i]?.kind !== 'word') continue
    const mention = mentionAt(page, i, first, end, sentence)
    if (mention === null) continue
    found.push(mention)
    // A name is read whole; what stands before a noun was read already.
    if (mention.name !== null || mention.end > i + 1) i = mention.end - 1
  }
}

/** What a token alone or with those behind it mentions. */
function mentionAt(page: Page, at: number, first: number, end: number, sentence: number): Found | null {
  const word = page.words[at]
  if (word === undefined) return null
  if (word.pronoun !== null) {
    const pronoun = findPronoun(page, at, sentence)
    if (pronoun !== null) return pronoun
  }
  if (word.capital && startsName(page, at, first)) {
    const name = findName(page, at, endOfName(page, at, end), first, sentence)
    if (name !== null) return name
  }
  if (word.noun === null || beginsTitle(page, at, first, end)) return null
  return findNominal(page, at, first, sentence)
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
