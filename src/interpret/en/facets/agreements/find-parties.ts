import { SIGNED } from '../../../../lexicon/en/facets-agreements.ts'
import type { Actor, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import { holderBefore } from '../control/find-holder.ts'
import { canHold, forceOf } from '../control/party.ts'
import type { VoiceAt } from '../voice-at.ts'
import type { Mention } from './find-mentions.ts'

/** Who has made it, as far as the words beside it tell: actor ids, else their words. What a report doubts is named all the same. */
export function findParties(
  view: View,
  mentions: readonly Mention[],
  joint: readonly Statement[],
  actors: readonly Actor[],
  voiceAt: VoiceAt,
): string[] {
  const found = new Set<string>()
  for (const mention of mentions) {
    for (const party of behind(mention, actors)) found.add(party)
    const signer = signerOf(view, mention, actors, voiceAt)
    if (signer) found.add(signer)
  }
  for (const statement of joint) {
    const speaker = actors.find(({ id }) => id === statement.speaker)
    if (speaker && canHold(speaker)) found.add(speaker.id)
    for (const { text } of statement.source?.spans ?? [])
      for (const party of text.split(/,| and /)) {
        const one = forceOf(party, actors)
        if (one?.actor) found.add(one.actor)
      }
  }
  return withoutCommonNouns([...found], actors)
}

/** "The militants" and "the group" are the armed group that is named. */
function withoutCommonNouns(parties: readonly string[], actors: readonly Actor[]): string[] {
  const isNamed = parties.some(party => actors.find(({ id }) => id === party)?.kind === 'armed-group')
  return parties.filter(
    party =>
      !(
        isNamed &&
        /^(?:\p{L}+ ){0,3}(?:militants|group|rebels|insurgents|fighters|sect|extremists|movement)$/u.test(
          party,
        ) &&
        !actors.some(({ id }) => id === party)
      ),
  )
}

/** "… with the rebels", "… between Norland and Arvia". */
function behind({ words }: Mention, actors: readonly Actor[]): string[] {
  const match = / (with|between) (.+)$/u.exec(words)
  const names = match?.[1] === 'between' ? (match[2] ?? '').split(/ and |, /) : [match?.[2] ?? '']
  return names.flatMap(name => {
    const bare = name.replace(/^(?:the|its|their) /i, '').trim()
    if (bare === '' || /^(?:two|three|both|parties|sides|nations|countries)(?!\p{L})/iu.test(bare)) return []
    const one = forceOf(bare, actors) ?? lastNamed(bare, actors)
    if (one) return [one.actor ?? one.name]
    return /\p{L}{3,}/u.test(bare) ? [bare] : []
  })
}

/** "Islamist militants Red Dawn" is Red Dawn. */
function lastNamed(words: string, actors: readonly Actor[]): ReturnType<typeof forceOf> {
  const parts = words.split(' ')
  for (let from = 1; from < parts.length; from++) {
    const found = forceOf(parts.slice(from).join(' '), actors)
    if (found?.actor) return found
  }
  return null
}

/** "Norland signed the accord", "its army announced a truce with": the subject of the verb before it. */
function signerOf(view: View, mention: Mention, actors: readonly Actor[], voiceAt: VoiceAt): string | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end) return null
  const before = view.plain.slice(Math.max(sentence.start, mention.start - 160), mention.start)
  const verb = SIGN_BEFORE.exec(before)
  if (!verb || !SIGNED.test(verb[0])) return null
  const at = mention.start - before.length + verb.index
  return holderBefore(view, before.slice(0, verb.index), at, actors, voiceAt(mention))?.actor ?? null
}

const SIGN_BEFORE =
  /(?<!\p{L})(?:sign(?:ed|s)?|reach(?:ed)?|struck|concluded|agreed to|agreed on|agree to|made|announced|declared|entered into|worked out|negotiated) $/iu
