import { isNameless, SEATS } from '../../lexicon/en/bodies.ts'
import { type Actor, byPosition, overlaps, type Range, recordId } from '../../model/index.ts'
import type { Draft } from './draft.ts'
import { bearersOf } from './names/bearers-of.ts'
import type { Cast } from './names/cast.ts'
import type { Speaker } from './speaker/index.ts'
import { ofKnown } from './speaker/resolve-known.ts'
import { government } from './speaker/resolve-nation.ts'
import { speaker } from './speaker/types.ts'
import type { View } from './view.ts'

/** The id that the same name has in every article; an unnamed source, and a council without a name of its own, belong to their article. */
export function actorId(who: Speaker, article: string): string | null {
  if (who.name === null) return null
  if (who.known !== undefined) return recordId('act', 'known', who.known)
  const key = keyOf(who.name)
  if (who.anonymous || who.kind === 'unnamed') return recordId('act', 'unnamed', article, key)
  return isNameless(who.name) ? recordId('act', who.kind, article, key) : recordId('act', who.kind, key)
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One record for everyone who speaks or is spoken to, with where the article mentions them. */
export function findActors(
  view: View,
  cast: Cast,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  others: readonly Speaker[],
): Actor[] {
  const byId = new Map<string, { who: Speaker; sources: Range[] }>()
  const add = (who: Speaker, sources: readonly Range[]): void => {
    const id = actorId(who, view.article.id)
    if (id === null) return
    const known = byId.get(id)
    if (known) {
      known.sources.push(...sources)
      if (richness(who) > richness(known.who)) known.who = who
    } else byId.set(id, { who, sources: [...sources] })
  }
  speakers.forEach((who, i) => {
    add(who, drafts[i]?.source ?? [])
  })
  for (const who of [...others, ...partiesSpokenOf(drafts, cast)]) add(who, [])
  // Whoever speaks for a land brings its government along: it is the party that he speaks for.
  for (const who of [...speakers, ...others]) {
    const body = who.of === null ? null : bodyNamed(who.of, cast)
    if (body) add(body, [])
  }
  return [...byId]
    .map(([id, { who, sources }]) => toActor(view, cast, id, who, sources))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const richness = (who: Speaker): number => who.aliases.length + (who.role ? 2 : 0) + (who.of ? 1 : 0)

function toActor(view: View, cast: Cast, id: string, who: Speaker, sources: readonly Range[]): Actor {
  const name = who.name ?? ''
  const of = who.of !== null && who.kind !== 'government' ? bodyNamed(who.of, cast) : null
  return {
    type: 'actor',
    id,
    name,
    kind: who.anonymous ? 'unnamed' : who.kind,
    role: who.role,
    affiliation: of && actorId(of, view.article.id),
    aliases: who.aliases.filter(alias => alias !== name),
    mentions: mentionsOf(view, who, sources),
    by: [who.by],
    confidence: who.anonymous ? 0.9 : 0.8,
  }
}

/** Lands and armed groups that statements speak of: those who never speak themselves are parties too. */
function partiesSpokenOf(drafts: readonly Draft[], cast: Cast): Speaker[] {
  const contents = drafts.map(draft => draft.contentText).join('\n')
  const words = new Set(
    contents.match(/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*)?/gu)?.flatMap(run => [run, ...run.split(' ')]),
  )
  const nations = [...words].map(bareWord).flatMap(word => {
    const nation = cast.nations.named(word) ?? cast.nations.ofAdjective(word) ?? cast.nations.ofCapital(word)
    return nation && bearersOf(word, cast.persons).length === 0 ? [nation] : []
  })
  const groups = cast.groups.filter(name => contents.includes(name))
  return [
    ...nations.map(nation => government(nation, 'spoken-of')),
    ...groups.map(name => groupNamed(name, cast, 'spoken-of')),
  ]
}

function groupNamed(name: string, cast: Cast, by: string): Speaker {
  const known = cast.known.named(name)
  return known ? ofKnown(known, by) : speaker(by, name, 'armed-group')
}

const bareWord = (word: string): string => word.replace(/['’]s?$/, '')

/** A land, a known actor or an armed group that somebody speaks for; other bodies are not looked up yet. */
function bodyNamed(name: string, cast: Cast): Speaker | null {
  const nation = cast.nations.named(name)
  if (nation) return government(nation, 'affiliation')
  const known = cast.known.named(name)
  if (known) return ofKnown(known, 'affiliation')
  if (SEATS.has(name)) return speaker('affiliation', name, 'office')
  return cast.groupNames.includes(name) ? speaker('affiliation', name, 'armed-group') : null
}

/**
 * Where a person's chain has its mentions; of all others, where the name or one of its other forms stands in the blocks – each with the
 * source phrases that were led back to it. Of a government only the latter: most "Norland"s of a text are the land and
 * not its rulers.
 */
function mentionsOf(view: View, who: Speaker, sources: readonly Range[]): Actor['mentions'] {
  const places =
    who.chain === null ? formsOf(who).flatMap(form => placesOf(view, form)) : placesOfChain(view, who.chain)
  const found: Range[] = dedupe(sources.map(({ start, end }) => ({ start, end })))
  for (const range of places) if (!found.some(other => overlaps(other, range))) found.push(range)
  return found.sort(byPosition).map(({ start, end }) => ({ article: view.article.id, start, end }))
}

/** The longest first: "Selm Council" before the "Council" in it. */
const formsOf = ({ kind, name, aliases }: Speaker): string[] =>
  kind === 'government'
    ? []
    : [...new Set([name ?? '', ...aliases])]
        .filter(form => /^\p{Lu}/u.test(form))
        .sort((a, b) => b.length - a.length)

const placesOfChain = ({ document }: View, chain: number): Range[] =>
  (document.chains[chain]?.mentions ?? []).flatMap(i => document.mentions[i] ?? [])

const WORD_CHARACTER = /[\p{L}\p{N}-]/u

/** Where a form stands as words of their own. Searched for as it is: an expression over all forms took a third of the whole analysis. */
function placesOf({ text, blocks }: View, form: string): Range[] {
  const places: Range[] = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length
    const free = !WORD_CHARACTER.test(text[start - 1] ?? ' ') && !WORD_CHARACTER.test(text[end] ?? ' ')
    if (free && blocks.some(block => block.start <= start && end <= block.end)) places.push({ start, end })
  }
  return places
}

const dedupe = (ranges: readonly Range[]): Range[] => [
  ...new Map(ranges.map(range => [`${range.start}-${range.end}`, range])).values(),
]
