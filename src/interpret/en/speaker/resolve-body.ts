import { bodyKind, isNameless, SEATS } from '../../../lexicon/en/bodies.ts'
import { type Body, findBodies } from '../names/bodies.ts'
import type { Nation } from '../names/nations.ts'
import { wordsOf } from '../names/words.ts'
import { government } from './resolve-nation.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "Norland's interior ministry", "the council", "the army of Arvia", "the Kremlin". */
export const resolveBody: SpeakerRule = scene => {
  const seat = scene.draft.sourceText.replace(/^the\s+/i, '')
  if (SEATS.has(seat)) return speaker('body.seat', seat, 'office')
  const noun = scene.head.at(-1)
  if (noun?.capital && goesOn(scene)) return null
  const named = noun ? bodyKind(noun.text) : null
  if (!noun || named === null || named === 'crowd') return null
  // "The Norland Post" is a newspaper, and "the post" a document.
  if (named === 'document' && noun.capital) return null
  const body = findBodies(scene.words, scene.cast.nations).find(found => found.end === noun.end)
  if (!body) return null
  if (body.kind === 'government' && body.nation && body.name === `Government of ${body.nation.name}`)
    return government(body.nation, 'body.government')
  return toSpeaker(body.nation ? body : completed(body, scene))
}

/** "The Foundation for Peace in the Valley", "the Review of Border Affairs": the noun does not end the name. */
function goesOn({ head, words, cast }: Scene): boolean {
  const noun = head.at(-1)
  const [link, next] = words.slice(head.length)
  if (!noun || !link?.joined || !next?.joined || !next.capital) return false
  if (/^(?:for|on)$/.test(link.text)) return true
  return (
    link.text === 'of' &&
    /^(?:organisation|document)$/.test(bodyKind(noun.text) ?? '') &&
    (cast.nations.named(next.text) ?? cast.nations.ofCapital(next.text)) === null
  )
}

/** A phrase without its land is the fuller one before it with the same noun, if one was named. */
function completed(body: Body, scene: Scene): Body {
  const { cast, draft } = scene
  const own = landInPhrase(body, scene)
  if (own) return withNation(body, own)
  const fuller = cast.bodies
    .filter(other => other.start < draft.at && other.head === body.head && other.name !== body.name)
    .filter(other => other.nation !== null || !other.bare)
    .filter(other => body.bare || sharesModifiers(body, other))
  const found = fuller.at(-1)
  if (found) return found
  const near = withNationOfParagraph(body, scene)
  const only = near.nation === null && isOfSomeLand(body) ? onlyLand(body, scene.cast) : null
  return only ? withNation(body, only) : near
}

/** "Norlandian mountain-trained forces": the land stands in the phrase, with a word between that no list has. */
function landInPhrase(body: Body, { head, cast }: Scene): Nation | null {
  const lands = head.flatMap(({ text, end }) =>
    end <= body.start ? (cast.nations.ofAdjective(text) ?? []) : [],
  )
  const [only] = lands
  return lands.length === 1 ? (only ?? null) : null
}

const withNation = (body: Body, nation: Nation): Body => ({
  ...body,
  nation,
  name: `${body.name} of ${nation.name}`,
})

/** "The government", "the army", "the defence ministry" – not "the rebel army". */
const isOfSomeLand = ({ kind, head, name }: Body): boolean =>
  (/^(?:ministry|government|state-forces)$/.test(kind) || /^(?:parliament|police)$/.test(head)) &&
  isNameless(name) &&
  !/\b(?:rebel|local|municipal|city|town|provincial|regional)\b/i.test(name)

/** The one land whose like body the article names anywhere; else the one whose officials and forces it speaks of at all. */
function onlyLand({ head }: Body, { bodies, landsOfState }: Scene['cast']): Nation | null {
  const alike = bodies.filter(other => other.head === head).map(({ nation }) => nation)
  const lands = alike.some(nation => nation !== null) ? alike : head === 'parliament' ? [] : landsOfState
  const named = new Map(lands.flatMap(nation => (nation ? [[nation.name, nation] as const] : [])))
  const [only] = [...named.values()]
  return named.size === 1 ? (only ?? null) : null
}

const sharesModifiers = (short: Body, long: Body): boolean =>
  short.name.split(' ').every(word => long.name.split(' ').includes(word))

/** "Norland denies it. The defence ministry declined to comment": the land that just spoke in the same paragraph. */
function withNationOfParagraph(body: Body, scene: Scene): Body {
  const { earlier, draft, cast } = scene
  if (!/^(?:ministry|government|state-forces|office)$/.test(body.kind)) return body
  const last = earlier.filter(({ draft: other }) => other.block === draft.block).at(-1)
  const of = last?.speaker.kind === 'government' ? last.speaker.of : null
  const nation = of ? cast.nations.named(of) : last ? null : subjectBefore(scene)
  return nation ? withNation(body, nation) : body
}

/** The land that begins the sentence before, in the same paragraph. */
function subjectBefore({ view, draft, cast }: Scene): Nation | null {
  const own = view.sentenceAt(draft.at)
  const before = own && view.sentenceAt(own.start - 1)
  if (!before || view.blockAt(before.start) !== draft.block) return null
  const first = wordsOf(view.plain.slice(before.start, before.start + 40))[0]?.text ?? ''
  return cast.nations.named(first) ?? cast.nations.ofCapital(first)
}

function toSpeaker(body: Body): Speaker {
  if (body.nation && body.name === `Government of ${body.nation.name}`)
    return government(body.nation, 'body.government')
  const of = body.nation?.name ?? null
  // "Army", "military" and "armed forces" of a land are one speaker in news.
  const aliases = of && /^(?:army|military|forces)$/.test(body.head) ? [`Armed Forces of ${of}`] : []
  return speaker('body', body.name, body.kind, { of, aliases })
}
