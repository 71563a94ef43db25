import { POINTED_KINDS, POINTS_BACK } from '../../lexicon/en/claim-words.ts'
import { cueOf } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import { opponents } from './opponents.ts'
import { type Answer, type AnswerRule, type Group, rounded } from './types.ts'

/** Blocks within which a pointing word finds what it means. */
const REACH = 4
/** What everybody tells is found from afar: it is what the article is about. */
const FAR_REACH = 15

/**
 * "Doubts over the purported breakthrough", "denied the rumours": what was put forward before, whoever doubts – in a lead, what comes
 * first behind. Rumours are looked for in what is passed on and accusations in words of blame; of several the one that the
 * article comes back to most, then the nearest.
 */
export const answerAnaphor: AnswerRule = (from, stance, group) => {
  const words = contentOf(from)
  if (stance === 'concede' || !POINTS_BACK.test(words)) return []
  const kind = POINTED_KINDS.find(({ noun }) => noun.test(words)) ?? null
  const near = opponents(from, group).filter(
    to =>
      (to.points.some(({ force }) => force === 'said') || (kind !== null && fitOf(to, kind.words) > 1)) &&
      Math.abs(to.block - from.block) <= (kind?.far ? FAR_REACH : REACH),
  )
  const before = near.filter(({ start }) => start < from.start)
  const to = before.length > 0 ? best(from, kind, before, group) : near[0]
  return to ? [answerTo(from, to, stance)] : []
}

const contentOf = ({ statement }: Utterance): string =>
  statement.content.spans
    .map(({ text }) => text)
    .join(' ')
    .trim()

function answerTo(from: Utterance, to: Utterance, stance: Answer['stance']): Answer {
  const distance = Math.abs(to.block - from.block)
  return {
    from,
    to,
    stance,
    confidence: rounded(0.55 - Math.min(REACH, distance) / 20),
    evidence: { rule: 'anaphor', distance },
  }
}

/**
 * What fits the noun weighs as much as two blocks; so does what the rest of the article repeats, and what the denier goes on
 * to speak of: "denied the reports, saying the envoy was at home". An accusation needs words of blame, or blame of the denier.
 */
function best(
  from: Utterance,
  kind: (typeof POINTED_KINDS)[number] | null,
  all: readonly Utterance[],
  group: Group,
): Utterance | undefined {
  if (kind === null) return all.at(-1)
  const further = companionsOf(from, group)
  const frequencies = frequenciesIn(from.article.id, group)
  const most = Math.max(0.01, ...all.map(to => centralityOf(to, frequencies)))
  const scored = all.flatMap(to => {
    const fits = fitOf(to, kind.words)
    if (
      kind.needed &&
      fits === 0 &&
      to.statement.act !== 'accuse' &&
      !(from.side && to.accused.has(from.side))
    )
      return []
    const goesOn = Math.max(0, ...further.map(other => weightShared(other, to)))
    const score =
      fits +
      2 * (centralityOf(to, frequencies) / most) +
      Math.min(2, 2 * goesOn) -
      Math.abs(to.block - from.block) / (kind.far ? 3 : 1)
    return [{ to, score }]
  })
  return scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score > b.score ? a : b), null)?.to
}

function fitOf({ statement }: Utterance, words: RegExp): number {
  if (words.test(`${cueOf(statement)} ${statement.source?.spans[0]?.text ?? ''}`)) return 2
  return words.test(statement.content.spans[0]?.text.slice(0, 200) ?? '') ? 1 : 0
}

/** What else the same speaker says in the same paragraph. */
const companionsOf = (from: Utterance, group: Group): readonly Utterance[] =>
  group
    .inArticle(from.article.id)
    .filter(
      other => other !== from && other.block === from.block && other.side === from.side && from.side !== null,
    )

const weightShared = (a: Utterance, b: Utterance): number =>
  a.stems.entries().reduce((sum, [stem, weight]) => sum + (b.stems.has(stem) ? weight : 0), 0)

/** Statements looked at, for what an article repeats: more are a book. */
const LOOKED_AT = 200

function frequenciesIn(article: string, group: Group): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of group.inArticle(article).slice(0, LOOKED_AT))
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** How often the article comes back to its words, on the average. */
function centralityOf({ stems }: Utterance, frequencies: ReadonlyMap<string, number>): number {
  const sum = stems
    .entries()
    .reduce((all, [stem, weight]) => all + weight * ((frequencies.get(stem) ?? 1) - 1), 0)
  return sum / Math.max(3, stems.size)
}
