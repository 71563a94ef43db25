import type { Found, Page } from './found.ts'
import { isAccident } from './page.ts'

/**
 * Cuts off what stands before a name only because it has a capital too: "Selmer Bo Adan" where the article has "Bo
 * Adan", "See Maren" at a sentence's beginning where it has "Maren".
 */
export function trimNames(page: Page, found: Found[]): void {
  const names = new Set<string>()
  const alone = new Set<string>()
  for (const { parts, kind, thing } of found) {
    if (kind !== 'name' || thing) continue
    if (parts.length > 1) names.add(parts.join(' '))
    if (parts.length === 1 && parts[0] !== undefined) alone.add(parts[0])
  }
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]
    if (mention === undefined || mention.name === null || mention.role !== null || mention.kind !== 'name')
      continue
    if (mention.referent !== 'unknown' || mention.parts.length < 2) continue
    const cut = cutOf(page, mention, names, alone)
    if (cut > 0) found[i] = shortened(mention, cut)
  }
}

function cutOf(
  page: Page,
  { parts, name, sentence }: Found,
  names: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): number {
  if (name === null || name[1] - name[0] !== parts.length) return 0
  for (let cut = 1; cut < parts.length - 1; cut++) if (names.has(parts.slice(cut).join(' '))) return cut
  const first = page.words[name[0]]
  const begins = isAccident(page.tokens, page.words, name[0], page.sentences[sentence]?.tokens[0] ?? 0)
  const isVerb = first !== undefined && first.first === null && (first.verb || first.cls !== null)
  return begins && isVerb && alone.has(parts[1] ?? '') ? 1 : 0
}

function shortened(mention: Found, cut: number): Found {
  const [from, end] = mention.name ?? [mention.first, mention.end]
  const parts = mention.parts.slice(cut)
  return {
    ...mention,
    first: mention.first < from ? mention.first : from + cut,
    name: [from + cut, end],
    parts,
  }
}
