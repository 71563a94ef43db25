import type { Article, GivenMetadata, Original } from '../../model/index.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'

/** One place where an original was found. */
export interface Source {
  readonly uri: string
  readonly given: GivenMetadata
  /** Whether reading it there gave an article. */
  readonly readable: boolean
}

/**
 * Which of several places of the same bytes speaks for them: one that they could be read from, then the one that people
 * said most about, then the first in code-unit order. So it does not matter which came first.
 */
export function speakingSource(sources: readonly Source[]): Source | null {
  return [...sources].sort(bySpeaking)[0] ?? null
}

const bySpeaking = (a: Source, b: Source): number =>
  Number(b.readable) - Number(a.readable) ||
  Object.keys(b.given).length - Object.keys(a.given).length ||
  (a.uri < b.uri ? -1 : Number(a.uri > b.uri))

export const sourcesOf = (reader: Reader, sha256: string): readonly Source[] =>
  reader.all('SELECT uri, given, readable FROM source WHERE sha256 = ? ORDER BY uri', sha256).map(row => ({
    uri: textOf(row, 'uri'),
    given: recordOf<GivenMetadata>(row, 'given'),
    readable: numberOf(row, 'readable') === 1,
  }))

export function putSource(writer: Writer, sha256: string, batch: string, source: Source): void {
  writer.run(
    `INSERT INTO source (sha256, uri, given, readable, batch) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET given = excluded.given, readable = excluded.readable, batch = excluded.batch`,
    sha256,
    source.uri,
    givenText(source.given),
    Number(source.readable),
    batch,
  )
}

/** Fields in one order and without gaps, so that the same words said of a file are the same text. */
export const givenText = (given: GivenMetadata): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(given)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )

export const sourceOf = (original: Original, readable: boolean): Source => ({
  uri: original.uri,
  given: JSON.parse(givenText(original.given)) as GivenMetadata,
  readable,
})

/** The article under all the places that it was found in. */
export function withPlaces(article: Article, sources: readonly Source[]): Article {
  const uris = sources.map(({ uri }) => uri).sort()
  return { ...article, uri: uris[0] ?? article.uri, uris }
}
