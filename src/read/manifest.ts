import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { GivenMetadata, Note } from '../model/index.ts'
import { parseGiven } from './given.ts'
import { makeNote } from './make-note.ts'

export const MANIFEST_NAME = 'manifest.csv'

export interface Manifest {
  /** By file, relative to the folder that the manifest is for, with forward slashes. */
  readonly rows: ReadonlyMap<string, GivenMetadata>
  readonly notes: readonly Note[]
}

/**
 * A table with a row a file: file, title, outlet, agency, published, url, language. What is wrong in it is told by line;
 * the files are read all the same.
 * @param path of the table; `uri` is how notes name it.
 */
export async function readManifest(path: string, uri: string): Promise<Manifest> {
  let table: readonly {
    readonly record: Readonly<Record<string, string>>
    readonly info: { readonly lines: number }
  }[]
  try {
    table = parse(await readFile(path, 'utf8'), {
      columns: header => header.map((name: string) => name.trim().toLowerCase()),
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
      trim: true,
    }) as unknown as typeof table
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      rows: new Map(),
      notes: [
        makeNote(
          uri,
          'manifest-broken',
          reason,
          'Mend the table: file,title,outlet,agency,published,url,language – and ingest again.',
        ),
      ],
    }
  }
  const rows = new Map<string, GivenMetadata>()
  const notes: Note[] = []
  for (const { record, info } of table) {
    const { file, ...values } = record
    const line = `line ${info.lines}`
    if (!file) {
      notes.push(
        makeNote(
          uri,
          'manifest-broken',
          `${line} names no file`,
          'The first row must name the columns, with one called "file".',
          { detail: line },
        ),
      )
      continue
    }
    const { given, problems } = parseGiven(values, line)
    rows.set(file.replaceAll('\\', '/').replace(/^\.\//, ''), given)
    for (const problem of problems)
      notes.push(makeNote(uri, problem.rule, problem.reason, problem.remedy, { detail: problem.reason }))
  }
  return { rows, notes }
}
