import { eld } from 'eld/extrasmall'

/** Enough to be sure of, and no more than that is looked at. */
const SAMPLE = 4_000
const LEAST_LETTERS = 40

/**
 * The language of some text.
 * @param declared what the page says, BCP 47; it stands where the words leave doubt, and where they agree its
 * region is kept ("en-GB").
 * @returns BCP 47; "und" where neither the words nor the page tell.
 */
export function identifyLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE)
  const stated = canonical(declared)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < LEAST_LETTERS) return stated ?? 'und'
  const found = eld.detect(sample)
  if (found.language === '') return stated ?? 'und'
  if (stated !== null && stated.split('-')[0] === found.language) return stated
  return found.isReliable() || stated === null ? found.language : stated
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
