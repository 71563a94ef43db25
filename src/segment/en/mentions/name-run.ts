import type { Page } from './found.ts'
import { isAccident } from './page.ts'
import type { Word } from './word.ts'

/** Longer runs of capitals are lists or shouting. */
const LONGEST_RUN = 14

/** Whether a name may begin at `at`. `first` is the first token of its sentence. */
export function startsName(page: Page, at: number, first: number): boolean {
  const word = page.words[at]
  if (!word?.capital || page.tokens[at]?.kind !== 'word' || word.date || PARTY.test(word.text)) return false
  if (word.upper && word.text.length > 1) return true
  const next = page.words[at + 1]
  const goesOn = next?.capital === true && page.tokens[at + 1]?.kind === 'word' && !next.opener
  if (word.opener || word.pronoun) return word.first !== null && goesOn
  if (!isAccident(page.tokens, page.words, at, first)) return true
  // "Interestingly Maren", but "Kelly Maren".
  if (/[a-z]{3}ly$/.test(word.text) && word.first === null && word.nation === null) return false
  if (goesOn || word.first || word.nation || word.honorific !== undefined || page.capitals.has(word.text))
    return true
  return word.noun === null && isActor(word, next)
}

/** "(D-N.Y.)" behind a lawmaker's name. */
const PARTY = /^[A-Z]-\p{Lu}/u

/** "Tarn said", "Tarn's": at a sentence's beginning only what is done tells that a lone capital is a name's. */
const isActor = (word: Word, next: Word | undefined): boolean =>
  word.cls === null &&
  !word.verb &&
  !/(?:s|ing|ed|ly)$/.test(word.lower) &&
  next !== undefined &&
  (next.text === "'s" || next.text === '’s' || /^(?:said|says|told)$/.test(next.lower))

/** One past the last token of the name that begins at `at`: capitals, small words between them, "Jr.". */
export function endOfName(page: Page, at: number, end: number): number {
  const { words, tokens } = page
  let k = at + 1
  while (k < end && k - at < LONGEST_RUN) {
    const word = words[k]
    if (word === undefined) break
    if (isPart(page, k)) k++
    else if (word.particle && isPart(page, k + 1) && k + 1 < end) k += 2
    else if (isInnerOwner(page, k, end)) k += 2
    else {
      const link = linkedUpTo(page, at, k, end)
      if (link === k) break
      k = link
    }
  }
  const suffix = tokens[k]?.kind === 'punctuation' && words[k]?.text === ',' ? k + 1 : k
  return suffix < end && words[suffix]?.suffix && words[suffix]?.capital ? suffix + 1 : k
}

/** "Selm People's Republic", "Prosecutor General's Office": what belongs to an office or to all is no possessor's. */
function isInnerOwner(page: Page, mark: number, end: number): boolean {
  const owner = page.words[mark - 1]
  if (owner === undefined || !/^['’]s?$/.test(page.words[mark]?.text ?? '')) return false
  return mark + 1 < end && isPart(page, mark + 1) && (owner.noun !== null || ALL.test(owner.lower))
}
const ALL = /^(?:people|women|men|children|workers?|citizens|nations?|king|queen|general)$/

function isPart({ words, tokens }: Page, at: number): boolean {
  const word = words[at]
  if (!word?.capital || tokens[at]?.kind !== 'word' || word.date) return false
  return !(word.opener && !word.upper) && !(word.pronoun && !word.upper)
}

/** "Ministry of Foreign Affairs", "Organization for Security and Co-operation", "Bank of the North": one past the word behind the link. */
function linkedUpTo(page: Page, at: number, k: number, end: number): number {
  const { words } = page
  const link = words[k]?.lower
  if (link === 'of' || link === 'for') {
    if (!mayLink(words[k - 1])) return k
    const next = words[k + 1]?.lower === 'the' ? k + 2 : k + 1
    return next < end && isPart(page, next) ? next + 1 : k
  }
  if ((link !== 'and' && link !== '&') || k + 1 >= end || !isPart(page, k + 1)) return k
  const next = words[k + 1]
  if (next === undefined || next.honorific !== undefined) return k
  if (link === '&') return k + 2
  // "Ministry of Health and Welfare", but "Ministry of Health and Bo Adan".
  return next.first === null && next.noun === null && hasMatters(words, at, k) ? k + 2 : k
}

const mayLink = (word: Word | undefined): boolean =>
  word !== undefined && (word.noun?.of === 'body' || word.place || OF_NAMES.test(word.lower))

/** "Ministry of": what it is for may be two things. */
function hasMatters(words: readonly Word[], at: number, k: number): boolean {
  for (let i = at + 1; i < k; i++)
    if (/^(?:of|for)$/.test(words[i]?.lower ?? '') && words[i - 1]?.noun?.of === 'body') return true
  return false
}

/** Of these words names are made with "of", though they call no body by themselves. */
const OF_NAMES =
  /^(?:house|chamber|board|bank|office|voice|court|ministry|department|secretariat|armed|forces|army|head|centre|center|staff)$/
