import { readFile, stat } from 'node:fs/promises'
import type { GivenMetadata } from '../model/index.ts'
import { decode } from './decode.ts'
import { parseGiven } from './given.ts'
import type { Problem } from './layer.ts'
import { withoutPath } from './without-path.ts'

/** `report.txt` may have `report.txt.meta.json` or `report.meta.json` beside it. */
export const SIDECAR = /\.meta\.json$/i

export async function readSidecar(
  path: string,
): Promise<{ given: GivenMetadata; problems: readonly Problem[] } | null> {
  for (const candidate of [`${path}.meta.json`, `${path.replace(/\.[^./\\]*$/, '')}.meta.json`]) {
    let text: string
    try {
      // A pipe of that name would keep the reader waiting for ever.
      const stats = await stat(candidate)
      if (!stats.isFile()) return broken(candidate, 'it is not a file')
      if (stats.size > MOST_BYTES) return broken(candidate, 'it is too large to be one')
      text = decode(await readFile(candidate)).text
    } catch (error) {
      if (isMissing(error)) continue
      return broken(candidate, withoutPath(error))
    }
    return parseSidecar(text, candidate)
  }
  return null
}

/** Six short values; a megabyte of them is some other file of that name. */
const MOST_BYTES = 2 ** 20

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

function parseSidecar(text: string, path: string): { given: GivenMetadata; problems: readonly Problem[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return broken(path, error instanceof Error ? error.message : String(error))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return broken(path, 'it holds no JSON object')
  return parseGiven(value as Readonly<Record<string, unknown>>, nameOf(path))
}

const broken = (path: string, reason: string): { given: GivenMetadata; problems: readonly Problem[] } => ({
  given: {},
  problems: [
    {
      rule: 'sidecar-broken',
      reason: `${nameOf(path)}: ${reason}`,
      remedy: 'Mend it – {"outlet": "…", "published": "2031-05-03"} – and ingest again.',
    },
  ],
})
