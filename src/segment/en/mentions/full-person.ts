import { NAME_SUFFIXES } from '../../../lexicon/en/name-words.ts'
import type { Found } from './found.ts'

/** A name of several parts that may be a person's. */
export const isFullPerson = ({ parts, referent, thing, kind }: Found): boolean =>
  parts.length > 1 && kind === 'name' && !thing && (referent === 'person' || referent === 'unknown')

/** "Maren" of "Ilya Maren", "maren jr" of "Bo Maren, Jr.": the son is somebody else. */
export function lastPart(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return NAME_SUFFIXES.has(last) && parts.length > 1 ? `${parts.at(-2) ?? ''} ${last}` : last
}
