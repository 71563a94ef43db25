import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { type Body, findBodies } from '../names/bodies.ts'
import { mentionsWithin } from '../names/lead-mention.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** Characters back to the word that a short form takes up. */
const REACH = 3000

/** A note or statement speaks for whoever issued it; who that is, the phrase says, or the text before it. */
export const resolveDocument: SpeakerRule = scene => {
  const noun = scene.head.at(-1)?.text.toLowerCase() ?? ''
  if (bodyKind(noun) !== 'document' && bodyKind(noun.replace(/s$/, '')) !== 'document') return null
  // "The Norland Post" is a newspaper.
  if (scene.lead?.name && scene.head.at(-1)?.capital) return null
  const again = isKnown(scene) ? sameDocument(scene, noun) : null
  if (again) return again
  const within = findBodies(scene.words, scene.cast.nations).find(body => body.kind !== 'document')
  const issuer =
    ministryOfPerson(scene) ??
    (within && !isAnybody(within) ? full(within, scene) : null) ??
    namedWithin(scene) ??
    (isKnown(scene) ? (issuerBefore(scene, noun) ?? lastIssuer(scene)) : null)
  const name = issuer ? `${issuer} (${noun})` : scene.draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  return speaker('document', name, 'document', { of: issuer, aliases: issuer ? [issuer] : [] })
}

/** "A group" that is told by nothing else issues nothing under that name. */
const isAnybody = ({ name, nation }: Body): boolean =>
  nation === null &&
  !name.includes(' ') &&
  /^(?:group|agency|channel|network|company|party|force|forces|office)$/i.test(name)

/** "A district report" that spoke before, and of which nobody is known to have issued it, is "the report". */
function sameDocument({ earlier }: Scene, noun: string): Speaker | null {
  const before = earlier.filter(({ speaker }) => speaker.kind === 'document').at(-1)?.speaker
  const isSame = before?.of === null && before.name?.toLowerCase().split(' ').includes(noun)
  return before && isSame ? { ...before, by: 'interpret.en.speaker.document.again' } : null
}

/** "The note" and "its statement" go back to something; "a video" may be anybody's. */
const isKnown = ({ words }: Scene): boolean =>
  /^(?:the|this|that|its|his|her|their)$/i.test(words[0]?.text ?? '')

/** "A Blue Shield report", "a statement by Maren". */
function namedWithin({ words, head, view, speakerBy }: Scene): string | null {
  const start = words[0]?.start ?? 0
  const noun = head.at(-1)?.start ?? start
  const named = mentionsWithin(view.document.mentions, { start, end: words.at(-1)?.end ?? start }).find(
    ({ name, end, start }) =>
      name !== null &&
      (end <= noun || /\b(?:by|from|of) (?:the )?$/.test(view.plain.slice(start - 9, start))),
  )
  return named ? speakerBy(named).name : null
}

/** "The ministry" in "a statement from the ministry" is one that was named before. */
function full(body: Body, { cast, draft }: Scene): string {
  if (body.nation) return body.name
  const before = cast.bodies.filter(
    other => other.start < draft.at && other.head === body.head && other.name.length > body.name.length,
  )
  return before.at(-1)?.name ?? body.name
}

/** "A statement from his ministry": that of the minister whom the sentence names. */
function ministryOfPerson({ cast, draft, view }: Scene): string | null {
  if (!/\b(?:his|her) ministry\b/i.test(draft.sourceText)) return null
  const sentence = view.sentenceAt(draft.at)
  const minister = cast.persons.find(person =>
    person.mentions.some(({ start }) => sentence !== null && sentence.start <= start && start < sentence.end),
  )
  const office = /^(\p{L}+) minister$/iu.exec(minister?.role ?? '')?.[1]
  if (!office) return null
  return `${office.replace(/^Defence$/, 'Defense')} Ministry${minister?.of ? ` of ${minister.of}` : ''}`
}

/** "The note said" goes on with whoever was last told of with a note: a body named before the word, else the speaker. */
function issuerBefore({ earlier, view, draft, cast }: Scene, noun: string): string | null {
  const own = view.sentenceAt(draft.at)
  const at = view.plain.toLowerCase().lastIndexOf(` ${noun}`, (own?.start ?? draft.at) - 1)
  const sentence = at < 0 || draft.at - at > REACH ? null : view.sentenceAt(at)
  if (!sentence) return null
  const spoke = earlier.filter(
    ({ draft: other, speaker }) =>
      other.within === null &&
      other.at >= sentence.start &&
      other.at < sentence.end &&
      speaker.name !== null &&
      !speaker.anonymous,
  )
  const last = spoke.at(-1)?.speaker
  if (last) return last.kind === 'document' ? last.of : last.name
  const named = cast.bodies.filter(
    body => body.start >= sentence.start && body.end <= at && body.kind !== 'document',
  )
  return named.at(-1)?.name ?? null
}

function lastIssuer({ earlier, cast, draft }: Scene): string | null {
  const spoke = earlier
    .filter(
      ({ speaker }) =>
        speaker.kind !== 'person' &&
        speaker.kind !== 'unnamed' &&
        !speaker.anonymous &&
        speaker.name !== null,
    )
    .at(-1)
  const named = cast.bodies.filter(body => body.start < draft.at && body.kind === 'ministry').at(-1)
  const issuer =
    spoke?.speaker.of && spoke.speaker.kind === 'document' ? spoke.speaker.of : spoke?.speaker.name
  return named && (!spoke || named.start > (spoke.draft.source[0]?.start ?? 0))
    ? named.name
    : (issuer ?? null)
}
