import { type Actor, byPosition, overlaps, type Range, recordId } from '../../model/index.ts'
import type { Draft } from './draft.ts'
import type { Nations } from './names/nations.ts'
import type { Speaker } from './speaker/index.ts'
import { government } from './speaker/resolve-nation.ts'
import type { View } from './view.ts'

/** The id that the same name has in every article; an unnamed source belongs to its article. */
export function actorId(who: Speaker, article: string): string | null {
  if (who.name === null) return null
  const key = keyOf(who.name)
  return who.anonymous || who.kind === 'unnamed'
    ? recordId('act', 'unnamed', article, key)
    : recordId('act', who.kind, key)
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
  nations: Nations,
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
  for (const who of others) add(who, [])
  // Whoever speaks for a land brings its government along: it is the party that he speaks for.
  for (const who of [...speakers, ...others]) {
    const nation = who.of === null ? null : nations.named(who.of)
    if (nation) add(government(nation, 'affiliation'), [])
  }
  return [...byId]
    .map(([id, { who, sources }]) => toActor(view, id, who, sources))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const richness = (who: Speaker): number => who.aliases.length + (who.role ? 2 : 0) + (who.of ? 1 : 0)

function toActor(view: View, id: string, who: Speaker, sources: readonly Range[]): Actor {
  const name = who.name ?? ''
  const of = who.of !== null && who.of !== name ? who.of : null
  return {
    type: 'actor',
    id,
    name,
    kind: who.anonymous ? 'unnamed' : who.kind,
    role: who.role,
    affiliation: of === null ? null : recordId('act', 'government', keyOf(`Government of ${of}`)),
    aliases: who.aliases.filter(alias => alias !== name),
    mentions: mentionsOf(view, who.kind === 'government' ? [] : [name, ...who.aliases], sources),
    by: [who.by],
    confidence: who.anonymous ? 0.9 : 0.8,
  }
}

/**
 * Where the name or one of its other forms stands in the blocks, with the source phrases that were led back to it.
 * Of a government only the latter: most "Norland"s of a text are the land and not its rulers.
 */
function mentionsOf(view: View, names: readonly string[], sources: readonly Range[]): Actor['mentions'] {
  const forms = [...new Set(names)].filter(name => /^\p{Lu}/u.test(name)).sort((a, b) => b.length - a.length)
  const found: Range[] = dedupe(sources.map(({ start, end }) => ({ start, end })))
  if (forms.length > 0) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{N}-])`,
      'gu',
    )
    for (const block of view.blocks)
      for (const match of view.text.slice(block.start, block.end).matchAll(pattern)) {
        const range = { start: block.start + match.index, end: block.start + match.index + match[0].length }
        if (!found.some(other => overlaps(other, range))) found.push(range)
      }
  }
  return found.sort(byPosition).map(({ start, end }) => ({ article: view.article.id, start, end }))
}

const dedupe = (ranges: readonly Range[]): Range[] => [
  ...new Map(ranges.map(range => [`${range.start}-${range.end}`, range])).values(),
]

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
