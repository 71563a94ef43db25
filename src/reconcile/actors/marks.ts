import { consonantsOf, oneTransliteration } from '../../lexicon/actors/transliterate.ts'
import { genderOfFirstName } from '../../lexicon/en/more-first-names.ts'
import { firstForm, hasListedForms } from '../../lexicon/en/name-variants.ts'
import type { Actor, ActorGuise } from '../../model/index.ts'
import { acronymBeside, initialsOf, looksLikeAcronym } from './acronyms.ts'
import { bodyCore } from './body-core.ts'
import { partsOfName, wordsOfName } from './words-of-name.ts'

/**
 * What a guise is found and compared by. `i` its name's id, `n` a whole name, `s` a short name of a person, `f` last name and
 * first letter, `b` a body's core, `k` its consonants, `a` an acronym or initials, `p` an acronym that an article puts beside the name.
 */
export function marksOf(guise: ActorGuise, actor: Actor, text: string): readonly string[] {
  const names = [...new Set([guise.words, ...namesOf(guise, actor)])].filter(name => name !== '')
  const marks =
    guise.kind === 'person' ? names.flatMap(personMarks(actor)) : bodyMarks(guise, names, actor, text)
  return [...new Set([`i ${guise.actor}`, ...marks])].sort()
}

/** Longer than any name: what is longer marks nothing. */
const LONGEST = 100

/** An actor of the lexicon has its forms; anybody else what its article calls it in whole words. */
function namesOf({ words, kind }: ActorGuise, { name, aliases }: Actor): readonly string[] {
  const forms = words === '' ? [name, ...aliases] : kind === 'person' ? aliases : []
  return forms
    .map(wordsOfName)
    .filter(form => form.length > 1 && form.length <= LONGEST)
    .filter(form => words === '' || kind !== 'person' || isFormOf(form, words))
}

/** An article's chain may have caught another person: the last name and the first have to be there. */
function isFormOf(form: string, words: string): boolean {
  const [own, other] = [partsOfName(words).tokens, partsOfName(form).tokens]
  if (other.length < 2) return own.includes(other[0] ?? '')
  return other.every(token => own.includes(token)) || own.every(token => other.includes(token))
}

const personMarks =
  ({ name, aliases }: Actor) =>
  (words: string): readonly string[] => {
    const { tokens } = partsOfName(words)
    const [first = ''] = tokens
    const last = tokens.at(-1) ?? ''
    if (tokens.length < 2) return words === wordsOfName(name) ? [`n ${words}`, short(last)] : []
    const called =
      aliases.map(wordsOfName).includes(first) && isFamilyName(first, tokens) ? [short(first)] : []
    const initial = oneTransliteration(firstForm(first))[0] ?? ''
    return [`n ${words}`, short(last), ...called, `f ${consonantsOf(last) || last} ${initial}`]
  }

const short = (word: string): string => `s ${oneTransliteration(word)}`

/** "Kim" of "Kim Sun Ho" and "Xi" of "Xi Harl" are family names; "Tim" and "Dylan" are not. */
const isFamilyName = (first: string, tokens: readonly string[]): boolean =>
  !hasListedForms(first) &&
  genderOfFirstName(first) === null &&
  (first.length < 3 || (tokens.length === 3 && first.length < 6))

function bodyMarks(
  { words }: ActorGuise,
  names: readonly string[],
  actor: Actor,
  text: string,
): readonly string[] {
  const beside = acronymBeside(text, actor.name)
  const marks = names.flatMap(name => {
    const core = bodyCore(name)?.core ?? null
    const sounds = consonantsOf(core ?? '')
    const initials = name.includes(' ') ? initialsOf(name) : looksLikeAcronym(name) ? [name] : []
    return [
      `n ${name}`,
      ...(core === null ? [] : [`b ${core}`]),
      ...(sounds.length >= 5 ? [`k ${sounds}`] : []),
      ...initials.map(letters => `a ${letters}`),
    ]
  })
  return beside === null || words === beside ? marks : [...marks, `a ${beside}`, `p ${beside}`]
}
