import type { Group } from './answers/index.ts'
import { asClause, bare, isMany, lowered, sentenceAt, short } from './plain-words.ts'
import { cueOf } from './stances.ts'
import type { Utterance } from './utterances.ts'

const LONGEST = 240
const PRONOUN = /^(?:he|she|it|they|we|i|its|his|her|their|this|that|these|those|there)\b/i
const ANY_PRONOUN = /^(?:him|her|them|it|us|me|you|each other|one another)$/i
const INFINITIVE = /^to\s/i
const GERUND = /^(?:\p{L}+ly\s+)?(\p{L}+ing)\b/u

/** One plain sentence for a claim, as close to the words of its clearest statement as it can be. */
export function claimText(clearest: Utterance, group: Group, theme: string | null = null): string {
  const words = propositionOf(clearest, group, theme)
  const speaker = speakerOfFirstPerson(clearest, words)
  return speaker === null ? sentence(words) : `${speaker}: “${sentence(bare(words))}”`
}

/** "Whether the convoy had been shelled": the same words as the claim, ready to stand behind the first one. */
export function questionText(clearest: Utterance, group: Group, theme: string | null = null): string {
  const words = short(bare(propositionOf(clearest, group, theme)))
  const speaker = speakerOfFirstPerson(clearest, words)
  if (speaker !== null) return `Whether, as ${speaker} says, “${words}”`
  const lower = lowered(words, clearest.article.text)
  if (isClause(clearest, words)) return `Whether ${lower}`
  const kind = KINDS.find(([cue]) => cue.test(cueOf(clearest.statement)))?.[1]
  return kind === undefined ? `Whether it is so: ${lower}` : `Whether ${kind} of ${lower} are true`
}

/** What somebody put forward in a noun phrase, by the cue: "reports of her arrest". */
const KINDS: readonly (readonly [cue: RegExp, noun: string])[] = [
  [/\breport/i, 'reports'],
  [/\brumou?r/i, 'rumours'],
  [/\balleg/i, 'allegations'],
  [/\b(?:accus|blam)/i, 'accusations'],
  [/\bclaim/i, 'claims'],
]

const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|been)\b|n['’]t\b/i

/** A clause has a verb; "her arrest" has none. */
const isClause = ({ statement }: Utterance, words: string): boolean =>
  FINITE.test(words) ||
  (statement.propositions ?? []).some(
    ({ by, parts }) => parts?.actor !== undefined && !by?.[0]?.endsWith('.noun'),
  )

/** "We shall not go": words that only mean something in their speaker's mouth. */
function speakerOfFirstPerson({ statement }: Utterance, words: string): string | null {
  if (statement.manner === 'indirect' || !/\b(?:I|we|us|our|ours|my|me|We|Our|My)\b/.test(words)) return null
  return statement.anonymous ? null : (statement.speakerName?.replace(/^Government of /, '') ?? null)
}

function propositionOf(clearest: Utterance, group: Group, theme: string | null): string {
  const content = withSubject(clearest, asClause(wordsOn(clearest, theme)), group)
  const gerund = GERUND.exec(content)?.[1]
  const subject = subjectOf(clearest)
  if (gerund && subject) return `${subject} ${finite(gerund, content, subject)}`
  if (INFINITIVE.test(content) && subject) return `${subject} ${content}`
  const target = subject
  if (target && clearest.statement.act === 'accuse') return `${target}: ${content}`
  return content
}

/** Of several sentences the one that says it. */
function wordsOn(clearest: Utterance, theme: string | null): string {
  const { spans } = clearest.statement.content
  const only = spans.length === 1 ? spans[0] : undefined
  if (only === undefined) return contentOf(clearest)
  const point = clearest.points.find(one => one.theme.name === theme)
  const at = point === undefined ? 0 : Math.max(0, point.start - only.start)
  return shorten(sentenceAt(only.text, at).replace(/\s+/g, ' '))
}

/** "It had fired" inside a denial is the denier's deed; "he was worried" is the speaker's. */
export function withSubject(clearest: Utterance, content: string, group: Group): string {
  const pronoun = /^(?:it|they|he|she)(?=\s)/i.exec(content)?.[0]
  if (!pronoun) return content
  // Whom "they" stands for is too often missed to be put in somebody's mouth.
  if (clearest.subject !== null && !/^they$/i.test(pronoun))
    return clearest.subject.replace(/^Government of /, '') + content.slice(pronoun.length)
  const outer = clearest.statement.within === null ? null : group.byId(clearest.statement.within)
  const denied = outer?.statement.act === 'deny'
  const about = denied ? outer : clearest
  // "They" of one's own words are others; "he" is no council and "it" no person.
  if (!denied && (/^they$/i.test(pronoun) || /^it$/i.test(pronoun) === (clearest.speaker?.kind === 'person')))
    return content
  const name = about.statement.anonymous ? null : about.statement.speakerName
  return name === null ? content : name.replace(/^Government of /, '') + content.slice(pronoun.length)
}

export function contentOf({ statement }: Utterance): string {
  const words = statement.content.spans.map(span => span.text).join(' … ')
  return shorten(words.replace(/\s+/g, ' ').trim())
}

/** Who is said to do it: of a charge the accused, of a denial the denier. */
function subjectOf({ statement, target }: Utterance): string | null {
  const span = statement.target?.span?.text
  if (statement.act === 'accuse')
    return span && !ANY_PRONOUN.test(span) ? span : (target?.name.replace(/^Government of /, '') ?? null)
  return statement.speakerName?.replace(/^Government of /, '') ?? null
}

/** "shelling the town" → "has been shelling the town", "having broken it" → "has broken it". */
function finite(gerund: string, content: string, subject: string): string {
  const has = isMany(subject) ? 'have' : 'has'
  const rest = content.slice(content.indexOf(gerund) + gerund.length)
  const before = content.slice(0, content.indexOf(gerund))
  if (gerund === 'having') return `${has}${rest}`
  if (gerund === 'being') return `${has} been${rest}`
  return `${has} ${before}been ${gerund}${rest}`
}

function sentence(words: string): string {
  const text = shorten(words.replace(/\s+/g, ' ').trim())
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`
}

/** Ends at a word: the whole is one click away. */
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`

/**
 * How well a statement's words can stand for a claim, best first: a sentence of the body with its own subject, then
 * charges, then headlines, whose grammar is their own.
 */
export function clarityOf(utterance: Utterance, theme: string | null = null): number {
  const { statement, article, block } = utterance
  const words = contentOf(utterance).split(' ').length
  let score = 0
  if (PRONOUN.test(contentOf(utterance))) score -= 2
  if (GERUND.test(contentOf(utterance)) && !statement.target?.span) score -= 2
  if (article.blocks[block]?.kind === 'headline') score -= 2
  if (words < 4) score -= 2
  // "A truce with the front" is no sentence.
  if (!(statement.propositions ?? []).some(({ by }) => !by?.[0]?.endsWith('.noun'))) score -= 2
  // Who speaks of the truce and four other things says none of them clearly.
  if (theme !== null) {
    score -= Math.min(2, utterance.points.length - 1)
    if (utterance.points[0]?.theme.name !== theme) score -= 2
  }
  // "Whom they met" has lost its subject.
  if (/^(?:who|whom|whose|which)\b/i.test(contentOf(utterance))) score -= 2
  if (
    /^(?:to|as|what|which|who|whom|whose|if|whether|how|why|for|of|in|on|at|with|["“‘'([])/i.test(
      contentOf(utterance),
    )
  )
    score -= 1
  if (words > 30) score -= 1
  if (/[.!?]\s+\p{Lu}/u.test(contentOf(utterance))) score -= 1
  if (statement.manner === 'direct' && /\b(?:i|we|you|my|our)\b/i.test(contentOf(utterance))) score -= 1
  return score
}
