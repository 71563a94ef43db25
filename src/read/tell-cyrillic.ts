/**
 * Windows-1251 and KOI8 put the Cyrillic letters on the same bytes in another order and with the cases swapped. A text in
 * one reads as rare letters, small before capital, in the other: the reading whose letters are the likelier ones is the
 * right one. Single accented letters between ASCII ones are Western text, not Cyrillic.
 */
const CANDIDATES = ['windows-1251', 'koi8-r', 'koi8-u'] as const
export type CyrillicEncoding = (typeof CANDIDATES)[number]

/** Per mille of running text, Russian with room for the letters of its neighbours; whatever is not listed is rare. */
const FREQUENCY: ReadonlyMap<string, number> = new Map([
  ...pairs(
    'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
    [
      110, 85, 80, 74, 67, 63, 55, 47, 45, 44, 35, 32, 30, 28, 26, 20, 19, 17, 17, 16, 16, 14, 12, 10, 9, 7,
      6, 5, 4, 3, 3, 1, 1,
    ],
  ),
  ...pairs('іїєґўѓќјљњџ', [30, 5, 4, 1, 2, 1, 1, 5, 2, 2, 1]),
])
/** A letter or mark that Cyrillic text hardly has, per mille. */
const RARE = 0.1
const LEAST_LETTERS = 8
const LEAST_JOINED = 0.7
/** Mean natural logarithm of the frequency: right readings lie above 3.7, wrong ones and Greek or Hebrew read so below 3.45. */
const LEAST_LIKELY = 3.55
/** What a small letter before a capital one takes off, in the same logarithm. */
const ODD_CASE = 3

/** Which of the one-byte encodings makes Cyrillic words of these bytes; null where none does. */
export function cyrillicEncoding(bytes: Uint8Array): CyrillicEncoding | null {
  let best: CyrillicEncoding | null = null
  let most = LEAST_LIKELY
  for (const encoding of CANDIDATES) {
    const likely = likelihood(new TextDecoder(encoding).decode(bytes))
    if (likely > most) [best, most] = [encoding, likely]
  }
  return best
}

/** Whether a text is made of Cyrillic words that look like words. */
export const readsAsCyrillic = (text: string): boolean => likelihood(text) > LEAST_LIKELY

const NOT_ASCII = /[^\x00-\x7f«»“”„‘’–—…№\u00a0\ufffd]/g
const ODD_PAIR = /[а-яёіїєґ][А-ЯЁІЇЄҐ]/g
const JOINED = /[\u0400-\u04ff]{2,}/g

function likelihood(text: string): number {
  const signs = text.match(NOT_ASCII) ?? []
  const joined = (text.match(JOINED) ?? []).reduce((sum, run) => sum + run.length, 0)
  if (signs.length < LEAST_LETTERS || joined < LEAST_JOINED * signs.length) return -Infinity
  const sum = signs.reduce((total, sign) => total + Math.log(FREQUENCY.get(sign.toLowerCase()) ?? RARE), 0)
  const odd = text.match(ODD_PAIR)?.length ?? 0
  return (sum - ODD_CASE * odd) / signs.length
}

function pairs(letters: string, values: readonly number[]): [string, number][] {
  return [...letters].map((letter, i) => [letter, values[i] ?? RARE])
}
