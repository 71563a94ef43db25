import { documentOf } from '../article.ts'

/** Each chain of more than one mention, as the words of its mentions. */
export function chainsOf(...paragraphs: readonly string[]): string[][] {
  const { text, mentions, chains } = documentOf(...paragraphs)
  return chains
    .map(chain => chain.mentions.map(i => text.slice(mentions[i]?.start, mentions[i]?.end)))
    .filter(words => words.length > 1)
}

/** The chain that a mention with these words stands in, as words; null where it stands in none. `which` counts from 0. */
export function chainWith(words: string, paragraphs: readonly string[], which = 0): string[] | null {
  const { text, mentions, chains } = documentOf(...paragraphs)
  const found = mentions.filter(({ start, end }) => text.slice(start, end) === words)[which]
  if (found === undefined) throw new Error(`no mention of ${words}`)
  if (found.chain === null) return null
  return chains[found.chain]?.mentions.map(i => text.slice(mentions[i]?.start, mentions[i]?.end)) ?? []
}

/** The fullest names of the chains that stay candidates for a mention with these words. */
export function candidatesOf(words: string, paragraphs: readonly string[], which = 0): string[] {
  const { text, mentions, chains } = documentOf(...paragraphs)
  const found = mentions.filter(({ start, end }) => text.slice(start, end) === words)[which]
  if (found === undefined) throw new Error(`no mention of ${words}`)
  return found.candidates.map(chain => {
    const representative = mentions[chains[chain]?.representative ?? -1]
    return text.slice(representative?.start, representative?.end)
  })
}

/** Mentions as their words with what they are found to be. */
export function mentionsOf(...paragraphs: readonly string[]) {
  const { text, mentions, tokens } = documentOf(...paragraphs)
  return mentions.map(({ start, end, head, name, kind, referent, gender, number, role }) => ({
    words: text.slice(start, end),
    head: text.slice(tokens[head]?.start, tokens[head]?.end),
    name: name === null ? null : text.slice(tokens[name[0]]?.start, tokens[name[1] - 1]?.end),
    kind,
    referent,
    gender,
    number,
    role,
  }))
}
