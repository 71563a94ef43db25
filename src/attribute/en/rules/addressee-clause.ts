import { clauseEnd, quotationEnd, startsClause } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch, type Words } from '../words.ts'

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
function pastAddressee({ lower, tags, quoted }: Words, from: number, end: number): number | null {
  const stop = Math.min(end, from + 25)
  if (/^(?:mark|be|to|wh|subordinator|conjunction)$/.test(tags[from] ?? 'mark')) return null
  let head = -1
  for (let i = from; i < stop; i++) {
    const tag = tags[i] ?? 'mark'
    const word = lower[i] ?? ''
    if (quoted[i] !== quoted[from - 1]) return i
    if (word === 'that' && i > from) return i
    if (word === ':' || word === ',') {
      if (quoted[i + 1] !== quoted[from - 1] && i + 1 < stop) return i + 1
      if (word === ':') return null
      continue
    }
    const phrase = /^(?:determiner|possessive|pronoun)$/.test(tag) && !/^['’]s$/.test(word) && word !== 'who'
    if (head >= 0 && phrase && tags[i - 1] !== 'preposition' && lower[i - 1] !== 'and') return i
    if (/^(?:be|have|do|modal)$/.test(tag)) return head > from && tags[i - 1] === 'name' ? i - 1 : null
    if (tag === 'to') return null
    if (/^(?:noun|name|pronoun|object-pronoun|number)$/.test(tag)) head = i
    if (tag === 'object-pronoun' && /^(?:name|noun|determiner|pronoun|possessive)$/.test(tags[i + 1] ?? ''))
      return i + 1
  }
  return null
}
