import type { Found, Page } from '../found.ts'
import type { Scene, Sieve } from './sieve.ts'

/** "Maren, the minister of defence,", "the minister, Ilya Maren, said", "Maren, 54, a teacher,", "the mission (BMM)". */
export const apposition: Sieve = {
  by: 'apposition',
  run(scene) {
    scene.found.forEach((mention, i) => {
      if (mention.kind !== 'pronoun') tieNext(scene, mention, i)
    })
  },
}

/** Mentions ahead among which the other half is looked for: those nested in one phrase come first. */
const AHEAD = 6

function tieNext({ page, found, groups }: Scene, mention: Found, i: number): void {
  for (let k = i + 1; k < Math.min(found.length, i + AHEAD); k++) {
    const next = found[k]
    if (next === undefined || next.sentence !== mention.sentence) return
    if (!apposed(page, mention, next)) continue
    const short = mention.kind === 'acronym' || next.kind === 'acronym'
    if (groups.join(k, i, short ? 'apposition.acronym' : 'apposition')) return
  }
}

function apposed(page: Page, a: Found, b: Found): boolean {
  const from = extentOf(a)
  const mark = page.words[from]?.text
  // "Secretary of state Ada Bren".
  if (from === b.first)
    return (
      a.name === null &&
      a.referent === 'person' &&
      b.referent !== 'body' &&
      b.name !== null &&
      b.role === null
    )
  if (mark === '(') return b.first === from + 1 && page.words[b.end]?.text === ')' && isShortFor(a, b)
  if (mark !== ',') return false
  const start =
    page.tokens[from + 1]?.kind === 'number' && page.words[from + 2]?.text === ',' ? from + 3 : from + 1
  return b.first === start && describes(a, b) && endsApposition(page, a, extentOf(b))
}

/** "The Border Monitoring Mission (BMM)", "BMM (Border Monitoring Mission)"; but not the agency behind a town. */
function isShortFor(a: Found, b: Found): boolean {
  const [short, long] = a.kind === 'acronym' ? [a, b] : [b, a]
  if (short.kind !== 'acronym' || long.parts.length < 2) return false
  let at = 0
  const letters = (short.parts[0] ?? '').replace(/[^\p{L}]/gu, '')
  for (const letter of long.parts.join(' ')) if (letter === letters[at]) at++
  return at === letters.length && long.parts.some(part => part.startsWith(letters[0] ?? ' '))
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
  return described(b, a) && b.referent !== 'place' && a.form === 'definite' && a.referent === 'person'
}

/** A third item with "and" makes a list of it. */
function endsApposition({ words, tokens }: Page, a: Found, at: number): boolean {
  const next = words[at]
  // In "Maren, the minister's aide" the minister is somebody else.
  if (/^['’]s?$/.test(next?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end) return false
  // "According to the council, Maren said": behind its description a name is shut off on both sides.
  if (a.name === null && tokens[at]?.kind !== 'punctuation' && next !== undefined) return false
  if (next === undefined || tokens[at]?.kind === 'punctuation')
    return !(next?.text === ',' && words[at + 1]?.lower === 'and')
  return next.cls !== 'conjunction'
}

/** One past the mention and what its office is of. */
const extentOf = ({ end, role, name }: Found): number =>
  name === null && role !== null ? Math.max(end, role[1]) : end
