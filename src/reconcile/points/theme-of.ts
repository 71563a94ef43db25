import { type Theme, themeNamed, themeOfNoun, themeOfSense } from '../../lexicon/en/claim-themes.ts'
import { COMMANDS, CONFERS, SPEAKS_WITH } from '../../lexicon/en/claim-words.ts'
import type { Proposition } from '../../model/index.ts'
import { headsOf } from './heads.ts'

/** Verbs that make or hold what their object names; with others ("mistrusted the truce") the object is only spoken of. */
const HOLDS =
  /^(?:be|have|do|make|take|reach|strike|conclude|issue|work|come|get|sign|secure|announce|enter|broker|seal|declare|agree|accept|set|exist|start|begin|deploy|send|include|cover|receive|give|know)\b/

const isLight = ({ predicate }: Proposition): boolean => HOLDS.test(predicate)

/** Senses whose object may say more, and what: "mount an invasion", "strike a truce". */
const BY_OBJECT: Readonly<Record<string, RegExp>> = { 'sign-agreement': /./, attack: /^invasion$/ }

/** By the predicate, else by the noun that a light verb holds: "there is no such deal". */
export function themeOf(proposition: Proposition): Theme | null {
  const { predicate, parts } = proposition
  const own = isCommand(proposition) ? themeNamed('order') : themeOfSense(predicate)
  if (own?.name === 'talks' && !isTalks(proposition)) return null
  if (own !== null && BY_OBJECT[predicate] === undefined) return own
  if (own === null && !isLight(proposition)) return speaksFor(proposition)
  const phrases = [parts?.object, parts?.recipient, ...(predicate === 'be' ? [parts?.actor] : [])]
  const named = phrases
    .flatMap(span => (span === undefined ? [] : headsOf(span.text)))
    .map(themeOfNoun)
    .find(theme => theme !== null && (BY_OBJECT[predicate]?.test(theme.name) ?? true))
  return named ?? own
}

/** The sense holds whoever visits, phones, briefs or flies somewhere; a quarrel over talks is over parties that confer. */
function isTalks({ parts }: Proposition): boolean {
  const verb = parts?.predicate?.text ?? ''
  return CONFERS.test(verb) || (SPEAKS_WITH.test(verb) && parts?.recipient !== undefined)
}

const isCommand = ({ predicate, parts }: Proposition): boolean =>
  (predicate === 'call-on' || predicate === 'demand' || predicate === 'direct') &&
  COMMANDS.test(parts?.predicate?.text ?? '') &&
  parts?.actor !== undefined

/** "Speaks for the front". */
const speaksFor = ({ predicate, parts }: Proposition): Theme | null =>
  predicate === 'speak' && /^(?!of|about)/.test(parts?.object?.text ?? '') ? themeOfSense('represent') : null
