import { BREACH, COMMITS } from '../../../../lexicon/en/facets-agreements.ts'
import { type Agreement, type Range, recordId, type Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import type { Toponym } from '../places/find-places.ts'
import type { VoiceAt } from '../voice-at.ts'
import { findMentions, type Mention } from './find-mentions.ts'

/**
 * The agreements of an article: one for each name, and one for all that is only called "the deal" or "a ceasefire".
 * Where a name has been given, the short forms are taken for the name before them. Linear in the text.
 */
export function findAgreements(view: View, toponyms: readonly Toponym[], voiceAt: VoiceAt): Agreement[] {
  const groups = new Map<string, Mention[]>()
  const towns = new Set(toponyms.filter(({ use }) => use === 'locative').map(({ name }) => name))
  const mentions = findMentions(view, towns)
  const only = mentions.find(({ name }) => name !== null)?.name ?? null
  let latest = only
  for (const mention of mentions) {
    latest = mention.name ?? latest
    const key = keyOf(mention.name ?? latest)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map(group => toAgreement(view, toponyms, voiceAt, group))
}

const keyOf = (name: string | null): string => (name ?? '').toLowerCase().replace(/s$/, '')

function toAgreement(
  view: View,
  toponyms: readonly Toponym[],
  voiceAt: VoiceAt,
  mentions: readonly Mention[],
): Agreement {
  const named = mentions.find(({ name }) => name !== null)
  const longest = [...mentions].sort((a, b) => b.words.length - a.words.length)[0]
  const name = named?.name ?? longest?.words.replace(/^(?:the|an?|this|that|any|no|its|their) /i, '') ?? ''
  return {
    type: 'agreement',
    id: idOf(view, named, mentions),
    name,
    date: null,
    place: placeOf(mentions, toponyms),
    parties: [],
    mentions: mentions.map(({ start, end }) => ({ article: view.article.id, start, end })),
    commitments: mentions.flatMap(mention => commitmentOf(view, mention) ?? []),
    breaches: breachesOf(view, mentions, voiceAt),
    by: ['interpret.en.facets.agreements'],
    confidence: named ? 0.85 : 0.6,
  }
}

/** An agreement named after a place or people is the same one in every article; "the Peace Agreement" is this article's. */
const idOf = (view: View, named: Mention | undefined, mentions: readonly Mention[]): string =>
  named?.name && !GENERAL_NAME.test(named.name)
    ? recordId('ag', keyOf(named.name))
    : recordId('ag', view.article.id, mentions[0]?.start ?? 0)

const GENERAL_NAME =
  /^(?:(?:peace|comprehensive|final|national|general|ceasefire|cease-fire|joint|framework|truce|political|association|partnership|trade|free|nuclear|security) )*\S+$/i

/** The town in its own name: "Serin Accord". */
function placeOf(mentions: readonly Mention[], toponyms: readonly Toponym[]): string | null {
  const named = mentions.find(mention => mention.name !== null)
  const inside = named && toponyms.find(({ start, end }) => named.start <= start && end <= named.end)
  const known = inside && toponyms.some(({ name, use }) => name === inside.name && use === 'locative')
  return known ? inside.name : null
}

/** What the sentence says the agreement lays down: from behind "provides for" to the sentence's end. */
function commitmentOf(view: View, mention: Mention): Agreement['commitments'][number] | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end) return null
  const match = COMMITS.exec(view.plain.slice(mention.end, Math.min(sentence.end, mention.end + 40)))
  if (!match || /[.;"“”]/.test(view.plain.slice(mention.end, mention.end + match.index))) return null
  const start = mention.end + match.index + match[0].length + 1
  const end =
    start +
    view.plain
      .slice(start, sentence.end)
      .trimEnd()
      .replace(/[.,;:"”'’]+$/, '').length
  return start < end ? { article: view.article.id, start, end, text: view.text.slice(start, end) } : null
}

/** Who says that it was broken. A denial or a condition says nothing of the kind; the narrator's voice has no statement. */
function breachesOf(
  view: View,
  mentions: readonly Mention[],
  voiceAt: VoiceAt,
): Agreement['breaches'][number][] {
  const found = new Map<string, Agreement['breaches'][number]>()
  for (const mention of mentions) {
    const word = breachBeside(view, mention)
    if (!word) continue
    const voice = voiceAt(word)
    if (voice?.act === 'deny') continue
    found.set(voice?.id ?? `${word.start}`, {
      statement: voice?.id ?? null,
      article: view.article.id,
      by: voice?.speaker ?? null,
      against: againstOf(voice),
    })
  }
  return [...found.values()]
}

const againstOf = (voice: Statement | null): string | null =>
  voice?.act === 'accuse' ? (voice.target?.actor ?? null) : null

const NOT_SO = /\b(?:not|never|n't|if|would|without|no|nobody|denied)\b[^,.;]{0,30}$/i

/** "broke the accord", "in violation of the truce", "the truce was violated": in one clause with the mention. */
function breachBeside(view: View, mention: Mention): Range | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end) return null
  const from = Math.max(sentence.start, mention.start - 60)
  const before = /[^,.;:]*$/.exec(view.plain.slice(from, mention.start))?.[0] ?? ''
  const after =
    /^[^,.;:]*/.exec(view.plain.slice(mention.end, Math.min(sentence.end, mention.end + 40)))?.[0] ?? ''
  for (const [text, start] of [
    [before, mention.start - before.length],
    [after, mention.end],
  ] as const) {
    const match = BREACH.exec(text)
    if (match && !NOT_SO.test(view.plain.slice(from, start + match.index)))
      return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}
