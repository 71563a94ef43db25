import { hash } from 'node:crypto'

/**
 * An id made of what makes the record itself, so that the same input gives the same id on any machine: a prefix
 * that names the type ("st", "cl") and the first 16 hex digits of a SHA-256 over the parts.
 */
export function recordId(prefix: string, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}-${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`
}

/** SHA-256 of an original's bytes, hex: the name it is kept under. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes)

/** An article's id: the same bytes are one article. */
export const articleId = (sha256Hex: string): string => `ar-${sha256Hex.slice(0, 16)}`
