import { entailing } from '../lexicon/en/claim-themes.ts'
import { NARROWER } from '../lexicon/en/claim-words.ts'
import { rounded } from './answers/types.ts'
import { compare, type Likeness, supportOf } from './points/compare.ts'
import { sameTopic } from './points/link-topics.ts'
import { doubts, type Taken } from './points/take-stances.ts'
import type { Topic } from './points/topics.ts'
import type { StanceDesk } from './stance-desk.ts'
import { answerOf } from './stances.ts'
import type { Utterance } from './utterances.ts'

/** Who tells of an invasion says that troops are there, where somebody denies, doubts or grants just that. */
export function implyWeaker(desk: StanceDesk): void {
  const { topics } = desk.nodes.matters
  for (const weak of topics) {
    const asked = weak.mentions.some(({ utterance, point }) => point.negative || isAnswer(utterance))
    if (!asked) continue
    for (const { topic, like, of } of strongerThan(weak, desk))
      for (const supporter of desk.supportersOf(topic.id)) {
        desk.support(weak.id, supporter)
        desk.put(weak.id, {
          statement: supporter.statement.id,
          stance: 'assert',
          confidence: rounded(0.5 + supportOf(like) / 10),
          evidence: { rule: 'implies', theme: weak.theme.name, of, ...like },
        })
      }
  }
}

const isAnswer = (utterance: Utterance): boolean => doubts(utterance) || answerOf(utterance) !== null

/** Both parties, or one with the place or those affected. */
const LEAST_ACROSS = 2

interface Stronger {
  readonly topic: Topic
  readonly of: string
  readonly like: Likeness
}

/** Topics from which one follows: in the same article, or of the same party elsewhere. */
function strongerThan(weak: Topic, desk: StanceDesk): readonly Stronger[] {
  return entailing(weak.theme.name).flatMap(of =>
    desk.topicsOf(of).flatMap((topic): Stronger[] => {
      const alike = { ...topic, theme: weak.theme, heads: weak.heads }
      const local = topic.article === weak.article
      const like = local ? compare(weak, alike) : sameTopic(weak, alike)
      if (like === null || like.doers === 0) return []
      // One party in common, elsewhere, is the news of every day.
      return local || supportOf(like) >= LEAST_ACROSS ? [{ topic, of, like }] : []
    }),
  )
}

/**
 * Who says that nobody is there denies an invasion too.
 * @returns on how many claims the denial fell.
 */
export function denyWhatEntails(utterance: Utterance, own: readonly Taken[], desk: StanceDesk): number {
  if (NARROWER.test(utterance.statement.content.spans[0]?.text ?? '')) return 0
  let found = 0
  for (const one of own) {
    const weak = one.mentioned.topic
    for (const { topic, of, like } of strongerThan(weak, desk)) {
      const supporters = desk.supportersBut(topic.id, utterance)
      if (supporters.every(({ side }) => side === utterance.side)) continue
      found++
      desk.put(topic.id, {
        statement: utterance.statement.id,
        stance: 'deny',
        confidence: rounded(0.45 + supportOf(like) / 10),
        evidence: { rule: 'follows', theme: weak.theme.name, of, ...like },
      })
    }
  }
  return found
}
