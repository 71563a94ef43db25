import { DENIAL_CUE } from '../lexicon/en/claim-words.ts'
import type { Claim } from '../model/index.ts'
import type { Case } from './claims.ts'
import { DISPUTE_WEIGHTS } from './confidence-weights.ts'
import { cueOf } from './stances.ts'

/** Ways in which a denial finds what it denies, as they stand in the evidence of a stance. */
const WAYS = ['nested', 'proposition', 'words', 'anaphor', 'charge', 'across', 'contradiction'] as const

/** More assertions than these are seldom all of one thing. */
const MANY = 5

/** What speaks for a dispute being one, a value for each feature, 0 to 1: by which way denials were linked, and whether they call themselves denials. */
export function evidenceOf(members: readonly Case[], origins: number): Readonly<Record<string, number>> {
  const records = members.flatMap(({ claim }) => claim.stances)
  const answers = records.filter(({ stance }) => stance === 'deny' || stance === 'concede')
  const ways = new Set(answers.map(wayOf))
  const named = members.some(({ stances }) =>
    stances.some(({ stance, utterance }) => stance === 'deny' && DENIAL_CUE.test(cueOf(utterance.statement))),
  )
  const asserted = records.filter(({ stance }) => stance === 'assert').length
  return {
    ...Object.fromEntries(WAYS.map(way => [`by ${way}`, ways.has(way) ? 1 : 0])),
    'a cue denies': named ? 1 : 0,
    'denied by several': answers.length > 1 ? 1 : 0,
    'asserted by many': asserted > MANY ? 1 : 0,
    'several origins': origins > 1 ? 1 : 0,
  }
}

const wayOf = ({ evidence }: Claim['stances'][number]): string => {
  const rule = String(evidence?.rule ?? '')
  return rule === 'own part' || rule === 'same accuser' ? 'charge' : rule
}

/** The share of such disputes that a reader found right. */
export function confidenceOf(evidence: Readonly<Record<string, number>>): number {
  const sum = Object.entries(evidence).reduce(
    (all, [name, value]) => all + (DISPUTE_WEIGHTS.of[name] ?? 0) * value,
    DISPUTE_WEIGHTS.bias,
  )
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
