import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

type Detector = Pick<typeof import('eld/extrasmall').eld, 'detect'>

/**
 * The detector looks at some 350 bytes from where it begins: several looks keep a report that opens with a foreign
 * quotation from being taken for a foreign one.
 */
const LOOKS = 5
const LOOK = 600
const LEAST_LETTERS = 40

/**
 * The language of some text.
 * @param declared what the page says, BCP 47; it stands where the words leave doubt, and where they agree its
 * region is kept ("en-GB").
 * @returns BCP 47; "und" where neither the words nor the page tell.
 */
export function identifyLanguage(text: string, declared: string | null): string {
  const stated = canonical(declared)
  const looks = looksAt(text).filter(look => (look.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS)
  const votes = new Map<string, { count: number; reliable: boolean }>()
  for (const look of looks) {
    const found = detector().detect(look)
    if (found.language === '') continue
    const { count, reliable } = votes.get(found.language) ?? { count: 0, reliable: false }
    votes.set(found.language, { count: count + 1, reliable: reliable || found.isReliable() })
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b.count - a.count)
  if (first === undefined) return stated ?? 'und'
  const [language, { count, reliable }] = first
  if (stated?.split('-')[0] === language) return stated ?? language
  const sure = reliable && count > (second?.[1].count ?? 0)
  return sure || stated === null ? language : stated
}

/** Stretches evenly spread over a text; all of a short one. */
function looksAt(text: string): readonly string[] {
  if (text.length <= LOOK) return [text]
  const count = Math.min(LOOKS, Math.ceil(text.length / LOOK))
  const step = (text.length - LOOK) / (count - 1)
  return Array.from({ length: count }, (_, i) => wordsFrom(text, Math.floor(i * step)))
}

function wordsFrom(text: string, start: number): string {
  const look = text.slice(start, start + LOOK)
  return start === 0 ? look : look.slice(look.search(/\s|$/))
}

let loaded: Detector | null = null

/**
 * Loaded when it is first asked: its tables take 0.16 s and some 100 MB, which nobody pays who says the language.
 * It is an ES module, and reading is synchronous, hence the detour over its path.
 */
function detector(): Detector {
  if (loaded === null) {
    const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
    const { eld }: { eld: Detector } = createRequire(import.meta.url)(path)
    loaded = eld
  }
  return loaded
}

/** "en_gb" and "EN-gb" are "en-GB"; what is no language tag is none. */
export function canonical(tag: string | null): string | null {
  if (tag === null) return null
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
