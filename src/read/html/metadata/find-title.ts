import { textOf } from './json-ld.ts'
import { metaOf, type Sources } from './sources.ts'

const SEPARATOR = /\s+[|\-–—·•:»«]+\s+|\s*\|\s*|\s+::\s+/u

/** The titles that the head states, the most careful first, each without the outlet's name where it stands at an end. */
export function statedTitles(
  { page, data }: Pick<Sources, 'page' | 'data'>,
  outlet: string | null,
): readonly string[] {
  const whole = [
    textOf(data, 'headline'),
    metaOf(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
    page.head.title,
  ]
    .map(title => decoded(title))
    .filter(title => title !== '')
    .map(title => withoutOutlet(title, outlet))
  return outlet ? whole : [...whole, ...partsOf(page.head.title)]
}

/** Where the outlet is unknown, the parts between bars and colons that could be the headline. */
const partsOf = (title: string | null): readonly string[] => {
  const parts = decoded(title).split(SEPARATOR)
  return parts.length < 2 ? [] : parts.filter(part => part.split(' ').length >= 4)
}

/** The headline as it is read on the page; else the first stated title. */
export function findTitle(sources: Sources, titles: readonly string[]): string | null {
  return sources.headline ?? titles[0] ?? null
}

/** Cuts "… | Outlet" and "Outlet: …"; parts that are not the outlet's name stay, for they may be the headline's own. */
export function withoutOutlet(title: string, outlet: string | null): string {
  if (!outlet) return title
  const name = bare(outlet)
  const parts = title.split(SEPARATOR)
  if (parts.length < 2 || name === '') return title
  const isOutlet = (part: string | undefined): boolean => part !== undefined && sameName(bare(part), name)
  if (isOutlet(parts.at(-1))) return cutBefore(title, parts.at(-1) ?? '')
  if (isOutlet(parts[0])) return title.slice(title.indexOf(parts[1] ?? '', parts[0]?.length ?? 0)).trim()
  return title
}

const cutBefore = (title: string, tail: string): string =>
  title.slice(0, title.lastIndexOf(tail)).replace(/[\s|\-–—·•:»«]+$/u, '')

const sameName = (a: string, b: string): boolean =>
  a === b || (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)))

const bare = (name: string): string =>
  name.toLowerCase().replace(/^the\s+|\.(?:com|org|net|co\.uk)\b|[^\p{L}\p{N}]/gu, '')

/** Structured data hold entities although JSON needs none: "Minister&#8217;s" stood in a title. */
const decoded = (title: string | null): string =>
  (title ?? '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => codePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|rsquo);/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/<[^<>]{1,40}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const codePoint = (code: number): string => (code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ')
