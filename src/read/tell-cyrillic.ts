/**
 * Windows-1251 and KOI8-R put the Cyrillic letters on the same bytes in another order, and a short text in one reads as
 * rare letters and odd capitals in the other. Decoded rightly, most letters are small, common ones; the share of
 * these tells the two apart, and both from Western text in windows-1252.
 */
const CANDIDATES = ['windows-1251', 'koi8-r'] as const
const COMMON = new Set('оеаинтсрвлкмдпуяыьгзбчйі')
const LEAST_HIGH = 8
/** Words of Cyrillic letters only; Western text has single accented letters between ASCII ones. */
const LEAST_SHARE = 0.7

export function cyrillicEncoding(bytes: Uint8Array): (typeof CANDIDATES)[number] | null {
  const scored = CANDIDATES.map(encoding => ({ encoding, ...score(new TextDecoder(encoding).decode(bytes)) }))
  const [best, other] = scored.sort((a, b) => b.common - a.common)
  if (best === undefined || other === undefined || best.letters < LEAST_HIGH) return null
  return best.common >= LEAST_SHARE && best.common > other.common && best.joined >= LEAST_SHARE
    ? best.encoding
    : null
}

/** How many Cyrillic letters, the share of common small ones, and the share that stand beside another one. */
function score(text: string): { letters: number; common: number; joined: number } {
  let letters = 0
  let common = 0
  let joined = 0
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? ''
    if (!isCyrillic(letter)) continue
    letters++
    if (COMMON.has(letter)) common++
    if (isCyrillic(text[i - 1] ?? '') || isCyrillic(text[i + 1] ?? '')) joined++
  }
  return {
    letters,
    common: letters === 0 ? 0 : common / letters,
    joined: letters === 0 ? 0 : joined / letters,
  }
}

const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter <= '\u04ff'
