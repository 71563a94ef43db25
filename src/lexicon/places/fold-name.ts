/** A name without marks, case and points, hyphens as spaces: "Al-Ḥudaydah" is "al hudaydah", "Kamensk-Ust" is "kamensk ust". */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(LETTERS, letter => LETTER[letter] ?? letter)
    .replace(/[\p{M}'’‘ʼʻ`ʾʿ"´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Letters that carry their mark inside. */
const LETTER: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
}
const LETTERS = /[ıłøđðþßæœə]/g

/**
 * One spelling for the ways in which one script is written in another, in this order: "Al Ḩudaydah", "Hudaydah" and
 * "el-Hudayda" are one; so are "Slavyansk" and "Slaviansk", "Khaleb" and "Haleb". Vowels that differ ("Hodeida") are
 * left to the gazetteer's own alternatives: folded too, too many towns of one land would fall together. The file of
 * places is sorted by what comes out: a change here needs scripts/build-gazetteer.ts.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|as|ad|ar|az|an|at|ash|ed|es|ez|er) (?=\p{L}{3})/u, ''],
  [/^saint /, 'st '],
  [/^mount /, 'mt '],
  [/\bsankt /, 'st '],
  [/tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/sch|sz/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[^aeiouy])[ij]y\b|yy\b|iy\b|ij\b|ii\b|yj\b/g, 'i'],
  [/y/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=[aeiou])h\b/g, ''],
]

/** The key under which the gazetteer keeps a name. */
export const looseKey = (name: string): string =>
  FOLDS.reduce((key, [pattern, by]) => key.replace(pattern, by), plainName(name))

/** What only says which kind of land a name is: "Donetsk Oblast", "Muhafazat Halab", "State of Borno". */
const GENERIC_BEHIND =
  /[ -](?:oblast|governorate|province|region|state|district|county|raion|prefecture|department|voivodeship|municipality|krai|kray|republic|division|territory|parish|shire|woreda|zone|local government area|lga|city|rayon|shi|kommun|okrug|tumani|judet|pagasts|sheng|velayat|wilayah|autonomous region|autonomous oblast)$/iu
const GENERIC_BEFORE =
  /^(?:muhafazat|wilayat|wilaya de|wilaya d[’']|provincia de|province of|provincia di|departamento de|department of|departement de|région de|region of|state of|estado de|republic of|oblast|raion|rayon|municipio de|comunidad de|gouvernorat de|gobernación de|distrito de|district of|autonomous republic of) */iu

/** A region's name without the word for its kind; null where there is none. */
export function bareRegion(name: string): string | null {
  const bare = name.replace(GENERIC_BEHIND, '').replace(GENERIC_BEFORE, '')
  return bare === name || bare.length < 3 ? null : bare
}

/** "Newcastle upon Tyne" is Newcastle to whoever lives near; null for a name without such an end. */
export const headOfName = (name: string): string | null =>
  /^(.{4,}?)[ -](?:upon|on|am|an der|sur|bei|na|nad|im|sul|sur-le)[ -]\p{L}/iu.exec(name)?.[1] ?? null
