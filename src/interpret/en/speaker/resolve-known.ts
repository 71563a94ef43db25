import { ADHERENTS } from '../../../lexicon/en/name-words.ts'
import type { Known } from '../names/known.ts'
import type { Word } from '../names/words.ts'
import { type Speaker, type SpeakerRule, speaker } from './types.ts'

/** Nouns that stand behind a body's name and are still that body: "Red Dawn rebels", "the Red Dawn movement". */
const STILL_IT =
  /^(?:group|movement|militia|organi[sz]ation|party|network|sect|faction|coalition|alliance|rebels|militants|insurgents|separatists|guerrillas|forces|leadership|extremists|terrorists|jihadists|newspaper|website|channel|television|agency)$/
/** "Several", "some", "suspected": not the body, but people of it. */
const SOME =
  /^(?:an?|one|two|three|four|five|some|many|several|few|most|dozens|hundreds|thousands|suspected|alleged|former|captured|armed|masked|other|another|local|pro-\S+|\d\S*)$/i
/** Words that may stand before a name and describe it: "the Islamist militant group Red Dawn". */
const DESCRIBES = /^[\p{Ll}-]+$/u

/** "The success against Red Dawn" is no word of Red Dawn's. */
export const LINKS =
  /^(?:against|over|between|among|about|after|before|into|onto|as|than|under|through|toward|towards|during|within|without|behind|beyond|or|but|like|that|is|was|are|were|has|had|have|not)$/

/** An actor that the lexicon or the user's file knows, under whichever of its names. */
export const resolveKnown: SpeakerRule = ({ head, words, view, cast }) => {
  const named = cast.known.named
  const known =
    wholeOf(words, view.plain, named) ??
    wholeOf(behindSeat(words), view.plain, named) ??
    knownIn(head, view.plain, named)
  return known && ofKnown(known, 'known')
}

/** "The Selm-based Watch", "the New York-based Watch": where it sits is no part of its name. */
const behindSeat = (words: readonly Word[]): readonly Word[] =>
  words.slice(words.findIndex(({ text }) => /-(?:based|run|backed|led)$/.test(text)) + 1)

type LookUp = (words: string) => Known | null

/** "Committee of the Red Cross": a name may go on where a head ends. */
const wholeOf = (words: readonly Word[], plain: string, named: LookUp): Known | null =>
  named(textOf(words, plain))

function knownIn(head: readonly Word[], plain: string, named: LookUp): Known | null {
  if (head.some(word => SOME.test(word.text))) return named(textOf(head, plain))
  let end = head.length
  for (let i = 0; i < 3 && end > 0; i++, end--) {
    for (let from = 0; from < end; from++) {
      const known = named(textOf(head.slice(from, end), plain))
      if (known) return head.slice(0, from).every(describes) && !endsAsPerson(head, from) ? known : null
    }
    if (!STILL_IT.test(head[end - 1]?.text.toLowerCase() ?? '')) return null
  }
  return null
}

const textOf = (words: readonly Word[], plain: string): string =>
  plain.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ')

const describes = (word: Word): boolean =>
  !word.possessive &&
  ((DESCRIBES.test(word.text) && !LINKS.test(word.text)) ||
    ADHERENTS.has(word.text.toLowerCase()) ||
    /^The$/.test(word.text))

/** "Spokesman Red Dawn" is a telegram; "the leader Red Dawn" is nobody's name: a person before it means that person. */
const endsAsPerson = (head: readonly Word[], from: number): boolean =>
  /^(?:spokes\w+|leader|chief|commander|fighter|militant|member|official)$/.test(head[from - 1]?.text ?? '')

export const ofKnown = ({ id, name, kind, aliases }: Known, by: string): Speaker =>
  speaker(by, name, kind, { aliases, known: id })
