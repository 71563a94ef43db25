import { ACCUSATION, POINTS_BACK, REPORTED } from '../../lexicon/en/claim-words.ts'
import { mattersOf } from '../../lexicon/en/matters.ts'
import { overlapOf } from '../overlap.ts'
import type { Utterance } from '../utterances.ts'
import { opponents } from './opponents.ts'
import { type AnswerRule, rounded } from './types.ts'

/** Stances that presuppose a charge; a concession or a silence needs words in common. */
const ANSWERS_A_CHARGE = /^(?:deny|demand-proof|question)$/

/** A denial of so many words says itself what it denies; "the accusation" and "every word of it" do not. */
const OWN_WORDS = 5

/** Blocks across which a denial is still read as the answer to a charge. */
const REACH = 8

/** Blocks between a charge and a denial in other words, where they can still be taken for question and answer. */
const NEXT_TO = 1

/** "Norland denied the accusation": no words in common, but a charge against the denier stands close before – or, in a lead, after. */
export const answerCharge: AnswerRule = (from, stance, group) => {
  if (!ANSWERS_A_CHARGE.test(stance) || from.side === null || pointsTo(from, REPORTED)) return []
  const side = from.side
  const said = opponents(from, group).filter(
    other => other.accused.has(side) && other.side !== null && Math.abs(other.block - from.block) <= REACH,
  )
  const blamed = said.filter(({ statement }) => statement.act === 'accuse')
  // "The accusation" is no mere telling.
  if (blamed.length === 0 && pointsTo(from, ACCUSATION)) return []
  const nearest = nearestTo(from, blamed.length > 0 ? blamed : said)
  if (!nearest) return []
  const told =
    blamed.length > 0 || pointsTo(from, /./) ? said : said.filter(one => overlapOf(from, one).common > 0)
  const fitting = stance === 'deny' ? told.filter(charge => couldAnswer(from, charge)) : told
  return fitting
    .filter(other => other.side === nearest.side)
    .map(to => ({
      from,
      to,
      stance,
      confidence: to === nearest ? 0.6 : 0.45,
      evidence: {
        rule: 'charge',
        distance: Math.abs(to.block - from.block),
        nearest: rounded(to === nearest ? 1 : 0),
      },
    }))
}

/** "The rumours" are no charge of somebody's: what goes round is looked for otherwise. */
function pointsTo({ statement }: Utterance, noun: RegExp): boolean {
  const words = statement.content.spans.map(({ text }) => text).join(' ')
  return POINTS_BACK.test(words) && noun.test(words)
}

/** "There are no Norlanders in the town" answers no charge of a broken truce three paragraphs before. */
function couldAnswer(denial: Utterance, charge: Utterance): boolean {
  const words = denial.statement.content.spans.reduce((sum, span) => sum + span.text.split(/\s+/).length, 0)
  if (words < OWN_WORDS) return true
  const near = Math.abs(charge.block - denial.block) <= NEXT_TO
  if (near && overlapOf(denial, charge).common > 0) return true
  return mattersOf(denial.stems.keys()).intersection(mattersOf(charge.stems.keys())).size > 0
}

/** The last before; failing that the first behind. */
const nearestTo = (from: Utterance, charges: readonly Utterance[]): Utterance | undefined =>
  charges.filter(other => other.start < from.start).at(-1) ?? charges[0]
