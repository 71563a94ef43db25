import { SPEECH_NOUNS } from '../../lexicon/en/cue-nouns.ts'
import { DISPUTE_VERBS } from '../../lexicon/en/cue-verbs-dispute.ts'
import { SHOWING_AND_NAMING, SPEECH_VERBS } from '../../lexicon/en/cue-verbs-speech.ts'
import { cuesOf } from '../../lexicon/en/cues.ts'
import { findInside } from './find-inside.ts'
import { confidenceOf } from './precision.ts'
import type { Found } from './rule.ts'
import type { Stretch, Words } from './words.ts'

/** Below this a rule is wrong so often that what the model did not see is better left out. */
const LEAST = 0.3

/**
 * What the rules find and the model's corpus does not teach: what is said inside what is said ("the ministry said the
 * rebels had denied the raid" – PolNeAR marks the outer saying alone), and sayings that the model saw nothing of, since its
 * corpus is of one country and one campaign.
 */
export function findBesideModel(
  words: Words,
  byModel: readonly Found[],
  byRules: readonly Found[],
): readonly Found[] {
  const taken = new Set<number>()
  for (const { cue, content } of byModel)
    for (const { first, end } of [...cue, ...content]) for (let i = first; i < end; i++) taken.add(i)
  const apart = byRules.filter(
    ({ rule, cue, content }) => rule !== 'continued' && isApart([...cue, ...content], taken),
  )
  return [...findInside(words, byModel), ...apart]
    .filter(one => performs(one) || (confidenceOf(one.rule) >= LEAST && isSaid(one)))
    .flatMap(one => withSpeaker(words, one) ?? [])
}

const SAYING: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS, ...DISPUTE_VERBS]
    .filter(({ lemma, strength }) => strength === 'strong' && !SHOWING_AND_NAMING.has(lemma))
    .map(({ lemma }) => lemma),
)
/** Rules whose cue is a verb with a subject: the others find sayings by their form. */
const BY_VERB: ReadonlySet<string> = new Set([
  'clause',
  'addressee-clause',
  'object',
  'object-matter',
  'gerund',
])

/** Attitudes and what is shown or named are left to the model: "the survey found", "a man they call Orm". */
const isSaid = ({ rule, lemma }: Found): boolean => !BY_VERB.has(rule) || SAYING.has(lemma ?? '')

/** "There were rumours that …" has no speaker; nothing is said by "this" or by "two". */
function withSpeaker({ lower, tags }: Words, one: Found): Found | null {
  const speaks = ({ first, end }: Stretch): boolean =>
    tags
      .slice(first, end)
      .some(
        (tag, k) =>
          /^(?:name|noun|pronoun|possessive|adjective)$/.test(tag) && !EXPLETIVE.has(lower[first + k] ?? ''),
      )
  if (one.source.every(speaks)) return one
  return one.rule === 'noun' ? { ...one, source: [] } : null
}

const EXPLETIVE: ReadonlySet<string> = new Set(['there', 'this', 'that', 'these', 'those'])

/** "agreed to release them", "their claims of a truce": by such a cue somebody is said to do something with words. */
function performs({ rule, lemma, source }: Found): boolean {
  if (lemma === null || (rule !== 'infinitive' && rule !== 'noun')) return false
  if (rule === 'noun' && SPEECH_NOUNS.has(lemma)) return true
  return (
    source.length > 0 &&
    cuesOf(lemma).some(({ act, strength }) => strength === 'strong' && act !== null && act !== 'hope')
  )
}

const isApart = (parts: readonly Stretch[], taken: ReadonlySet<number>): boolean =>
  parts.every(({ first, end }) => {
    for (let i = first; i < end; i++) if (taken.has(i)) return false
    return true
  })
