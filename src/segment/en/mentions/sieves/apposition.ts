import type { Found, Page } from '../found.ts'
import type { Sieve } from './sieve.ts'

/** "Maren, the minister of defence,", "the minister, Ilya Maren, said", "Maren, 54, a teacher,", "the mission (BMM)". */
export const apposition: Sieve = {
  by: 'apposition',
  run(scene) {
    const { found, groups } = scene
    for (let i = 0; i < found.length; i++) {
      const mention = found[i]
      if (mention === undefined || mention.kind === 'pronoun') continue
      for (let k = i + 1; k < Math.min(found.length, i + 6); k++) {
        const next = found[k]
        if (next === undefined || next.sentence !== mention.sentence) break
        if (apposed(scene.page, mention, next) && groups.join(k, i, 'apposition')) break
      }
    }
  },
}

function apposed(page: Page, a: Found, b: Found): boolean {
  const from = extentOf(a)
  const mark = page.words[from]?.text
  if (mark === '(')
    return (
      b.first === from + 1 &&
      page.words[b.end]?.text === ')' &&
      (b.kind === 'acronym' || a.kind === 'acronym')
    )
  if (mark !== ',') return false
  const start =
    page.tokens[from + 1]?.kind === 'number' && page.words[from + 2]?.text === ',' ? from + 3 : from + 1
  return b.first === start && describes(a, b) && endsApposition(page, extentOf(b))
}

/** Of the two one is a name and the other says what it is. */
function describes(a: Found, b: Found): boolean {
  const described = (name: Found, other: Found): boolean =>
    name.name !== null &&
    !name.thing &&
    other.name === null &&
    (other.kind === 'role' || other.kind === 'nominal') &&
    other.number !== 'many'
  if (described(a, b)) return a.referent !== 'place' && (b.form !== 'bare' || b.kind === 'role')
  return described(b, a) && b.referent !== 'place' && a.form === 'definite'
}

/** A third item with "and" makes a list of it. */
function endsApposition({ words, tokens }: Page, at: number): boolean {
  const next = words[at]
  if (next === undefined || tokens[at]?.kind === 'punctuation')
    return !(next?.text === ',' && words[at + 1]?.lower === 'and')
  return next.cls !== 'conjunction'
}

/** One past the mention and what its office is of. */
const extentOf = ({ end, role, name }: Found): number =>
  name === null && role !== null ? Math.max(end, role[1]) : end
