import type { Found, Page } from './found.ts'

/** What stands before a noun: where its phrase begins, and how it is introduced. */
export interface Phrase {
  readonly first: number
  readonly form: Found['form']
  readonly modifiers: readonly string[]
  /** First token behind article, owner and number. */
  readonly bare: number
  /** Head token of the possessor. */
  readonly owner: number | null
}

const MOST_MODIFIERS = 6
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
/** Whoever is "another" or one of "other" ones was not spoken of. */
const OTHERS = new Set(['other', 'another', 'fellow'])

/** The phrase whose noun is the token at `at`, back to its article, owner or first modifier; never before `from`. */
export function phraseEndingAt(page: Page, at: number, from: number): Phrase {
  const { words } = page
  let k = at
  while (k > from && at - k < MOST_MODIFIERS && mayModify(page, k - 1)) k--
  const before = k > from ? words[k - 1] : undefined
  if (before?.cls === 'determiner') {
    const modifiers = keysBetween(page, k, at)
    const others = modifiers.some(word => OTHERS.has(word)) || OTHERS.has(before.lower)
    const form = DEFINITE.has(before.lower) && !others ? 'definite' : 'indefinite'
    return { first: k - 1, form, modifiers, bare: k, owner: null }
  }
  if (before !== undefined && isOwner(page, k - 1, from)) {
    const pronoun = before.pronoun !== null
    const first = pronoun ? k - 1 : ownerBefore(page, k - 1, from)
    const owner = pronoun ? k - 1 : k - 2
    return { first, form: 'definite', modifiers: keysBetween(page, k, at), bare: k, owner }
  }
  // Without an article only words that are known to go before such nouns belong to it: "army spokesmen".
  let start = at
  while (start > k && isTitleModifier(page, start - 1)) start--
  return { first: start, form: 'bare', modifiers: keysBetween(page, start, at), bare: start, owner: null }
}

/** "His", the "'s" of "Norland's", the mark of "the rebels'". */
function isOwner({ words, tokens }: Page, at: number, from: number): boolean {
  const word = words[at]
  if (word?.cls === 'possessive') return word.pronoun !== null || at > from
  if ((word?.text !== '’' && word?.text !== "'") || at <= from) return false
  return (words[at - 1]?.lower.endsWith('s') ?? false) && tokens[at]?.start === tokens[at - 1]?.end
}

function keysBetween({ words }: Page, from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) found.push(words[i]?.key ?? '')
  return found
}

function mayModify({ words, tokens }: Page, at: number): boolean {
  const word = words[at]
  const kind = tokens[at]?.kind
  if (word === undefined || (kind !== 'word' && kind !== 'number')) return false
  if (word.pronoun !== null || word.verb || /^['’]/.test(word.text)) return false
  return word.cls === null || word.cls === 'adjective' || word.cls === 'noun' || word.cls === 'number'
}

function isTitleModifier({ words, tokens }: Page, at: number): boolean {
  const word = words[at]
  if (word === undefined || tokens[at]?.kind !== 'word') return false
  return word.modifier || word.noun !== null || word.nation !== null
}

/** Where the possessor begins that ends before the mark at `mark`: a run of capitals, or a noun with its article. */
function ownerBefore(page: Page, mark: number, from: number): number {
  let k = mark - 1
  if (k < from) return mark
  if (page.words[k]?.capital) {
    while (
      k > from &&
      mark - k < MOST_MODIFIERS &&
      page.words[k - 1]?.capital &&
      page.tokens[k - 1]?.kind === 'word'
    )
      k--
    return k > from && page.words[k - 1]?.lower === 'the' ? k - 1 : k
  }
  while (k > from && mark - k < MOST_MODIFIERS && mayModify(page, k - 1)) k--
  return k > from && page.words[k - 1]?.cls === 'determiner' ? k - 1 : k
}
