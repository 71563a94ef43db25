import { clauseEnd, quotationEnd, startsClause } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/** "told reporters (that) the bridge was lost", "assured the envoys in Vell that …", 'told the paper: "…"'. */
export const addresseeClause: Rule = {
  name: 'addressee-clause',
  find(hit, scene) {
    if (!has(hit, 'addressee-clause')) return null
    const { words, sentence } = scene
    const at = hit.passive ? hit.end : pastAddressee(words, hit.end, sentence.end)
    if (at === null) return null
    const source = hit.passive ? null : subjectOf(hit, scene)
    if (source === null && !hit.passive) return null
    if (words.quoted[at] !== words.quoted[hit.first] && !hit.passive) {
      const close = quotationEnd(words, at)
      const end = close >= sentence.end ? close : Math.max(close, clauseEnd(words, at, sentence.end))
      return found(this.name, hit, source, [stretch(at, end)])
    }
    if (words.lower[at] !== 'that' && (hit.passive || !startsClause(words, at, sentence.end))) return null
    return found(this.name, hit, source, [stretch(at, clauseEnd(words, at, sentence.end))])
  },
}

/** Behind the listeners: at "that", at a quotation, or where a second noun phrase begins. */
function pastAddressee(words: Words, from: number, end: number): number | null {
  const { tags } = words
  const stop = Math.min(end, from + 25)
  if (/^(?:mark|be|to|wh|subordinator|conjunction)$/.test(tags[from] ?? 'mark')) return null
  let head = -1
  for (let i = from; i < stop; i++) {
    const begin = contentAt(words, i, { first: from, end: stop }, head)
    if (begin !== undefined) return begin
    if (/^(?:noun|name|pronoun|object-pronoun|number)$/.test(tags[i] ?? 'mark')) head = i
  }
  return null
}

/** Where the content begins if a token shows it, null if it shows that there is none, undefined if nothing yet. */
function contentAt(words: Words, i: number, listeners: Stretch, head: number): number | null | undefined {
  const { lower, tags, quoted } = words
  const outer = quoted[listeners.first - 1]
  const tag = tags[i] ?? 'mark'
  if (quoted[i] !== outer || (lower[i] === 'that' && i > listeners.first)) return i
  if (tag === 'mark' && i + 1 < listeners.end && quoted[i + 1] !== outer) return i + 1
  if (lower[i] === ':') return null
  if (head >= 0 && opensPhrase(words, i)) return i
  if (tag === 'to') return null
  // "told Harl Velland had …": two names with nothing between.
  if (/^(?:be|have|do|modal)$/.test(tag))
    return head > listeners.first && tags[i - 1] === 'name' ? i - 1 : null
  const clause = /^(?:name|noun|determiner|pronoun|possessive)$/.test(tags[i + 1] ?? '')
  return tag === 'object-pronoun' && clause ? i + 1 : undefined
}

/** A word that begins another noun phrase, behind one that is complete. */
const opensPhrase = ({ lower, tags }: Words, i: number): boolean =>
  /^(?:determiner|possessive|pronoun)$/.test(tags[i] ?? '') &&
  !/^(?:['’]s|who)$/.test(lower[i] ?? '') &&
  tags[i - 1] !== 'preposition' &&
  lower[i - 1] !== 'and'
