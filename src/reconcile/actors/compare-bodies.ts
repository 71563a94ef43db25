import { consonantsOf, oneTransliteration } from '../../lexicon/actors/transliterate.ts'
import { TELLING_CLASS_WORDS } from '../../lexicon/en/body-names.ts'
import { genderOfFirstName } from '../../lexicon/en/more-first-names.ts'
import { hasListedForms, isCommonLastName } from '../../lexicon/en/name-variants.ts'
import type { ActorGuise } from '../../model/index.ts'
import { looksLikeAcronym } from './acronyms.ts'
import { type BodyCore, bodyCore } from './body-core.ts'
import { isBare } from './guises.ts'
import type { Bearer, Comparison, Evidence } from './types.ts'

/** Two bodies' guises; null where nothing joins the names. What a lexicon knows as two is two. */
export function compareBodies(a: Bearer, b: Bearer): Comparison | null {
  const [one, other] = [a.record.guise, b.record.guise]
  if (one.words === '' && other.words === '') return null
  const name =
    sameWords(a, b) ?? (areLands(one, other) ? null : (acronym(a, b) ?? sameCore(a, b) ?? spelling(a, b)))
  return name && { by: name.by, evidence: { ...name.evidence, ...kinds(one, other) } }
}

/** "Government of Niger" and "of Nigeria": lands are told apart by the letter. */
const areLands = (a: ActorGuise, b: ActorGuise): boolean => a.kind === 'government' && b.kind === 'government'

/** The same words under two kinds: "Ridge Watch" was taken for an office once. */
function sameWords(a: Bearer, b: Bearer): Comparison | null {
  const shared = a.names.find(name => b.names.includes(name))
  if (shared === undefined) return null
  return { by: 'same-words', evidence: { sameWords: 1, ...(shared.includes(' ') ? {} : { oneWord: 1 }) } }
}

/** Letters that stand for a whole name: by an article's own word, or as its initials only. */
function acronym(a: Bearer, b: Bearer): Comparison | null {
  const letters = (x: Bearer, y: Bearer): string | undefined =>
    x.names.find(
      name => looksLikeAcronym(name) && y.marks.has(`a ${name}`) && y.names.some(long => long.includes(' ')),
    )
  const short = letters(a, b) ?? letters(b, a)
  if (short === undefined) return null
  const told = a.marks.has(`p ${short}`) || b.marks.has(`p ${short}`)
  return {
    by: told ? 'acronym-told' : 'initials',
    evidence: told ? { acronymTold: 1 } : { initials: 1, letters: short.length },
  }
}

function sameCore(a: Bearer, b: Bearer): Comparison | null {
  for (const x of coresOf(a))
    for (const y of coresOf(b)) {
      if (x.core !== y.core) continue
      const words = x.core.split(' ').length
      return {
        by: 'same-core',
        evidence: { sameCore: 1, ...(words === 1 ? { oneWord: 1 } : {}), ...classes(x, y) },
      }
    }
  return null
}

const coresOf = ({ names }: Bearer): BodyCore[] => names.flatMap(name => bodyCore(name) ?? [])

/** "Ridge party" and "Ridge militia" may be two; "Ridge militia" and "Ridge" are hardly. */
function classes(x: BodyCore, y: BodyCore): Evidence {
  if (x.left.join(' ') === y.left.join(' ')) return {}
  if (x.left.length > 0 && y.left.length > 0) return { otherClass: 1 }
  return [...x.left, ...y.left].some(word => TELLING_CLASS_WORDS.has(word)) ? { tellingClass: 1 } : {}
}

/** The same name from another script, word by word. */
function spelling(a: Bearer, b: Bearer): Comparison | null {
  for (const x of coresOf(a))
    for (const y of coresOf(b)) {
      const found = alike(x.core.split(' '), y.core.split(' '))
      if (found !== null) return { by: 'spelling', evidence: { ...found, ...classes(x, y) } }
    }
  return null
}

/** Shorter words are alike by chance. */
const LEAST_SOUNDS = 5

function alike(a: readonly string[], b: readonly string[]): Evidence | null {
  const [one, other] = [a.join(''), b.join('')]
  if (one === other) return { joined: 1 }
  if (a.length !== b.length || consonantsOf(one).length < LEAST_SOUNDS) return null
  if (a.every((word, i) => oneTransliteration(word) === oneTransliteration(b[i] ?? ''))) return { alike: 1 }
  return a.every((word, i) => consonantsOf(word) === consonantsOf(b[i] ?? '')) ? { sounds: 1 } : null
}

function kinds(a: ActorGuise, b: ActorGuise): Evidence {
  if (a.kind === b.kind) return {}
  return { [familyOf(a.kind) === familyOf(b.kind) ? 'kindsNear' : 'kindsApart']: 1 }
}

/** Kinds that one body is easily taken for either of. */
function familyOf(kind: ActorGuise['kind']): string {
  if (/^(?:armed-group|state-forces)$/.test(kind)) return 'armed'
  if (/^(?:government|ministry|country)$/.test(kind)) return 'state'
  return 'civil'
}

/** "Ruta Lind", taken for a body where nothing said that she is a person; a paper of one word, taken for somebody's last name. */
export function comparePersonWithBody(a: Bearer, b: Bearer): Comparison | null {
  const [person, body] = a.record.guise.kind === 'person' ? [a, b] : [b, a]
  const { words, office } = person.record.guise
  if (words === '' || !body.names.includes(words)) return null
  const by = 'person-taken-for-body'
  if (!isBare(words))
    return {
      by,
      evidence: { sameWordsAsPerson: 1, ...(isGivenName(words.split(' ')[0] ?? '') ? { givenName: 1 } : {}) },
    }
  if (words.length < LEAST_LETTERS || isGivenName(words) || isCommonLastName(words) || office !== null)
    return null
  const fame = Math.min(body.record.weight, MOST_FAME)
  return { by, evidence: { oneWordAsPerson: 1, ...(fame > 0 ? { fame } : {}) } }
}

const LEAST_LETTERS = 5
const MOST_FAME = 5

const isGivenName = (word: string): boolean => genderOfFirstName(word) !== null || hasListedForms(word)
